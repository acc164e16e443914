package ip30.engine;

import ip30.form.Form;
import ip30.form.Group;
import ip30.profile.Company;
import ip30.profile.FinanceSupermarket;
import ip30.profile.Profile;
import ip30.profile.TradeSecretProtection;
import ip30.rule.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything one assessment knows: the period and the firm's answers, taken apart once. */
final class Facts {

    private static final Map<Class<?>, Object> UNANSWERED = Map.of(
            Company.class, Company.UNANSWERED,
            FinanceSupermarket.class, FinanceSupermarket.UNANSWERED,
            TradeSecretProtection.class, TradeSecretProtection.UNANSWERED);

    private final Period period;
    private final Map<Class<?>, Fact> objects = new HashMap<>();
    private final Map<String, List<Fact>> lists = new HashMap<>();

    Facts(Form form, Profile profile, Period period) {
        this.period = period;
        for (var group : form.groups()) {
            var value = group.read(profile);
            if (group.isList()) {
                lists.put(group.name(), items(group, (List<?>) value));
            } else {
                var type = group.type().type();
                objects.put(type, Fact.ofObject(group, value == null ? UNANSWERED.get(type) : value));
            }
        }
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

    Stream<Object> records() {
        return Stream.concat(
                        objects.values().stream(),
                        lists.values().stream().filter(list -> list != null).flatMap(List::stream))
                .map(Fact::record);
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
