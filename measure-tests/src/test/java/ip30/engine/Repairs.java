package ip30.engine;

import ip30.assessment.AssessedClause;
import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.form.Field;
import ip30.profile.Profile;
import ip30.rule.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What to answer instead, by the criteria alone, so that a firm or one of its items meets a clause. */
final class Repairs {

    private Repairs() {}

    /** The firm with one item, or alone (null): its verdict and every criterion that counts for it. */
    record Tuple(String item, Verdict verdict, List<Criterion> criteria) {}

    static List<Tuple> tuples(AssessedClause clause) {
        if (clause.items().isEmpty()) {
            return List.of(new Tuple(null, clause.verdict(), clause.criteria()));
        }
        return clause.items().stream()
                .map(item -> new Tuple(
                        item.pointer(),
                        item.verdict(),
                        Stream.concat(clause.criteria().stream(), item.criteria().stream())
                                .toList()))
                .toList();
    }

    /** A new answer for every fact listed; empty where no value can help, or where the list itself is what is missing. */
    static Optional<Map<String, Object>> changes(Tuple tuple) {
        var facts = new LinkedHashMap<String, List<ConditionCriterion>>();
        for (var criterion : tuple.criteria()) {
            if (criterion.outcome() == Outcome.MET || criterion.isScope()) {
                continue;
            }
            if (!(criterion instanceof ConditionCriterion condition) || condition.fact() == null) {
                return Optional.empty();
            }
            var open = condition.openFacts();
            // A sum of zeros is mended by any one of its parts: its pointer names the first.
            var pointers = open.isEmpty()
                    ? List.of(condition.pointer())
                    : open.stream().map(fact -> fact.pointer()).toList();
            pointers.forEach(pointer ->
                    facts.computeIfAbsent(pointer, key -> new ArrayList<>()).add(condition));
        }
        var changes = new LinkedHashMap<String, Object>();
        for (var fact : facts.entrySet()) {
            var value = value(fact.getKey(), fact.getValue().get(0));
            if (value == null) {
                return Optional.empty();
            }
            changes.put(fact.getKey(), value);
        }
        return Optional.of(changes);
    }

    /** A legal answer that meets every condition of the way on that fact; null when there is none. */
    private static Object value(String pointer, ConditionCriterion criterion) {
        var fact = criterion.fact();
        var field = fact.type().field(pointer.substring(pointer.lastIndexOf('/') + 1));
        for (var candidate : candidates(field, criterion.period())) {
            var answers = fact.answers().clone();
            answers[field.index()] = candidate;
            var changed = new Fact(
                    fact.pointer(), fact.order(), fact.type(), fact.type().create(answers), answers);
            boolean meetsAll = criterion
                    .rule()
                    .conditions()
                    .filter(condition -> condition.subject() == fact.type().type())
                    .filter(condition -> condition.reads().equals(List.of(field)))
                    .allMatch(condition -> condition.judge(
                                    changed,
                                    criterion.period(),
                                    criterion.rule().figures())
                            == Outcome.MET);
            if (meetsAll) {
                return candidate;
            }
        }
        return null;
    }

    /** Answers worth trying: all there are, or a large one; days that conditions look at. */
    static List<Object> candidates(Field field, Period period) {
        return switch (field.type()) {
            case BOOLEAN -> List.of(true, false);
            case CHOICE -> List.of((Object[]) field.choices().getEnumConstants());
            case CHOICES -> List.of(Set.of((Object[]) field.choices().getEnumConstants()));
            case INTEGER -> List.of(Math.min(1_000, field.max().intValue()), 1);
            case MONEY -> List.of(50_000_000L);
            case DECIMAL -> List.of(BigDecimal.ONE);
            case DATE ->
                List.of(
                        period.claim().to(),
                        period.claim().from(),
                        period.termSoFar().from(),
                        period.asOf());
            case TEXT -> List.of();
        };
    }

    static Profile apply(Profile profile, Map<String, Object> changes) {
        var changed = profile;
        for (var change : changes.entrySet()) {
            changed = Edits.with(changed, change.getKey(), change.getValue());
        }
        return changed;
    }
}
