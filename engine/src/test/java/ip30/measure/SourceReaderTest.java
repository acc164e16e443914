package ip30.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ip30.rule.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    private static final Map<String, Object> TITLE = Map.of("zh", "虚构的报道", "en", "Fictitious report");
    private static final List<String> ADDRESSES =
            List.of("https://example.org/report", "http://example.org:8080/?again");

    @Test
    void readsAllThatIsKnownOfASource() {
        var source = read(Map.of(
                "publisher",
                Map.of("zh", "虚构日报", "en", "Fictitious Daily"),
                "number",
                "虚构令〔2030〕1号",
                "publishedOn",
                "2030-04",
                "period",
                Map.of("from", "2029", "to", "2030-03-31"),
                "addresses",
                ADDRESSES,
                "read",
                Map.of("from", "2030-05-01", "to", "2030-05-03")));
        assertThat(source)
                .isEqualTo(new Source(
                        "FREPORT",
                        new Text("虚构的报道", "Fictitious report"),
                        new Text("虚构日报", "Fictitious Daily"),
                        "虚构令〔2030〕1号",
                        "2030-04",
                        new Source.Span("2029", "2030-03-31"),
                        ADDRESSES,
                        new DateRange(LocalDate.of(2030, 5, 1), LocalDate.of(2030, 5, 3))));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(read(Map.of()))
                .isEqualTo(new Source(
                        "FREPORT", new Text("虚构的报道", "Fictitious report"), null, null, null, null, List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org/report",
                "example.org/report",
                "https:///report",
                "https://example.org/a report",
                "https://example.org/\"onclick=\"",
                " https://example.org/report"
            })
    void anAddressThatIsNoWebAddressIsAnError(String address) {
        assertThatThrownBy(() -> read(Map.of("addresses", List.of(address))))
                .hasMessageStartingWith("sources/FREPORT/addresses: ")
                .hasMessageEndingWith("addresses is no http or https address: " + address);
    }

    @Test
    void daysOfReadingWithoutAnAddressAreAnError() {
        var read = Map.of("from", "2030-05-01", "to", "2030-05-03");
        assertThatThrownBy(() -> read(Map.of("read", read)))
                .hasMessageStartingWith("sources/FREPORT/read: ")
                .hasMessageEndingWith("read needs an address that was read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before 2030", "2030-13", "2030-02-30", "30", "2030-3-1", "0000"})
    void aDateThatIsNoYearMonthOrDayIsAnError(String date) {
        assertThatThrownBy(() -> read(Map.of("publishedOn", date)))
                .hasMessageStartingWith("sources/FREPORT/publishedOn: ")
                .hasMessageEndingWith("publishedOn is no year, month or day such as 2030, 2030-03 or 2030-03-01");
    }

    @Test
    void aSourceIsReadOnDays() {
        var read = Map.of("from", "2030-05", "to", "2030-05-03");
        assertThatThrownBy(() -> read(Map.of("addresses", ADDRESSES, "read", read)))
                .hasMessageStartingWith("sources/FREPORT/read/from: ")
                .hasMessageEndingWith("from is no day such as 2030-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "period"})
    void whatEndsBeforeItBeginsIsAnError(String key) {
        var backwards = Map.of("from", "2030-05-03", "to", "2030-05-01");
        assertThatThrownBy(() -> read(Map.of("addresses", ADDRESSES, key, backwards)))
                .hasMessageStartingWith("sources/FREPORT/" + key + ": ")
                .hasMessageEndingWith(key + " ends before it begins");
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThatThrownBy(() -> read(Map.of("adresses", ADDRESSES)))
                .hasMessageStartingWith("sources/FREPORT/adresses: ")
                .hasMessageContaining("did you mean addresses?");
    }

    private static Source read(Map<String, Object> known) {
        var values = new LinkedHashMap<String, Object>(known);
        values.put("title", TITLE);
        var node = new YamlNode("sources", Map.of("FREPORT", values));
        var source = SourceReader.read(node).get("FREPORT");
        node.slips().throwIfAny();
        return source;
    }
}
