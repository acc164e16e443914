package ip30.engine;

import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Step;
import ip30.measure.BenefitKind;
import ip30.measure.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which sides of a clause's caps its cases have shown: the amount just below, the cap itself, and a cap that cut. */
final class AmountLimits {

    private AmountLimits() {}

    static List<String> expected(Clause clause) {
        var expected = new ArrayList<String>();
        if (!clause.hasPublishedAmount()) {
            return expected;
        }
        boolean isCeilingAlone =
                clause.benefit().kind() == BenefitKind.UP_TO && clause.benefit().neverMoreThan() == null;
        for (var cap : List.of("capPerItem", "yearlyCap")) {
            if (clause.figure(cap) != null) {
                expected.add(cap + " reached");
                expected.add(cap + " cutting");
                if (!isCeilingAlone) {
                    expected.add(cap + " one yuan away");
                }
            }
        }
        if (clause.figure("maxItemsPerYear") != null) {
            expected.addAll(List.of("maxItemsPerYear one away", "maxItemsPerYear reached", "maxItemsPerYear cutting"));
        }
        if (clause.figure("maxUnitsPerItem") != null) {
            expected.addAll(List.of("maxUnitsPerItem reached", "maxUnitsPerItem cutting"));
        }
        if (clause.benefit().neverMoreThan() != null) {
            expected.addAll(List.of("neverMoreThan cutting", "neverMoreThan not cutting"));
        }
        if (clause.per() != null && clause.benefit().kind() == BenefitKind.FIXED) {
            expected.add("paidOnce cutting");
        }
        return expected;
    }

    static Set<String> seen(AssessedClause assessed) {
        var seen = new HashSet<String>();
        if (assessed.amount() == null) {
            return seen;
        }
        var clause = assessed.clause();
        note(seen, clause, "yearlyCap", assessed.amount(), has(assessed.steps(), "yearlyCap"));
        for (var item : assessed.items()) {
            if (item.amount() != null) {
                note(seen, clause, "capPerItem", item.amount(), has(item.steps(), "capPerItem"));
                note(seen, clause, "maxUnitsPerItem", units(item), false);
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

    private static void note(Set<String> seen, Clause clause, String cap, long amount, boolean isCut) {
        if (clause.figure(cap) == null) {
            return;
        }
        long limit = clause.figure(cap).value().longValueExact();
        if (amount == limit) {
            seen.add(cap + (isCut ? " cutting" : " reached"));
        }
        if (amount == limit - 1) {
            seen.add(cap + " one yuan away");
        }
    }

    private static void cut(Set<String> seen, String step, String limit, List<Step> steps) {
        if (has(steps, step)) {
            seen.add(limit + " cutting");
        }
    }

    /** Units that counted; -1 when the amount is not by units. */
    private static long units(AssessedItem item) {
        if (has(item.steps(), "unitsCapped")) {
            return -1;
        }
        return item.steps().stream()
                .map(step -> step.values().get("units"))
                .filter(Long.class::isInstance)
                .mapToLong(Long.class::cast)
                .findFirst()
                .orElse(-1);
    }

    private static boolean has(List<Step> steps, String name) {
        var template = Measures.ASSESSOR.measure().words().get("steps", name);
        return steps.stream().anyMatch(step -> step.template().equals(template));
    }
}
