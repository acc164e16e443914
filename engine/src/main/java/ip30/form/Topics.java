package ip30.form;

import ip30.measure.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what may have happened to a firm: every list and object once, and facts of the firm. */
final class Topics {

    private final Map<String, Group> groups;
    private final Group firm;
    private final Set<String> named = new HashSet<>();

    private Topics(Map<String, Group> groups, Group firm) {
        this.groups = groups;
        this.firm = firm;
    }

    /**
     * @param firm the group whose facts may be topics of their own
     * @param fields fields.yaml as a whole; its slips hold what is wrong
     */
    static List<TopicSection> read(YamlNode fields, Map<String, Group> groups, Group firm) {
        var topics = new Topics(groups, firm);
        var sections = fields.nodes("topics", topics::section);
        var unnamed = new TreeSet<>(groups.keySet());
        unnamed.remove(firm.name());
        unnamed.removeAll(topics.named);
        if (!unnamed.isEmpty()) {
            fields.slip("topics", "no topic names " + String.join(", ", unnamed));
        }
        return List.copyOf(sections);
    }

    private TopicSection section(YamlNode node) {
        var of = node.node("of");
        var topics = new ArrayList<Topic>();
        for (var name : of.keys()) {
            var pointer = pointer(name);
            if (pointer == null || !named.add(name)) {
                of.slip(name, name + " is no list, object or fact of the firm, or stands twice");
            }
            topics.add(new Topic(pointer == null ? "" : pointer, of.text(name)));
        }
        of.close();
        var section = new TopicSection(node.text("label"), node.flag("rare"), List.copyOf(topics));
        node.close();
        return section;
    }

    private @Nullable String pointer(String name) {
        if (!name.startsWith(firm.name() + ".")) {
            return groups.containsKey(name) && !name.equals(firm.name())
                    ? groups.get(name).pointer()
                    : null;
        }
        var fact = name.substring(firm.name().length() + 1);
        return firm.type().field(fact) == null ? null : firm.pointer() + "/" + fact;
    }
}
