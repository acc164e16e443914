package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import ip30.measure.Language;
import ip30.measure.Source;
import ip30.measure.Text;
import ip30.rule.DateRange;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurePartsTest {

    private static final Source KNOWN = new Source(
            "FREPORT",
            new Text("虚构的报道", "Fictitious report"),
            new Text("虚构日报", "Fictitious Daily"),
            "虚构令〔2030〕1号",
            "2030-04",
            new Source.Span("2029", "2030-03-31"),
            List.of("https://example.org/report"),
            new DateRange(LocalDate.of(2030, 5, 1), LocalDate.of(2030, 5, 3)));

    private static final Source HARDLY_KNOWN = new Source(
            "FOLD", new Text("虚构的以往文件", "Fictitious earlier instrument"), null, null, null, null, List.of(), null);

    @Test
    void writesAllThatIsKnownOfASourceAndLeavesOutWhatIsNot() throws IOException {
        assertThat(sources(Language.EN)).isEqualTo(Schemas.JSON.readTree("""
                {"FREPORT": {"title": "Fictitious report", "publisher": "Fictitious Daily", "number": "虚构令〔2030〕1号",
                  "publishedOn": "2030-04", "periodFrom": "2029", "periodTo": "2030-03-31",
                  "addresses": ["https://example.org/report"], "readFrom": "2030-05-01", "readTo": "2030-05-03"},
                 "FOLD": {"title": "Fictitious earlier instrument", "addresses": []}}"""));
    }

    @Test
    void writesTitleAndPublisherInTheLanguageAskedFor() throws IOException {
        var source = sources(Language.ZH).get("FREPORT");
        assertThat(source.get("title").asText()).isEqualTo("虚构的报道");
        assertThat(source.get("publisher").asText()).isEqualTo("虚构日报");
    }

    private static JsonNode sources(Language language) throws IOException {
        var text = new StringWriter();
        try (var generator = new JsonFactory().createGenerator(text)) {
            var json = new Json(generator, language);
            json.object(() -> new MeasureParts(json).sources(List.of(KNOWN, HARDLY_KNOWN)));
        }
        return Schemas.JSON.readTree(text.toString()).get("sources");
    }
}
