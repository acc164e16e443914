package ip30.form;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.measure.CompiledData;
import ip30.measure.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static final Form FORM = Form.read(CompiledData.read("/ip30/fields.json"));

    @Test
    void everyListAndObjectIsToBeTickedOnce() {
        var fields = node(Map.of("pledgeLoans", text(), "company.kind", text()));
        Topics.read(fields, groups(), FORM.groups().get(0));
        assertThat(fields.slips().all())
                .singleElement()
                .satisfies(slip -> assertThat(slip.toString())
                        .contains("no topic names", "arbitrations", "tradeSecretProtection")
                        .doesNotContain("pledgeLoans", "company"));
    }

    @Test
    void whatTheProfileDoesNotHaveIsNoTopic() {
        var fields = node(Map.of("pledgedLoans", text(), "company.kindness", text(), "company", text()));
        Topics.read(fields, groups(), FORM.groups().get(0));
        assertThat(fields.slips().all().toString())
                .contains("pledgedLoans is no list", "company.kindness is no list", "company is no list");
    }

    private static Map<String, Group> groups() {
        return FORM.groups().stream().collect(Collectors.toMap(Group::name, group -> group));
    }

    private static YamlNode node(Map<String, Object> of) {
        return new YamlNode("", Map.of("topics", List.of(Map.of("label", text(), "of", of))));
    }

    private static Map<String, Object> text() {
        return Map.of("zh", "事", "en", "thing");
    }
}
