package ip30.engine;

import ip30.assessment.Step;
import ip30.measure.Benefit;
import ip30.measure.BenefitKind;
import ip30.measure.Clause;
import ip30.measure.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the amount of one clause is computed for one tuple, exactly: every number is a decimal, and the amount is rounded down to the whole
 * yuan once. An input is the answer of one of the clause's own conditions, so that nothing unanswered is ever counted.
 */
final class Formula {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    private final Clause clause;
    private final Limits limits;
    private final Words words;
    private final @Nullable Condition of;
    private final @Nullable Condition months;
    private final @Nullable Condition unit;
    private final @Nullable Condition neverMoreThan;

    /** @throws IllegalArgumentException when an input of the benefit is read by no condition of the rule, or a figure is missing */
    Formula(ClauseRule rule, Limits limits, Words words) {
        this.clause = rule.clause();
        this.limits = limits;
        this.words = words;
        var benefit = clause.benefit();
        this.of = input(rule, benefit.of());
        this.months = input(rule, benefit.months());
        this.unit = input(rule, benefit.unit());
        this.neverMoreThan = input(rule, benefit.neverMoreThan());
        requireFigure(benefit);
    }

    Limits limits() {
        return limits;
    }

    /** Whether every input is answered for that tuple. */
    boolean isComputable(Facts facts, JudgedTuple tuple) {
        return Stream.of(of, months, unit, neverMoreThan)
                .filter(Objects::nonNull)
                .allMatch(input -> input.value(fact(input, facts, tuple)) != null);
    }

    /** Whether the condition reads an answer that the amount is computed from. */
    boolean dependsOn(Condition condition) {
        return Stream.of(of, months, unit, neverMoreThan)
                .filter(Objects::nonNull)
                .anyMatch(input -> input.subject() == condition.subject()
                        && input.reads().stream().anyMatch(condition.reads()::contains));
    }

    /** The tuple's own amount: formula, then what it never exceeds, then the cap per item. All inputs must be answered. */
    TupleAmount amountOf(Facts facts, JudgedTuple tuple) {
        var steps = new ArrayList<Step>();
        long amount = base(facts, tuple, steps);
        if (neverMoreThan != null) {
            long most = answer(neverMoreThan, facts, tuple);
            if (most < amount) {
                var label = neverMoreThan.label();
                steps.add(step("neverMoreThan", Map.of("label", label, "value", most)));
                amount = most;
            }
        }
        if (clause.figure("capPerItem") != null && amount > figure("capPerItem")) {
            amount = figure("capPerItem");
            steps.add(step("capPerItem", Map.of("cap", amount)));
        }
        if (clause.figure("cap") != null) {
            steps.add(step("capUnknown", Map.of()));
        }
        return new TupleAmount(tuple, amount, steps);
    }

    /**
     * The most that the figures let one tuple bring, in yuan, whatever is answered; null when none sets a most.
     */
    @Nullable
    Long mostOfOne() {
        var most = switch (clause.benefit().kind()) {
            case FIXED, FIXED_PER_ITEM -> (Long) figure("amount");
            case UP_TO -> (Long) figure("ceiling");
            case PER_UNIT -> times(figureOrNull("amount"), figureOrNull("maxUnitsPerItem"));
            case SHARE, REIMBURSE ->
                times(figureOrNull("capPerPart"), (long) of.reads().size());
            case IN_KIND, UNPUBLISHED -> throw new IllegalStateException("no amount is published: " + clause.key());
        };
        return Limits.least(most, figureOrNull("capPerItem"));
    }

    /**
     * The most that the figures let the clause bring in a year, in yuan; null when none sets a most. Of a list without a most of items one
     * item is counted.
     */
    @Nullable
    Long most() {
        var items = limits.items() == null ? (Long) 1L : limits.items();
        var most = Limits.least(times(mostOfOne(), items), limits.yearlyCap());
        return most == null ? null : Limits.least(most, limits.reportedMost());
    }

    private static @Nullable Long times(@Nullable Long amount, @Nullable Long count) {
        return amount == null || count == null ? null : Long.valueOf(amount * count);
    }

    private long base(Facts facts, JudgedTuple tuple, List<Step> steps) {
        return switch (clause.benefit().kind()) {
            case FIXED, FIXED_PER_ITEM -> fixed("fixed", figure("amount"), steps);
            case UP_TO -> fixed("ceiling", figure("ceiling"), steps);
            case PER_UNIT -> units(answer(unit, facts, tuple), steps);
            case SHARE, REIMBURSE -> {
                if (clause.figure("capPerPart") != null) {
                    yield shareOfParts(fact(of, facts, tuple), steps);
                }
                yield months == null
                        ? share(answer(of, facts, tuple), steps)
                        : shareOverMonths(answer(of, facts, tuple), answer(months, facts, tuple), steps);
            }
            case IN_KIND, UNPUBLISHED -> throw new IllegalStateException("no amount is published: " + clause.key());
        };
    }

    private long fixed(String step, long amount, List<Step> steps) {
        steps.add(step(step, Map.of("amount", amount)));
        return amount;
    }

    private long units(long answered, List<Step> steps) {
        long units = answered;
        if (clause.figure("maxUnitsPerItem") != null && answered > figure("maxUnitsPerItem")) {
            units = figure("maxUnitsPerItem");
            steps.add(step("unitsCapped", Map.of("units", answered, "max", units)));
        }
        long result = figure("amount") * units;
        steps.add(step("units", Map.of("amount", figure("amount"), "units", units, "result", result)));
        return result;
    }

    private long share(long base, List<Step> steps) {
        var rate = clause.figure("rate").value();
        var parts = BigDecimal.valueOf(base).multiply(rate).divideAndRemainder(BigDecimal.ONE);
        long result = parts[0].longValueExact();
        steps.add(step("share", Map.of("of", base, "rate", rate, "result", result)));
        noteRounding(parts[1], steps);
        return result;
    }

    /** Each part of the sum brings its share up to a cap of its own; they are added, and rounded once. */
    private long shareOfParts(Fact fact, List<Step> steps) {
        var rate = clause.figure("rate").value();
        var cap = clause.figure("capPerPart").value();
        var sum = BigDecimal.ZERO;
        for (var part : of.reads()) {
            var answer = ((Number) fact.answers()[part.index()]).longValue();
            var share = BigDecimal.valueOf(answer).multiply(rate);
            if (share.compareTo(cap) > 0) {
                steps.add(step("capPerPart", Map.of("label", part.label(), "of", answer, "cap", cap.longValueExact())));
            }
            sum = sum.add(share.min(cap));
        }
        var parts = sum.divideAndRemainder(BigDecimal.ONE);
        long result = parts[0].longValueExact();
        steps.add(step("parts", Map.of("rate", rate, "result", result)));
        noteRounding(parts[1], steps);
        return result;
    }

    /** The division by twelve comes last: a twelfth need not be a finite decimal. */
    private long shareOverMonths(long base, long months, List<Step> steps) {
        var rate = clause.figure("ratePerYear").value();
        var parts = BigDecimal.valueOf(base)
                .multiply(rate)
                .multiply(BigDecimal.valueOf(months))
                .divideAndRemainder(MONTHS_OF_A_YEAR);
        long result = parts[0].longValueExact();
        steps.add(step("shareOverMonths", Map.of("of", base, "rate", rate, "months", months, "result", result)));
        noteRounding(parts[1], steps);
        return result;
    }

    private void noteRounding(BigDecimal remainder, List<Step> steps) {
        if (remainder.signum() != 0) {
            steps.add(step("roundedDown", Map.of()));
        }
    }

    private static long answer(Condition input, Facts facts, JudgedTuple tuple) {
        return ((Number) input.value(fact(input, facts, tuple))).longValue();
    }

    private static Fact fact(Condition input, Facts facts, JudgedTuple tuple) {
        return tuple.fact() != null ? tuple.fact() : facts.object(input.subject());
    }

    private long figure(String name) {
        return clause.figure(name).value().longValueExact();
    }

    private @Nullable Long figureOrNull(String name) {
        return clause.figure(name) == null ? null : (Long) figure(name);
    }

    private Step step(String name, Map<String, Object> values) {
        return new Step(words.get("steps", name), values);
    }

    private static @Nullable Condition input(ClauseRule rule, @Nullable String name) {
        if (name == null) {
            return null;
        }
        return rule.conditions()
                .filter(condition -> condition.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "clause " + rule.clause().key() + " computes with an answer that no condition reads: " + name));
    }

    private void requireFigure(Benefit benefit) {
        var name = benefit.kind() == BenefitKind.UP_TO
                ? "ceiling"
                : months != null ? "ratePerYear" : of != null ? "rate" : "amount";
        if (clause.figure(name) == null || clause.figure(name).value() == null) {
            throw new IllegalArgumentException("clause " + clause.key() + " needs a figure " + name);
        }
    }
}
