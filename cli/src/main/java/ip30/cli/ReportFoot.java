package ip30.cli;

import ip30.assessment.Assessment;
import ip30.assessment.TermStatus;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Overlap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report rests on: notes, what the evidence means, the sources of the clauses it tells. */
final class ReportFoot {

    private final Assessment assessment;
    private final Set<Clause> told;
    private final boolean isUnfolded;
    private final Vocabulary words;
    private final Style style;
    private final Lines lines;

    /**
     * @param told the clauses that the report tells of
     * @param isUnfolded whether all that is known of a source is told
     */
    ReportFoot(
            Assessment assessment, Set<Clause> told, boolean isUnfolded, Vocabulary words, Style style, Lines lines) {
        this.assessment = assessment;
        this.told = told;
        this.isUnfolded = isUnfolded;
        this.words = words;
        this.style = style;
        this.lines = lines;
    }

    void write() {
        lines.heading(style.heading(words.say("notes")));
        assessment.notes().stream()
                .skip(assessment.status() == TermStatus.IN_FORCE ? 0 : 1)
                .forEach(note -> lines.line(1, words.in(note)));
        overlaps().forEach(overlap -> lines.line(1, words.overlap(overlap)));
        lines.line(1, words.disclaimer());
        lines.heading(style.heading(words.say("legend")));
        evidence().forEach(evidence -> lines.line(1, words.of(evidence) + " — " + words.meaning(evidence)));
        var used = usedSources();
        var sources = assessment.measure().sources().values().stream()
                .filter(source -> used.contains(source.id()))
                .toList();
        var sourceLines = new SourceLines(words, style);
        if (isUnfolded) {
            sourceLines.write(sources, lines);
        } else {
            sourceLines.writeInShort(sources, lines);
        }
        lines.line(0, "");
        lines.line(
                0,
                style.faint(words.say(
                        "rulesVersion", "version", assessment.measure().rulesVersion())));
    }

    /** Other instruments in force on the day asked for. */
    private Stream<Overlap> overlaps() {
        return assessment.measure().overlaps().stream()
                .filter(overlap -> overlap.days().contains(assessment.period().asOf()));
    }

    /** What stands in this report, the best first. */
    private Set<Evidence> evidence() {
        var measure = assessment.measure();
        var found = new TreeSet<Evidence>();
        found.add(measure.termEvidence());
        found.add(measure.claims().usualWindow().evidence());
        found.add(measure.claims().afterTerm().evidence());
        overlaps().map(Overlap::evidence).forEach(found::add);
        for (var clause : told) {
            found.add(clause.evidence().conditions());
            found.add(clause.evidence().ofBenefit());
        }
        return found;
    }

    private Set<String> usedSources() {
        var measure = assessment.measure();
        return Stream.of(
                        told.stream().flatMap(clause -> clause.evidence().sources().stream()),
                        measure.termSources().stream(),
                        measure.claims().usualWindow().sources().stream(),
                        measure.claims().afterTerm().sources().stream(),
                        overlaps().flatMap(overlap -> overlap.sources().stream()))
                .flatMap(sources -> sources)
                .collect(Collectors.toSet());
    }
}
