package ip30.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.engine.Measures;
import ip30.measure.Language;
import ip30.measure.Source;
import ip30.measure.Text;
import ip30.rule.DateRange;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLinesTest {

    private static final Measures MEASURES =
            Measures.load(Clock.fixed(Instant.parse("2026-06-30T04:00:00Z"), ZoneOffset.UTC));

    private static final Source KNOWN = new Source(
            "FREPORT",
            new Text("虚构的报道", "Fictitious report"),
            new Text("虚构日报", "Fictitious Daily"),
            "虚构令〔2030〕1号",
            "2030-04",
            new Source.Span("2029", "2030-03-31"),
            List.of("https://example.org/report", "https://example.org/again"),
            new DateRange(LocalDate.of(2030, 5, 1), LocalDate.of(2030, 5, 3)));

    @Test
    void printsWhereASourceCanBeOpenedBelowItAndWhenItWasRead() {
        assertThat(lines(KNOWN)).contains("""
                  FREPORT  Fictitious report
                      Fictitious Daily · 虚构令〔2030〕1号 · published 2030-04 · for 2029 to 2030-03-31
                      https://example.org/report (read 2030-05-01 to 2030-05-03)
                      https://example.org/again (read 2030-05-01 to 2030-05-03)
                """);
    }

    @Test
    void inShortASourceIsALineWithItsAddresses() {
        var lines = new Lines();
        new SourceLines(words(), new Style(false)).writeInShort(List.of(KNOWN), lines);
        assertThat(lines.toString())
                .isEqualTo(
                        "\nSources\n  FREPORT  Fictitious report  https://example.org/report https://example.org/again\n");
    }

    @Test
    void printsNothingForWhatIsNotKnown() {
        var source = new Source("FOLD", new Text("虚构", "Fictitious"), null, null, null, null, List.of(), null);
        assertThat(lines(source)).isEqualTo("\nSources\n  FOLD  Fictitious\n");
    }

    @Test
    void repeatsNoPublisherThatTheTitleNames() {
        var title = new Text("虚构日报，2030年", "Fictitious Daily, 2030");
        var source = new Source("FNEWS", title, KNOWN.publisher(), null, null, null, List.of(), null);
        assertThat(lines(source)).isEqualTo("\nSources\n  FNEWS  Fictitious Daily, 2030\n");
    }

    private static String lines(Source source) {
        var lines = new Lines();
        new SourceLines(words(), new Style(false)).write(List.of(source), lines);
        return lines.toString();
    }

    private static Vocabulary words() {
        return new Vocabulary(MEASURES.ofToday().measure(), MEASURES.form(), Language.EN);
    }
}
