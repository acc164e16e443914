package ip30.engine;

import ip30.assessment.Displacement;
import ip30.assessment.Step;
import ip30.assessment.Verdict;
import ip30.measure.BenefitKind;
import ip30.measure.Clause;
import ip30.measure.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The amounts of one clause, tuple by tuple, on their way from formula to payout. */
final class Settlement {

    private final Clause clause;
    private final Words words;
    private final List<Line> lines;

    private Settlement(Clause clause, Words words, List<Line> lines) {
        this.clause = clause;
        this.words = words;
        this.lines = lines;
    }

    /**
     * What a clause brings, or might bring if its open answers turn out well: the tuples with the clause's own verdict, as far as they can
     * be computed.
     */
    static Settlement of(JudgedClause judged, Verdict verdict, Formula formula, Facts facts, Words words) {
        var lines = judged.tuples().stream()
                .filter(tuple -> Verdict.of(tuple.outcome()) == verdict && formula.isComputable(facts, tuple))
                .map(tuple -> formula.line(facts, tuple))
                .toList();
        return new Settlement(judged.clause(), words, lines);
    }

    /** Article "no double support": of two clauses that exclude each other the higher amount is kept, item by item; of equals this one. */
    void exclude(Settlement other) {
        for (var line : lines) {
            var rival = other.lineOf(line.tuple().fact());
            if (rival != null && line.displaced() == null && rival.displaced() == null) {
                if (rival.amount() > line.amount()) {
                    line.displace(other.clause.id(), displacedStep(other.clause, line));
                } else {
                    rival.displace(clause.id(), displacedStep(clause, rival));
                }
            }
        }
    }

    /** Keeps the largest items, of equals the first, as far as the clause pays in a year. */
    void keepMostItems() {
        boolean isPaidOnce = clause.benefit().kind() == BenefitKind.FIXED;
        var figure = clause.figure("maxItemsPerYear");
        if (figure == null && !isPaidOnce) {
            return;
        }
        long most = isPaidOnce ? 1 : figure.value().longValueExact();
        var step = isPaidOnce ? step("paidOnce", Map.of()) : step("beyondMaxItems", Map.of("max", most));
        lines.stream()
                .filter(line -> line.displaced() == null)
                .sorted(Comparator.comparingLong(Line::amount).reversed())
                .skip(most)
                .forEach(line -> line.drop(step));
    }

    /** Null when nothing can be computed. */
    Long amount() {
        return lines.isEmpty() ? null : Long.valueOf(Math.min(sum(), yearlyCap()));
    }

    /** The step that explains a yearly cap; empty when it cuts nothing. */
    List<Step> capSteps() {
        return sum() > yearlyCap() ? List.of(step("yearlyCap", Map.of("sum", sum(), "cap", yearlyCap()))) : List.of();
    }

    /** Null unless every amount is displaced; then what would have been due in all. */
    Displacement displaced() {
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.displaced() == null)) {
            return null;
        }
        long amount =
                lines.stream().mapToLong(line -> line.displaced().amount()).sum();
        return new Displacement(lines.get(0).displaced().by(), amount);
    }

    /** The line of an item, or of the firm (null); null when that tuple has none. */
    Line lineOf(Fact fact) {
        for (var line : lines) {
            if (line.tuple().fact() == fact) {
                return line;
            }
        }
        return null;
    }

    private long sum() {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    private long yearlyCap() {
        var cap = clause.figure("yearlyCap");
        return cap == null ? Long.MAX_VALUE : cap.value().longValueExact();
    }

    private Step displacedStep(Clause by, Line line) {
        return step("displaced", Map.of("by", by.id(), "amount", line.amount()));
    }

    private Step step(String name, Map<String, Object> values) {
        return new Step(words.get("steps", name), values);
    }
}
