package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.Outcome;
import ip30.assessment.Verdict;
import ip30.profile.Profile;
import ip30.profile.Request;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.stream.LongStream;
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
        var assessment = Tested.assess(request);
        for (var article : assessment.articles()) {
            for (var clause : article.clauses()) {
                for (var tuple : Repairs.tuples(clause)) {
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

    private static void check(Request request, String clause, Repairs.Tuple tuple) {
        var changes = Repairs.changes(tuple);
        if (changes.isEmpty()) {
            return;
        }
        repaired++;
        var all = Repairs.apply(request.profile(), changes.get());
        assertThat(isMet(request, all, clause, tuple))
                .as("sound: " + clause + " " + changes)
                .isTrue();
        for (var left : changes.get().keySet()) {
            var others = new LinkedHashMap<>(changes.get());
            others.remove(left);
            assertThat(isMet(request, Repairs.apply(request.profile(), others), clause, tuple))
                    .as("minimal: " + clause + " without " + left)
                    .isFalse();
        }
    }

    /** Whether every criterion but the scope is met for that tuple. */
    private static boolean isMet(Request request, Profile profile, String clause, Repairs.Tuple tuple) {
        var changed = new Request(request.asOf(), request.claimYear(), profile);
        return Repairs.tuples(Assessed.clause(Tested.assess(changed), clause)).stream()
                .filter(each -> Objects.equals(each.item(), tuple.item()))
                .flatMap(each -> each.criteria().stream())
                .allMatch(criterion -> criterion.outcome() == Outcome.MET || criterion.isScope());
    }
}
