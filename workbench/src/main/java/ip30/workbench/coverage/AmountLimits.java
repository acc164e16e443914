package ip30.workbench.coverage;

import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Flag;
import ip30.engine.Assessor;
import ip30.engine.ConditionCriterion;
import ip30.engine.Formula;
import ip30.engine.Limits;
import ip30.measure.Clause;
import ip30.measure.FixedPerItem;
import ip30.measure.Operand;
import ip30.measure.ShareOfParts;
import ip30.measure.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

/** Which sides of a clause's caps its cases have shown: the amount just below, the cap itself, and a cap that cut. */
final class AmountLimits {

    /** Most items of a list in a request. */
    private static final long MOST_OF_A_LIST = 200;

    private static final String REPORTED = "reported maximum";

    private AmountLimits() {}

    static List<String> expected(Clause clause, Assessor assessor) {
        var expected = new ArrayList<String>();
        if (!clause.hasPublishedAmount()) {
            return expected;
        }
        boolean isCeilingAlone = clause.isCeiling() && clause.benefit().terms().neverMoreThan() == null;
        for (var cap : List.of("capPerItem", "yearlyCap")) {
            if (clause.figure(cap) != null) {
                expected.add(cap + " reached");
                expected.add(cap + " cutting");
                if (!isCeilingAlone) {
                    expected.add(cap + " one yuan away");
                }
            }
        }
        expected.addAll(expectedOfReportedMaximum(clause, assessor, isCeilingAlone));
        if (clause.figure("capPerPart") != null) {
            expected.addAll(List.of("capPerPart one yuan away", "capPerPart reached", "capPerPart cutting"));
        }
        if (clause.figure("maxItemsPerYear") != null) {
            expected.addAll(List.of("maxItemsPerYear one away", "maxItemsPerYear reached", "maxItemsPerYear cutting"));
        }
        if (clause.figure("maxUnitsPerItem") != null) {
            expected.addAll(List.of("maxUnitsPerItem reached", "maxUnitsPerItem cutting"));
        }
        if (clause.benefit().terms().neverMoreThan() != null) {
            expected.addAll(List.of("neverMoreThan cutting", "neverMoreThan not cutting"));
        }
        if (clause.per() != null && clause.benefit().isOncePerYear()) {
            expected.add("paidOnce cutting");
        }
        return expected;
    }

    static Set<String> seen(AssessedClause assessed, Assessor assessor) {
        var seen = new HashSet<String>();
        if (assessed.amount() == null) {
            return seen;
        }
        var clause = assessed.clause();
        note(seen, "yearlyCap", limit(clause, "yearlyCap"), sum(assessed), has(assessed.steps(), "yearlyCap"));
        note(
                seen,
                REPORTED,
                reportedMaximum(clause, assessor),
                Limits.least(sum(assessed), limit(clause, "yearlyCap")),
                assessed.flags().contains(Flag.ABOVE_REPORTED_MAXIMUM));
        for (var item : assessed.items()) {
            if (item.amount() != null) {
                note(seen, "capPerItem", limit(clause, "capPerItem"), item.amount(), has(item.steps(), "capPerItem"));
                note(seen, "maxUnitsPerItem", limit(clause, "maxUnitsPerItem"), units(item), false);
                parts(clause, item)
                        .forEach(part -> note(
                                seen,
                                "capPerPart",
                                limit(clause, "capPerPart"),
                                part,
                                has(item.steps(), "capPerPart")));
                cut(seen, "unitsCapped", "maxUnitsPerItem", item.steps());
                cut(seen, "beyondMaxItems", "maxItemsPerYear", item.steps());
                cut(seen, "paidOnce", "paidOnce", item.steps());
                seen.add(has(item.steps(), "neverMoreThan") ? "neverMoreThan cutting" : "neverMoreThan not cutting");
            }
        }
        long items =
                assessed.items().stream().filter(item -> item.amount() != null).count();
        if (clause.figure("maxItemsPerYear") != null) {
            long most = clause.figure("maxItemsPerYear").value().longValueExact();
            if (items == most) {
                seen.add("maxItemsPerYear reached");
            }
            if (items == most - 1) {
                seen.add("maxItemsPerYear one away");
            }
        }
        return seen;
    }

    /** What the cases must show of the highest support that was reported, as far as the clause's own figures let it come that far. */
    private static List<String> expectedOfReportedMaximum(Clause clause, Assessor assessor, boolean isCeilingAlone) {
        var reported = reportedMaximum(clause, assessor);
        var own = mostWithoutReport(clause, assessor);
        if (reported == null || own != null && own < reported) {
            return List.of();
        }
        var expected = new ArrayList<String>();
        if (own == null || own > reported) {
            expected.add(REPORTED + " cutting");
        }
        boolean isInSteps = isCeilingAlone || clause.benefit() instanceof FixedPerItem;
        if (!isInSteps || reported % limit(clause, isCeilingAlone ? "ceiling" : "amount") == 0) {
            expected.add(REPORTED + " reached");
        }
        if (!isInSteps) {
            expected.add(REPORTED + " one yuan away");
        }
        return expected;
    }

    /** What the clause's own figures let a full list bring; null when none of them sets a most. */
    private static Long mostWithoutReport(Clause clause, Assessor assessor) {
        var formula = new Formula(
                assessor.rulebook().rules(clause).get(0),
                Limits.of(clause, assessor.measure()),
                assessor.measure().words());
        var items = formula.limits().items() != null
                ? formula.limits().items()
                : clause.per() == null ? (Long) 1L : (Long) MOST_OF_A_LIST;
        var one = formula.mostOfOne();
        return Limits.least(
                one == null ? null : Long.valueOf(one * items), formula.limits().yearlyCap());
    }

    private static Long reportedMaximum(Clause clause, Assessor assessor) {
        return Limits.of(clause, assessor.measure()).reportedMost();
    }

    /** Of all items, or of the firm, before anything bounded it. */
    private static long sum(AssessedClause assessed) {
        if (!assessed.items().isEmpty()) {
            return assessed.items().stream()
                    .map(AssessedItem::amount)
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum();
        }
        return operand(assessed.steps(), "sum").orElse(assessed.amount());
    }

    /** The answers that a sum with a cap for each of its parts is made of; empty for every other amount. */
    private static List<Long> parts(Clause clause, AssessedItem item) {
        if (!(clause.benefit() instanceof ShareOfParts share)) {
            return List.of();
        }
        return item.criteria().stream()
                .filter(ConditionCriterion.class::isInstance)
                .map(ConditionCriterion.class::cast)
                .filter(criterion -> criterion.condition().name().equals(share.of()))
                .flatMap(criterion -> criterion.condition().reads().stream()
                        .map(part -> (Long) criterion.fact().answers()[part.index()]))
                .toList();
    }

    private static Long limit(Clause clause, String figure) {
        return clause.figure(figure) == null
                ? null
                : Long.valueOf(clause.figure(figure).value().longValueExact());
    }

    /** @param limit null where the clause has none of that name */
    private static void note(Set<String> seen, String name, Long limit, long amount, boolean isCut) {
        if (limit == null) {
            return;
        }
        if (isCut) {
            seen.add(name + " cutting");
        } else if (amount == limit) {
            seen.add(name + " reached");
        }
        if (amount == limit - 1) {
            seen.add(name + " one yuan away");
        }
    }

    private static void cut(Set<String> seen, String step, String limit, List<Step> steps) {
        if (has(steps, step)) {
            seen.add(limit + " cutting");
        }
    }

    /** Units that counted; -1 when the amount is not by units. */
    private static long units(AssessedItem item) {
        return has(item.steps(), "unitsCapped")
                ? -1
                : operand(item.steps(), "units").orElse(-1);
    }

    /** The first whole number of that name that the steps reckon with. */
    private static OptionalLong operand(List<Step> steps, String name) {
        return steps.stream()
                .flatMap(step -> step.operands().stream())
                .filter(operand -> operand.name().equals(name))
                .map(Operand.Whole.class::cast)
                .mapToLong(Operand.Whole::value)
                .findFirst();
    }

    private static boolean has(List<Step> steps, String name) {
        return steps.stream().anyMatch(step -> step.name().equals(name));
    }
}
