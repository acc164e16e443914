package ip30.engine;

import ip30.form.Form;
import ip30.form.Group;
import ip30.profile.Company;
import ip30.profile.FinanceSupermarket;
import ip30.profile.Profile;
import ip30.profile.TradeSecretProtection;
import ip30.rule.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything one assessment knows: the period and the firm's answers, taken apart once. */
final class Facts {

    private static final Map<Class<?>, Object> UNANSWERED = Map.of(
            Company.class, Company.UNANSWERED,
            FinanceSupermarket.class, FinanceSupermarket.UNANSWERED,
            TradeSecretProtection.class, TradeSecretProtection.UNANSWERED);

    private final Period period;
    private final Map<Class<?>, Fact> objects;
    private final Map<String, List<Fact>> lists;

    private Facts(Period period, Map<Class<?>, Fact> objects, Map<String, List<Fact>> lists) {
        this.period = period;
        this.objects = objects;
        this.lists = lists;
    }

    static Facts of(Form form, Profile profile, Period period) {
        var objects = new IdentityHashMap<Class<?>, Fact>();
        var lists = new HashMap<String, List<Fact>>();
        var groups = form.groups();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            var value = group.read(profile);
            if (group.isList()) {
                lists.put(group.name(), items(group, (List<?>) value));
            } else {
                var type = group.type().type();
                objects.put(type, Fact.ofObject(group, value == null ? UNANSWERED.get(type) : value));
            }
        }
        return new Facts(period, objects, lists);
    }

    /** The same answers for another claim year, months cut to those of that year. */
    Facts in(Period other) {
        var cut = new HashMap<String, List<Fact>>();
        for (var list : lists.entrySet()) {
            cut.put(list.getKey(), cutTo(other, list.getValue()));
        }
        return new Facts(other, objects, cut);
    }

    /** The same list where no item counts months. */
    private static @Nullable List<Fact> cutTo(Period other, @Nullable List<Fact> items) {
        if (items == null || items.isEmpty() || !items.get(0).countsMonths()) {
            return items;
        }
        var cut = new ArrayList<Fact>(items.size());
        for (var item : items) {
            cut.add(item.in(other));
        }
        return cut;
    }

    Period period() {
        return period;
    }

    /** The record of that type, which is no item; all its answers are null when the object is unanswered. */
    Fact object(Class<?> type) {
        return objects.get(type);
    }

    /** Null when the list is unanswered. */
    @Nullable
    List<Fact> list(String name) {
        return lists.get(name);
    }

    /** Every record, in the form's order. */
    List<Fact> all() {
        var all = new ArrayList<>(objects.values());
        for (var list : lists.values()) {
            if (list != null) {
                all.addAll(list);
            }
        }
        all.sort(Comparator.comparingLong(Fact::order));
        return all;
    }

    private static @Nullable List<Fact> items(Group group, @Nullable List<?> records) {
        if (records == null) {
            return null;
        }
        var items = new ArrayList<Fact>(records.size());
        for (var record : records) {
            items.add(Fact.ofItem(group, items.size(), record));
        }
        return items;
    }
}
