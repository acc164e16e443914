package ip30.form;

import ip30.measure.Text;
import ip30.measure.Unit;
import ip30.measure.YamlNode;
import ip30.profile.Item;
import ip30.profile.Profile;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The whole form in its order: what the request reader, the JSON Schema, the criteria and the portal know about a field comes from here.
 * Names and types are those of the records, words and limits those of fields.yaml; whatever is in one of them only is an error.
 */
public final class Form {

    private static final long MOST_MONEY = 1_000_000_000_000L;
    private static final long LARGEST_INTEGER = 1_000_000L;

    private static final Constructor<?> PROFILE = Profile.class.getConstructors()[0];

    private final List<Group> groups;
    private final Map<String, Group> byName = new LinkedHashMap<>();
    private final Map<Class<?>, Group> byType = new HashMap<>();
    private final Map<String, Text> requestLabels;
    private final Map<String, Text> requestHelp;
    private final List<TopicSection> topics;

    private Form(
            List<Group> groups,
            Map<String, Text> requestLabels,
            Map<String, Text> requestHelp,
            List<TopicSection> topics) {
        this.groups = List.copyOf(groups);
        this.topics = topics;
        this.requestLabels = requestLabels;
        this.requestHelp = requestHelp;
        for (var group : groups) {
            byName.put(group.name(), group);
            byType.put(group.type().type(), group);
        }
    }

    /** @throws ip30.measure.SlipsFound when records and fields.yaml do not agree */
    public static Form read(YamlNode fields) {
        var words = fields.node("groups");
        var common = fields.node("common");
        var groups = new ArrayList<Group>();
        for (var member : Profile.class.getRecordComponents()) {
            groups.add(group(member, groups.size(), words.node(member.getName()), common));
        }
        words.close();
        common.close();
        var labels = new HashMap<String, Text>();
        var help = new HashMap<String, Text>();
        fields.node("request").entries(node -> node).forEach((name, node) -> {
            labels.put(name, node.text("label"));
            help.put(name, node.text("help"));
            node.close();
        });
        var topics = Topics.read(fields, named(groups), groups.get(0));
        fields.slips().throwIfAny();
        return new Form(groups, labels, help, topics);
    }

    private static Map<String, Group> named(List<Group> groups) {
        return groups.stream().collect(Collectors.toMap(Group::name, group -> group));
    }

    /** What may have happened to a firm, in the order in which it is asked about: every list and object once. */
    public List<TopicSection> topics() {
        return topics;
    }

    public List<Group> groups() {
        return groups;
    }

    public Set<String> names() {
        return byName.keySet();
    }

    /** The names of those that are lists of items. */
    public Set<String> lists() {
        var lists = new LinkedHashSet<String>();
        for (var group : groups) {
            if (group.isList()) {
                lists.add(group.name());
            }
        }
        return lists;
    }

    /** A profile of those members, one a group; null is unanswered. */
    public Profile profile(@Nullable Object[] members) {
        return (Profile) Components.create(PROFILE, members);
    }

    /** Null when the profile has no such member. */
    public @Nullable Group group(String name) {
        return byName.get(name);
    }

    /** The group whose items or object are of that record; null for a class that is no part of the profile. */
    public @Nullable Group group(Class<?> type) {
        return byType.get(type);
    }

    /** The label of `asOf`, `claimYear` or `profile`. */
    public Text requestLabel(String name) {
        return requestLabels.get(name);
    }

    public Text requestHelp(String name) {
        return requestHelp.get(name);
    }

    private static Group group(RecordComponent member, int index, YamlNode node, YamlNode common) {
        boolean isList = member.getType() == List.class;
        var type = isList ? elementType(member) : member.getType();
        var words = node.node("fields");
        var fields = new ArrayList<Field>();
        for (var component : type.getRecordComponents()) {
            fields.add(field(component, fields.size(), isCommon(component) ? common : words));
        }
        words.close();
        var group = new Group(
                member.getName(),
                "/profile/" + member.getName(),
                index,
                isList,
                node.text("label"),
                Prompt.read(node),
                isList ? node.text("item") : null,
                new RecordType(type, fields),
                member);
        node.close();
        return group;
    }

    private static boolean isCommon(RecordComponent component) {
        if (!Item.class.isAssignableFrom(component.getDeclaringRecord())) {
            return false;
        }
        return component.getName().equals("label") || component.getName().equals("alreadySupportedBy");
    }

    @SuppressWarnings("unchecked")
    private static Field field(RecordComponent component, int index, YamlNode words) {
        var node = words.node(component.getName());
        var type = fieldType(component.getType());
        var choices = type == FieldType.CHOICE
                ? component.getType()
                : type == FieldType.CHOICES ? elementType(component) : null;
        var field = new Field(
                component.getName(),
                index,
                type,
                (Class<? extends Enum<?>>) choices,
                node.text("label"),
                node.text("help"),
                Prompt.read(node),
                node.optionalInteger("maxLength"),
                max(type, node.optionalInteger("max")),
                node.has("unit") ? node.constant("unit", Unit.class) : null,
                node.optionalString("format"),
                !node.has("decides") || node.flag("decides"),
                Marks.read(node),
                component);
        node.close();
        return field;
    }

    private static @Nullable Long max(FieldType type, @Nullable Integer own) {
        return switch (type) {
            case MONEY -> MOST_MONEY;
            case INTEGER -> own == null ? LARGEST_INTEGER : own.longValue();
            default -> null;
        };
    }

    private static FieldType fieldType(Class<?> type) {
        if (type.isEnum()) {
            return FieldType.CHOICE;
        }
        var known = Map.of(
                String.class, FieldType.TEXT,
                Boolean.class, FieldType.BOOLEAN,
                Integer.class, FieldType.INTEGER,
                Long.class, FieldType.MONEY,
                BigDecimal.class, FieldType.DECIMAL,
                LocalDate.class, FieldType.DATE,
                Set.class, FieldType.CHOICES);
        return known.get(type);
    }

    private static Class<?> elementType(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }
}
