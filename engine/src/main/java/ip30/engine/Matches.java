package ip30.engine;

import ip30.profile.Item;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Which rules fired in one session, and for which item. */
final class Matches extends DefaultAgendaEventListener {

    private final Rulebook rulebook;
    private final BitSet firm = new BitSet();
    private final Map<Item, BitSet> items = new IdentityHashMap<>();

    /** Whether the session decides about the firm too: that is done once, by the figures that count for it. */
    private boolean isOfFirm = true;

    private Matches(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Decides: fires the rules on the facts, in one session for each edition that counts for something. */
    static Matches of(Picked picked, Facts facts) {
        var main = picked.main();
        var matches = new Matches(main.rulebook());
        matches.fire(main, facts, facts.all().filter(fact -> picked.of(fact) == main));
        if (picked.areByItem()) {
            matches.isOfFirm = false;
            facts.items().collect(Collectors.groupingBy(picked::of)).forEach((edition, items) -> {
                if (edition != main) {
                    matches.fire(edition, facts, Stream.concat(facts.ofFirm(), items.stream()));
                }
            });
        }
        return matches;
    }

    private void fire(Edition edition, Facts facts, Stream<Fact> inserted) {
        var session = edition.rulebook().base().newKieSession();
        try {
            session.addEventListener(this);
            session.insert(facts.period());
            edition.rulebook().figures().forEach(session::insert);
            inserted.map(Fact::record).forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        var match = event.getMatch();
        var rule = rulebook.rule(match.getRule().getName());
        if (rule.clause().per() != null) {
            items.computeIfAbsent(item(match.getObjects()), item -> new BitSet())
                    .set(rule.index());
        } else if (isOfFirm) {
            firm.set(rule.index());
        }
    }

    /** Whether the rule fired for that item; for a rule about the firm the item is null. */
    boolean contains(ClauseRule rule, @Nullable Object item) {
        var fired = item == null ? firm : items.get(item);
        return fired != null && fired.get(rule.index());
    }

    private static Item item(List<Object> objects) {
        for (var object : objects) {
            if (object instanceof Item item) {
                return item;
            }
        }
        throw new IllegalStateException("a rule of a clause with `per` matched no item");
    }
}
