package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.AssessedClause;
import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.form.Field;
import ip30.profile.Profile;
import ip30.profile.Request;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The list of what is missing is exact: answering all of it as required meets the clause (sound), leaving any one fact as it is does not
 * (minimal). The scope is read again after the change and has a list of its own: a firm that turns into a foreign agency to meet a clause
 * must then be in scope as one.
 */
class WhatItTakesTest {

    private static int repaired;

    static LongStream seeds() {
        return LongStream.range(1000, 1200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isSoundAndMinimal(long seed) {
        var request = Firms.request(seed);
        var assessment = Measures.ASSESSOR.assess(request);
        for (var article : assessment.articles()) {
            for (var clause : article.clauses()) {
                for (var tuple : tuples(clause)) {
                    if (tuple.verdict() != Verdict.QUALIFIED) {
                        check(request, clause.clause().key(), tuple);
                    }
                }
            }
        }
    }

    /** Would be vacuous if no tuple could be repaired. */
    @AfterAll
    static void hasTriedMany() {
        assertThat(repaired).isGreaterThan(1000);
    }

    /** The firm with one item, or alone (null): its verdict and every criterion that counts for it. */
    private record Tuple(String item, Verdict verdict, List<Criterion> criteria) {}

    private static List<Tuple> tuples(AssessedClause clause) {
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

    private static void check(Request request, String clause, Tuple tuple) {
        var changes = changes(tuple);
        if (changes.isEmpty()) {
            return;
        }
        repaired++;
        var all = apply(request.profile(), changes.get());
        assertThat(isMet(request, all, clause, tuple))
                .as("sound: " + clause + " " + changes)
                .isTrue();
        for (var left : changes.get().keySet()) {
            var others = new LinkedHashMap<>(changes.get());
            others.remove(left);
            assertThat(isMet(request, apply(request.profile(), others), clause, tuple))
                    .as("minimal: " + clause + " without " + left)
                    .isFalse();
        }
    }

    /** A new answer for every fact listed; empty where no value can help, or where the list itself is what is missing. */
    private static Optional<Map<String, Object>> changes(Tuple tuple) {
        var facts = new LinkedHashMap<String, List<ConditionCriterion>>();
        for (var criterion : tuple.criteria()) {
            if (criterion.outcome() == Outcome.MET || isScope(criterion)) {
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

    /** A legal answer that meets every condition of the rule on that fact; null when there is none. */
    private static Object value(String pointer, ConditionCriterion criterion) {
        var fact = criterion.fact();
        var field = fact.type().field(pointer.substring(pointer.lastIndexOf('/') + 1));
        for (var candidate : candidates(field, criterion)) {
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

    private static List<Object> candidates(Field field, ConditionCriterion criterion) {
        return switch (field.type()) {
            case BOOLEAN -> List.of(true, false);
            case CHOICE -> List.of((Object[]) field.choices().getEnumConstants());
            case CHOICES -> List.of(Set.of((Object[]) field.choices().getEnumConstants()));
            case INTEGER -> List.of(Math.min(1_000, field.max().intValue()));
            case MONEY -> List.of(50_000_000L);
            case DECIMAL -> List.of(BigDecimal.ONE);
            case DATE ->
                List.of(
                        criterion.period().claim().to(),
                        criterion.period().claim().from(),
                        criterion.period().asOf());
            case TEXT -> List.of();
        };
    }

    private static Profile apply(Profile profile, Map<String, Object> changes) {
        var changed = profile;
        for (var change : changes.entrySet()) {
            changed = Edits.with(changed, change.getKey(), change.getValue());
        }
        return changed;
    }

    /** Whether every criterion but the scope is met for that tuple. */
    private static boolean isMet(Request request, Profile profile, String clause, Tuple tuple) {
        var changed = new Request(request.asOf(), request.claimYear(), profile);
        return tuples(Measures.clause(Measures.ASSESSOR.assess(changed), clause)).stream()
                .filter(each -> Objects.equals(each.item(), tuple.item()))
                .flatMap(each -> each.criteria().stream())
                .allMatch(criterion -> criterion.outcome() == Outcome.MET || isScope(criterion));
    }

    private static boolean isScope(Criterion criterion) {
        return criterion.pointer().equals("article:2");
    }
}
