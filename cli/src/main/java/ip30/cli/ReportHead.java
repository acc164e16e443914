package ip30.cli;

import ip30.assessment.Assessment;
import ip30.assessment.TermStatus;
import ip30.measure.Printable;
import ip30.profile.Request;

/** What a report is about: today and the term, the firm, the day and the year asked for. */
final class ReportHead {

    private final Assessment assessment;
    private final Today today;
    private final Request request;
    private final Vocabulary words;
    private final Style style;
    private final Lines lines;

    /** @param today the real day, which the first line is about */
    ReportHead(Assessment assessment, Today today, Request request, Vocabulary words, Style style, Lines lines) {
        this.assessment = assessment;
        this.today = today;
        this.request = request;
        this.words = words;
        this.style = style;
        this.lines = lines;
    }

    void write() {
        var measure = assessment.measure();
        lines.line(0, style.open(today.in(words, measure)));
        lines.line(0, style.heading(words.in(measure.nickname()) + " · " + words.say("title")));
        lines.line(0, measure.number() + " " + words.in(measure.title()));
        var company = request.profile().company();
        if (company != null && company.name() != null) {
            lines.line(0, words.say("firm", "name", Printable.of(company.name())));
        }
        var period = assessment.period();
        lines.line(
                0,
                words.say(
                        "asked",
                        "asOf",
                        period.asOf(),
                        "status",
                        words.of(assessment.status()),
                        "claimYear",
                        period.claimYear()));
        if (assessment.status().isJudged()) {
            usualWindow();
        }
        if (assessment.status() != TermStatus.IN_FORCE) {
            lines.line(0, words.in(assessment.notes().get(0)));
        }
    }

    private void usualWindow() {
        var period = assessment.period();
        lines.line(
                0,
                words.usualWindow(
                        period.claimYear(),
                        period.usualWindow(),
                        assessment.windowState(),
                        assessment.measure().claims().usualWindow()));
    }
}
