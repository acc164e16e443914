package ip30.measure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlNodeTest {

    @Test
    void anUnknownKeyIsAnErrorThatNamesItsPlace() {
        var node = new YamlNode("articles/3", new HashMap<>(Map.of("titel", "x")));
        assertThatThrownBy(node::close).hasMessage("articles/3: unknown key titel");
        assertThatThrownBy(() -> node.string("title")).hasMessage("articles/3: title is missing");
    }

    @Test
    void aWrongConstantIsAnErrorThatNamesItsPlace() {
        var node = new YamlNode("articles/3", Map.of("evidence", "CERTAIN"));
        assertThatThrownBy(() -> node.evidence("evidence")).hasMessage("articles/3: evidence is no Evidence: CERTAIN");
    }
}
