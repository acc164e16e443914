package ip30.functions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.crac.Resource;
import org.junit.jupiter.api.Test;

/** The hook that runs before a snapshot, through the interface of org.crac. */
class PrimingTest {

    @Test
    void everyRouteAnswersBeforeTheSnapshotAndNothingFails() throws Exception {
        var failures = new ArrayList<Throwable>();
        var handler = new ApiHandler(new Api(Product.ASSESSOR, failures::add));
        Resource hook = new Priming(handler, 2);

        hook.beforeCheckpoint(null);
        hook.afterRestore(null);

        assertThat(failures).isEmpty();
    }
}
