package ip30.engine;

import ip30.assessment.Displacement;
import ip30.measure.Clause;
import ip30.measure.Operand;
import ip30.measure.Step;
import ip30.measure.Text;
import ip30.measure.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The amounts of one clause, tuple by tuple, on their way from formula to payout. */
final class Settlement {

    private final Clause clause;
    private final Limits limits;
    private final Words words;
    private final List<TupleAmount> amounts;

    private Settlement(Clause clause, Limits limits, Words words, List<TupleAmount> amounts) {
        this.clause = clause;
        this.limits = limits;
        this.words = words;
        this.amounts = amounts;
    }

    /** What those tuples of a clause bring, as far as it can be computed. */
    static Settlement of(JudgedClause judged, Predicate<JudgedTuple> tuples, Amounts amounts, Words words) {
        var ofTuples = new ArrayList<TupleAmount>();
        for (var tuple : judged.tuples()) {
            if (tuples.test(tuple) && amounts.isComputable(tuple)) {
                ofTuples.add(amounts.of(tuple));
            }
        }
        return new Settlement(judged.clause(), amounts.limits(), words, ofTuples);
    }

    /** Article "no double support": of two clauses that exclude each other the higher amount is kept, item by item; of equals this one. */
    void exclude(Settlement other) {
        for (var own : amounts) {
            var rival = other.amountOf(own.tuple().fact());
            if (rival != null && own.displaced() == null && rival.displaced() == null) {
                if (rival.amount() > own.amount()) {
                    own.displace(other.clause.id(), displacedStep(other.clause, own));
                } else {
                    rival.displace(clause.id(), displacedStep(clause, rival));
                }
            }
        }
    }

    /** Keeps the largest items, of equals the first, as far as the clause pays in a year. */
    void keepMostItems() {
        if (limits.items() == null || amounts.size() <= limits.items()) {
            return;
        }
        var step = clause.benefit().isOncePerYear()
                ? step("paidOnce")
                : step("beyondMaxItems", Operand.of("max", limits.items()));
        amounts.stream()
                .filter(each -> each.displaced() == null)
                .sorted(Comparator.comparingLong(TupleAmount::amount).reversed())
                .skip(limits.items())
                .forEach(each -> each.drop(step));
    }

    /** An item keeps its own figure where the clause is bounded below it; it then says whose figure that is. */
    void nameFiguresAboveTheReportedMost() {
        if (clause.per() != null && limits.reportedMost() != null) {
            for (var each : amounts) {
                if (each.amount() > limits.reportedMost()) {
                    each.note(step("itemAboveReportedMaximum", bounded(each.amount())));
                }
            }
        }
    }

    Limits limits() {
        return limits;
    }

    /** Null when nothing can be computed. */
    @Nullable
    Long amount() {
        return amounts.isEmpty() ? null : (Long) limits.bound(sum());
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
        long sum = sum();
        if (limits.bound(sum) == sum) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        if (limits.yearlyCap() != null && sum > limits.yearlyCap()) {
            steps.add(step("yearlyCap", Operand.of("sum", sum), Operand.of("cap", limits.yearlyCap())));
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
        if (amounts.isEmpty() || amounts.stream().anyMatch(each -> each.displaced() == null)) {
            return null;
        }
        long amount =
                amounts.stream().mapToLong(each -> each.displaced().amount()).sum();
        return new Displacement(amounts.get(0).displaced().by(), amount);
    }

    /** The amount of an item, or of the firm (null); null when that tuple has none. */
    @Nullable
    TupleAmount amountOf(@Nullable Fact fact) {
        for (var amount : amounts) {
            if (amount.tuple().fact() == fact) {
                return amount;
            }
        }
        return null;
    }

    private long sum() {
        long sum = 0;
        for (var each : amounts) {
            sum += each.amount();
        }
        return sum;
    }

    private LongStream amounts() {
        return amounts.stream().mapToLong(TupleAmount::amount);
    }

    private Operand[] bounded(long sum) {
        return new Operand[] {
            Operand.of("sum", sum),
            Operand.of("evidence", words.of(clause.evidence().amount())),
            Operand.of("most", limits.reportedMost())
        };
    }

    private Step displacedStep(Clause by, TupleAmount amount) {
        return step("displaced", Operand.of("by", Text.same(by.id())), Operand.of("amount", amount.amount()));
    }

    private Step step(String name, Operand... operands) {
        return Step.of(words, name, operands);
    }
}
