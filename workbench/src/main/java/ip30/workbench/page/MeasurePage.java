package ip30.workbench.page;

import ip30.engine.Assessor;
import ip30.measure.Article;
import ip30.measure.Measure;
import ip30.measure.Source;
import ip30.workbench.cases.CaseRun;
import ip30.workbench.coverage.Coverage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A measure as one page that needs nothing else: what its articles say, made from its data and its compiled conditions, with the cases as
 * examples. It shows what the checker decides by, and so cannot say anything else.
 */
public final class MeasurePage {

    private final Measure measure;
    private final PageWords words;
    private final ClauseSection clauses;

    /** @param run all cases of the measure, tried */
    public MeasurePage(Assessor assessor, CaseRun run) {
        this.measure = assessor.measure();
        this.words = new PageWords(measure);
        this.clauses = new ClauseSection(assessor, run, Coverage.of(assessor, run), words);
    }

    public String html() {
        var html = new Html();
        html.add("<!DOCTYPE html>");
        html.add("<html lang=\"zh\"><head><meta charset=\"utf-8\">");
        html.add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.element("title", Html.escaped(measure.nickname().zh() + " · " + measure.number()));
        html.element("style", resource("page.css"));
        html.add("</head><body data-lang=\"zh\">");
        head(html);
        controls(html);
        contents(html);
        html.add("<main>");
        for (var chapter : measure.chapters()) {
            html.element("h2", Html.both(chapter.title()) + " " + words.evidence(chapter.evidence()));
            measure.articles().stream()
                    .filter(article -> article.chapter().equals(chapter.id()))
                    .forEach(article -> article(html, article));
        }
        html.add("<p id=\"none\" hidden>" + words.say("nothingFound") + "</p>");
        sources(html);
        html.add("</main>");
        html.element("script", resource("page.js"));
        return html.add("</body></html>").toString();
    }

    private void head(Html html) {
        html.element("h1", Html.both(measure.title()));
        html.element(
                "p",
                Html.both(measure.nickname()) + " · " + Html.escaped(measure.number()) + " · "
                        + Html.both(measure.authority()));
        html.element(
                "p",
                words.say("term") + " " + measure.term().from() + " – "
                        + measure.term().to() + " " + words.evidence(measure.termEvidence()) + " "
                        + words.sources(measure.termSources()));
        html.element("p", Html.both(measure.disclaimer()));
        html.element(
                "p",
                "<span class=\"small\">" + words.say("madeFrom") + " " + Html.escaped(measure.rulesVersion())
                        + "</span>");
        html.add(clauses.figures(List.of(measure.highestSingleSupport())));
    }

    private void controls(Html html) {
        html.add("<form role=\"search\">");
        html.add("<input type=\"search\" aria-label=\""
                + Html.escaped(words.text("search").zh()) + " / "
                + Html.escaped(words.text("search").en()) + "\" placeholder=\""
                + Html.escaped(words.text("search").zh())
                + " / " + Html.escaped(words.text("search").en()) + "\">");
        html.add("<label><input type=\"radio\" name=\"lang\" value=\"zh\" checked> 中文</label>");
        html.add("<label><input type=\"radio\" name=\"lang\" value=\"en\"> English</label>");
        html.add("<label><input type=\"radio\" name=\"lang\" value=\"both\"> 中文 + English</label>");
        html.add("<button type=\"button\" id=\"print\">" + words.say("print") + "</button></form>");
    }

    private void contents(Html html) {
        html.add("<nav><ol>");
        measure.articles()
                .forEach(article -> html.add("<li value=\"" + article.number() + "\"><a href=\"#article-"
                        + article.number() + "\">" + Html.both(article.title()) + "</a></li>"));
        html.add("</ol></nav>");
    }

    private void article(Html html, Article article) {
        html.add("<article id=\"article-" + article.number() + "\">");
        html.element(
                "h3",
                Html.both(words.text("article").with("number", String.valueOf(article.number()))) + " "
                        + Html.both(article.title()));
        html.element(
                "p",
                words.of(article.kind()) + " · " + words.say("number") + " " + words.evidence(article.numberEvidence())
                        + " · " + words.say("subject") + " " + words.evidence(article.subjectEvidence()) + " "
                        + words.sources(article.sources()));
        html.element("p", words.of(article.textRead()));
        html.list(article.notes().stream().map(Html::both).toList());
        article.clauses().forEach(clause -> html.add(clauses.html(clause)));
        html.add("</article>");
    }

    private void sources(Html html) {
        html.element("h2", words.say("sources"));
        measure.sources().values().forEach(source -> {
            html.add("<section id=\"source-" + Html.escaped(source.id()) + "\">");
            html.element("h4", Html.escaped(source.id()) + " " + Html.both(source.title()));
            html.element("p", details(source));
            html.list(source.addresses().stream()
                    .map(address -> "<a href=\"" + Html.escaped(address) + "\" rel=\"noreferrer\">"
                            + Html.escaped(address) + "</a>")
                    .toList());
            html.add("</section>");
        });
    }

    private String details(Source source) {
        var details = new ArrayList<String>();
        if (source.publisher() != null) {
            details.add(Html.both(source.publisher()));
        }
        if (source.number() != null) {
            details.add(Html.escaped(source.number()));
        }
        if (source.publishedOn() != null) {
            details.add(Html.escaped(source.publishedOn()));
        }
        if (source.period() != null) {
            details.add(Html.escaped(
                    source.period().from() + " – " + source.period().to()));
        }
        if (source.read() != null) {
            details.add(words.say("read") + " " + source.read().from() + " – "
                    + source.read().to());
        }
        return String.join(" · ", details);
    }

    private static String resource(String name) {
        try (InputStream stream = MeasurePage.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
