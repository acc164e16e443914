package ip30.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlNodeTest {

    @Test
    void anUnknownKeyIsASlipThatNamesItsPlaceAndTheNearestKnownOne() {
        var node = new YamlNode("", Map.of("articles", List.of(Map.of("titel", "x"))));
        node.nodes("articles", article -> {
            article.about("article 1").optionalString("title");
            article.close();
            return article;
        });
        assertThat(node.slips().all())
                .containsExactly(new Slip(
                        "/articles/0/titel", "article 1: unknown key titel; one of title; did you mean title?"));
    }

    @Test
    void aWrongConstantIsASlipThatNamesWhatMayStand() {
        var node = new YamlNode("", Map.of("term", Map.of("evidence", "REPORTD")));
        node.node("term").evidence("evidence");
        assertThat(node.slips().all())
                .containsExactly(new Slip(
                        "/term/evidence",
                        "term: evidence REPORTD is unknown; one of ENACTED, REPORTED, PRECEDENT, ASSUMED, UNPUBLISHED;"
                                + " did you mean REPORTED?"));
    }

    @Test
    void whatIsMissingIsToldOnceAndNothingOfWhatWouldBeInIt() {
        var node = new YamlNode("", Map.of());
        var term = node.node("term");
        assertThat(term.string("zone")).isEmpty();
        assertThat(term.nodes("overlaps", overlap -> overlap)).isEmpty();
        term.close();
        assertThat(node.slips().all()).containsExactly(new Slip("", "term is missing"));
    }

    @Test
    void allSlipsAreThrownInOne() {
        var node = new YamlNode("", Map.of("number", "one", "on", "2030-02-30"));
        node.integer("number");
        node.date("on");
        assertThatThrownBy(node.slips()::throwIfAny)
                .hasMessage("/number: number one is not a number\n"
                        + "/on: on 2030-02-30 is no day; a day is written as 2025-07-01");
    }

    @Test
    void aTextIsThereInBothLanguagesOrInNone() {
        var node = new YamlNode("", Map.of("a", Map.of("zh", "", "en", ""), "b", Map.of("zh", "x", "en", " ")));
        node.text("a");
        node.text("b");
        assertThat(node.slips().all()).containsExactly(new Slip("/b/en", "b: en is empty"));
    }
}
