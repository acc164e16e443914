package ip30.workbench.compare;

import ip30.assessment.DecidedClause;
import ip30.assessment.Verdict;
import ip30.engine.Assessor;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.profile.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change does to firms: each is decided by both versions. Sums are kept by the evidence of their amounts, and are never added.
 * Not for many threads.
 */
public final class Effect {

    /** More would not be read. */
    private static final int MOST_FIRMS = 20;

    private final Assessor before;
    private final Assessor after;
    private final Map<String, OfClause> clauses = new LinkedHashMap<>();
    private final List<Firm> firms = new ArrayList<>();
    private long count;

    public Effect(Assessor before, Assessor after) {
        this.before = before;
        this.after = after;
    }

    /**
     * One clause over all firms.
     *
     * @param clause the later version's; the earlier's where it is gone
     */
    public static final class OfClause {

        private final Clause clause;
        private long won;
        private long lost;
        private long firmsBefore;
        private long firmsAfter;
        private final Map<Evidence, Long> moneyBefore = new HashMap<>();
        private final Map<Evidence, Long> moneyAfter = new HashMap<>();

        private OfClause(Clause clause) {
            this.clause = clause;
        }

        public Clause clause() {
            return clause;
        }

        /** Firms that qualify only now. */
        public long won() {
            return won;
        }

        /** Firms that no longer qualify. */
        public long lost() {
            return lost;
        }

        public long firmsBefore() {
            return firmsBefore;
        }

        public long firmsAfter() {
            return firmsAfter;
        }

        /** Yuan by the evidence of the amount. */
        public Map<Evidence, Long> moneyBefore() {
            return moneyBefore;
        }

        public Map<Evidence, Long> moneyAfter() {
            return moneyAfter;
        }

        public boolean isChanged() {
            return won > 0 || lost > 0 || !moneyBefore.equals(moneyAfter);
        }

        private void add(@Nullable DecidedClause old, @Nullable DecidedClause now) {
            boolean was = isQualified(old);
            boolean is = isQualified(now);
            won += is && !was ? 1 : 0;
            lost += was && !is ? 1 : 0;
            firmsBefore += was ? 1 : 0;
            firmsAfter += is ? 1 : 0;
            addMoney(moneyBefore, old);
            addMoney(moneyAfter, now);
        }

        private static void addMoney(Map<Evidence, Long> money, @Nullable DecidedClause decided) {
            if (isQualified(decided) && decided.amount() != null) {
                money.merge(decided.clause().evidence().ofBenefit(), decided.amount(), Long::sum);
            }
        }
    }

    /**
     * A firm for which something changes.
     *
     * @param name line number or id; nothing else of a firm is told
     * @param clauses ids of the clauses that change
     * @param moved yuan that come or go, clause by clause, whichever way
     * @param gained yuan more (less where negative), over amounts of all evidence: a measure of the change, no sum that is due
     */
    public record Firm(String name, List<String> clauses, long moved, long gained) {}

    /**
     * Decides one firm both ways.
     *
     * @param name line number or id
     */
    public void add(String name, Request request) {
        count++;
        var old = byKey(before, request);
        var now = byKey(after, request);
        var changed = new ArrayList<String>();
        long moved = 0;
        long gained = 0;
        var keys = new LinkedHashMap<String, Clause>();
        now.forEach((key, decided) -> keys.put(key, decided.clause()));
        old.forEach((key, decided) -> keys.putIfAbsent(key, decided.clause()));
        for (var entry : keys.entrySet()) {
            var was = old.get(entry.getKey());
            var is = now.get(entry.getKey());
            clauses.computeIfAbsent(entry.getKey(), key -> new OfClause(entry.getValue()))
                    .add(was, is);
            long difference = amount(is) - amount(was);
            if (difference != 0 || isQualified(was) != isQualified(is)) {
                changed.add(entry.getValue().id());
                moved += Math.abs(difference);
                gained += difference;
            }
        }
        if (!changed.isEmpty()) {
            firms.add(new Firm(name, List.copyOf(changed), moved, gained));
        }
    }

    /** How many firms were decided. */
    public long count() {
        return count;
    }

    /** For how many of them something changes. */
    public long changed() {
        return firms.size();
    }

    /** All clauses that bring something, in the measure's order. */
    public List<OfClause> clauses() {
        return List.copyOf(clauses.values());
    }

    /** Those for whom most money moves, the most first. */
    public List<Firm> mostAffected() {
        return firms.stream()
                .sorted(Comparator.comparingLong(Firm::moved).reversed())
                .limit(MOST_FIRMS)
                .toList();
    }

    private static Map<String, DecidedClause> byKey(Assessor assessor, Request request) {
        var byKey = new LinkedHashMap<String, DecidedClause>();
        assessor.decide(request)
                .clauses()
                .forEach(decided -> byKey.put(decided.clause().key(), decided));
        return byKey;
    }

    private static boolean isQualified(@Nullable DecidedClause decided) {
        return decided != null && decided.verdict() == Verdict.QUALIFIED;
    }

    private static long amount(@Nullable DecidedClause decided) {
        return isQualified(decided) && decided.amount() != null ? decided.amount() : 0;
    }
}
