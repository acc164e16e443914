package ip30.functions;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import ip30.api.Api;
import ip30.api.CallOutcome;
import ip30.api.Embedding;
import ip30.api.Observer;
import ip30.api.StaticFiles;
import ip30.contract.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crac.Resource;
import org.junit.jupiter.api.Test;

/** The hook that runs before a snapshot, through the interface of org.crac. */
class PrimingTest {

    private static final int ROUNDS = 2;

    @Test
    void everyRouteAndEveryExampleIsAnsweredBeforeTheSnapshot() throws Exception {
        var answered = new ArrayList<CallOutcome>();
        Resource hook = new Priming(
                new ApiHandler(new Api(Product.MEASURES, noting(answered), StaticFiles.fresh(Embedding.NONE))), ROUNDS);

        hook.beforeCheckpoint(null);
        hook.afterRestore(null);

        assertThat(answered.stream().collect(groupingBy(call -> call.route() + " " + call.status(), counting())))
                .isEqualTo(Map.of(
                        "file 200", 2L,
                        "GET /v1/measure 200", 2L,
                        "GET /v1/profile-schema 200", 2L,
                        "GET /v1/health 200", 2L,
                        "GET /openapi.json 200", 2L,
                        "POST /v1/assessments 200", (long) ROUNDS * Examples.GOOD.size(),
                        "POST /v1/assessments 400", (long) ROUNDS));
    }

    private static Observer noting(List<CallOutcome> answered) {
        return new Observer() {
            @Override
            public void failed(Throwable failure) {
                throw new AssertionError(failure);
            }

            @Override
            public void answered(CallOutcome call) {
                answered.add(call);
            }
        };
    }
}
