package ip30.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.measure.Clause;
import ip30.workbench.page.Pages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page says what the checker decides by: all of it, in both languages, and nothing from elsewhere. */
class PageTest {

    @TempDir
    private Path root;

    @Test
    void everyArticleClauseConditionFigureAndCaseIsThereInBothLanguages() throws IOException {
        var measure = Example.in(root).measure();
        var html = new Pages(Example.CLOCK).html(measure);
        var assessor = measure.assessor(Example.CLOCK);
        for (var article : assessor.measure().articles()) {
            assertThat(html)
                    .contains(article.title().zh())
                    .contains(article.title().en());
        }
        for (var clause : assessor.measure().clauses().map(Clause::id).toList()) {
            assertThat(html).contains("id=\"clause-" + clause + "\"");
        }
        for (var rule : assessor.rulebook().rules()) {
            rule.conditions()
                    .forEach(condition -> assertThat(html)
                            .contains(condition.comparison().words().zh())
                            .contains(condition.comparison().words().en()));
        }
        assertThat(html)
                .contains("1,000,000")
                .contains("a loan of 5,000,000 over 12 months brings 150,000")
                .contains("id=\"source-FREPORT\"");
    }

    @Test
    void aConditionFollowsTheRuleThatDecides() throws IOException {
        var html = new Pages(Example.CLOCK)
                .html(Example.in(root)
                        .write("14-pledge-loans/rules.drl", "Lender.BANK, Lender.LEASING_COMPANY", "Lender.BANK")
                        .measure());
        assertThat(html).doesNotContain("LEASING_COMPANY");
    }

    @Test
    void whatNoCaseShowsIsMarked() throws IOException {
        var html = new Pages(Example.CLOCK)
                .html(Example.in(root)
                        .write(
                                "15-marks/cases.yaml",
                                "regionalMarks/0/kind: CERTIFICATION_MARK",
                                "regionalMarks/0/grantedOn: Y-1 12-31")
                        .measure());
        assertThat(html).contains("<td class=\"number missing\">0</td>");
        assertThat(new Pages(Example.CLOCK)
                        .html(Example.in(root.resolve("whole")).measure()))
                .doesNotContain("number missing");
    }

    @Test
    void itNeedsNothingFromElsewhereAndEscapesWhatIsWritten() throws IOException {
        var html = new Pages(Example.CLOCK)
                .html(Example.in(root)
                        .write("15-marks/article.yaml", "en: Fictitious marks", "en: \"<script>alert(1)</script>\"")
                        .measure());
        assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        for (var loading : List.of("<link", "src=", "@import", "url(", "fetch(")) {
            assertThat(html).doesNotContain(loading);
        }
    }
}
