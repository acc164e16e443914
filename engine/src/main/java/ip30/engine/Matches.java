package ip30.engine;

import ip30.profile.Item;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Which rules fired in one session, and for which item. */
final class Matches extends DefaultAgendaEventListener {

    private final Rulebook rulebook;
    private final BitSet firm = new BitSet();
    private final Map<Item, BitSet> items = new IdentityHashMap<>();

    private Matches(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Decides: fires the rules on the facts. */
    static Matches of(Rulebook rulebook, Facts facts) {
        var matches = new Matches(rulebook);
        var session = rulebook.base().newKieSession();
        try {
            session.addEventListener(matches);
            session.insert(facts.period());
            rulebook.figures().forEach(session::insert);
            facts.all().forEach(fact -> session.insert(fact.record()));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return matches;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        var match = event.getMatch();
        var rule = rulebook.rule(match.getRule().getName());
        (rule.clause().per() == null ? firm : items.computeIfAbsent(item(match.getObjects()), item -> new BitSet()))
                .set(rule.index());
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
