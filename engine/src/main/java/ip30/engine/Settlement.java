package ip30.engine;

import ip30.assessment.Displacement;
import ip30.assessment.Step;
import ip30.assessment.Verdict;
import ip30.measure.BenefitKind;
import ip30.measure.Clause;
import ip30.measure.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The amounts of one clause, tuple by tuple, on their way from formula to payout. */
final class Settlement {

    private final Clause clause;
    private final Limits limits;
    private final Words words;
    private final List<Line> lines;

    private Settlement(Clause clause, Limits limits, Words words, List<Line> lines) {
        this.clause = clause;
        this.limits = limits;
        this.words = words;
        this.lines = lines;
    }

    /**
     * What a clause brings, or might bring if its open answers turn out well: the tuples with the clause's own verdict, as far as they can
     * be computed.
     */
    static Settlement of(JudgedClause judged, Verdict verdict, Formula formula, Facts facts, Words words) {
        return of(judged, tuple -> Verdict.of(tuple.outcome()) == verdict, formula, facts, words);
    }

    /** Of those tuples, the computable ones. */
    static Settlement of(JudgedClause judged, Predicate<Judged> tuples, Formula formula, Facts facts, Words words) {
        var lines = judged.tuples().stream()
                .filter(tuple -> tuples.test(tuple) && formula.isComputable(facts, tuple))
                .map(tuple -> formula.line(facts, tuple))
                .toList();
        return new Settlement(judged.clause(), formula.limits(), words, lines);
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
        if (limits.items() == null) {
            return;
        }
        boolean isPaidOnce = clause.benefit().kind() == BenefitKind.FIXED;
        var step = isPaidOnce ? step("paidOnce", Map.of()) : step("beyondMaxItems", Map.of("max", limits.items()));
        lines.stream()
                .filter(line -> line.displaced() == null)
                .sorted(Comparator.comparingLong(Line::amount).reversed())
                .skip(limits.items())
                .forEach(line -> line.drop(step));
    }

    /** An item keeps its own figure where the clause is bounded below it; it then says whose figure that is. */
    void nameFiguresAboveTheReportedMost() {
        if (clause.per() != null && limits.reportedMost() != null) {
            lines.stream()
                    .filter(line -> line.amount() > limits.reportedMost())
                    .forEach(line -> line.note(step("itemAboveReportedMaximum", bounded(line.amount()))));
        }
    }

    /** Null when nothing can be computed. */
    @Nullable
    Long amount() {
        return lines.isEmpty() ? null : (Long) limits.bound(sum());
    }

    /** What one more item of that amount would add to the clause, in yuan. */
    long gainOf(long more) {
        return paid(LongStream.concat(amounts(), LongStream.of(more))) - paid(amounts());
    }

    /** What those amounts come to under all limits. */
    private long paid(LongStream amounts) {
        var kept = limits.items() == null
                ? amounts
                : amounts.map(amount -> -amount).sorted().limit(limits.items()).map(amount -> -amount);
        return limits.bound(kept.sum());
    }

    /** The steps that explain what bounds the sum of the items; empty when nothing does. */
    List<Step> capSteps() {
        var steps = new ArrayList<Step>();
        long sum = sum();
        if (limits.yearlyCap() != null && sum > limits.yearlyCap()) {
            steps.add(step("yearlyCap", Map.of("sum", sum, "cap", limits.yearlyCap())));
        }
        if (isAboveReportedMost()) {
            steps.add(step("aboveReportedMaximum", bounded(Limits.least(sum, limits.yearlyCap()))));
        }
        return steps;
    }

    /** Whether the highest single support that was reported bounds the clause. */
    boolean isAboveReportedMost() {
        return limits.reportedMost() != null && Limits.least(sum(), limits.yearlyCap()) > limits.reportedMost();
    }

    /** Null unless every amount is displaced; then what would have been due in all. */
    @Nullable
    Displacement displaced() {
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.displaced() == null)) {
            return null;
        }
        long amount =
                lines.stream().mapToLong(line -> line.displaced().amount()).sum();
        return new Displacement(lines.get(0).displaced().by(), amount);
    }

    /** The line of an item, or of the firm (null); null when that tuple has none. */
    @Nullable
    Line lineOf(@Nullable Fact fact) {
        for (var line : lines) {
            if (line.tuple().fact() == fact) {
                return line;
            }
        }
        return null;
    }

    private long sum() {
        return amounts().sum();
    }

    private LongStream amounts() {
        return lines.stream().mapToLong(Line::amount);
    }

    private Map<String, Object> bounded(long sum) {
        return Map.of("sum", sum, "evidence", words.of(clause.evidence().amount()), "most", limits.reportedMost());
    }

    private Step displacedStep(Clause by, Line line) {
        return step("displaced", Map.of("by", by.id(), "amount", line.amount()));
    }

    private Step step(String name, Map<String, Object> values) {
        return new Step(words.get("steps", name), values);
    }
}
