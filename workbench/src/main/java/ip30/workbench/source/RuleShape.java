package ip30.workbench.source;

import ip30.compile.RuleFiles;
import ip30.form.Form;
import ip30.measure.Slips;
import ip30.profile.Item;
import ip30.profile.Reads;
import ip30.rule.Figures;
import ip30.rule.Period;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** The shape of one rule: plain patterns joined by "and", facts bound under their fixed names, and only names that there are. */
final class RuleShape {

    private static final Map<Class<?>, String> BINDINGS = Map.of(Period.class, "$p", Figures.class, "$f");
    private static final Pattern CHOICE = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern ANSWER = Pattern.compile("^(?:within\\()?\\s*(\\w+)(\\(\\))?");
    private static final Pattern FIGURE = Pattern.compile("\\$f\\.(\\w+)");
    private static final Pattern DAYS = Pattern.compile("\\$p\\.(\\w+)");
    private static final Pattern BARE = Pattern.compile("!?\\s*\\w+");

    private final Form form;
    private final String slug;
    private final RuleDescr rule;

    /** What its clause is called in a finding; empty where it names none. */
    private final String clause;

    private final RulePlace place;
    private final List<Finding> findings;
    private final Map<String, Class<?>> facts = new LinkedHashMap<>();

    /** @param file in the folder of the rule's article */
    RuleShape(Form form, Path file, RuleDescr rule, RulePlace place, List<Finding> findings) {
        this.form = form;
        this.slug = RuleFiles.slugOf(file);
        this.clause = clause(file, rule);
        this.rule = rule;
        this.place = place;
        this.findings = findings;
        facts.put("Period", Period.class);
        facts.put("Figures", Figures.class);
        form.groups()
                .forEach(group -> facts.put(
                        group.type().type().getSimpleName(), group.type().type()));
    }

    void check() {
        requireOwnArticle();
        if (!rule.getAttributes().isEmpty()) {
            tell(
                    rule,
                    "has the attribute "
                            + String.join(", ", rule.getAttributes().keySet()) + "; take it out");
        }
        if (rule.getConsequence() != null && !rule.getConsequence().toString().isBlank()) {
            tell(rule, "does something behind `then`: leave it empty, what a clause brings is said by article.yaml");
        }
        for (var part : rule.getLhs().getDescrs()) {
            if (part instanceof PatternDescr pattern && pattern.getSource() == null && !pattern.isQuery()) {
                check(pattern);
            } else {
                tell(
                        part,
                        "holds something else than plain patterns (`or`, `not`, `exists`, `from`, `eval`);"
                                + " an alternative is a rule of its own with the same @clause");
            }
        }
    }

    private static @Nullable String key(RuleDescr rule) {
        var annotation = rule.getAnnotation("clause");
        return annotation == null
                ? null
                : String.valueOf(annotation.getSingleValueAsString()).replace("\"", "");
    }

    private static String clause(Path file, RuleDescr rule) {
        var key = key(rule);
        return article(file) + (key == null ? ": " : ", clause " + key.substring(key.lastIndexOf('.') + 1) + ": ");
    }

    /** What the article in whose folder a file lies is called in a finding. */
    static String article(Path file) {
        var folder = file.getParent().getFileName().toString();
        return "article " + folder.replaceFirst("-.*", "").replaceFirst("^0+", "");
    }

    private void requireOwnArticle() {
        var key = key(rule);
        if (key != null && !key.startsWith(slug + ".")) {
            tell(
                    rule,
                    "@clause " + key + " belongs to another article: rules of this folder name clauses " + slug
                            + ".1 …");
        }
    }

    private void check(PatternDescr pattern) {
        var type = facts.get(pattern.getObjectType());
        if (type == null) {
            tell(pattern, pattern.getObjectType() + " is no fact" + instead(pattern.getObjectType(), facts.keySet()));
            return;
        }
        var binding = binding(type);
        if (!binding.equals(pattern.getIdentifier())) {
            tell(
                    pattern,
                    (pattern.getIdentifier() == null ? "nothing" : pattern.getIdentifier()) + " is bound to "
                            + pattern.getObjectType() + ": it is always " + binding);
        }
        if (type == Figures.class) {
            // Whether it names its own clause is said by the strict reader.
            return;
        }
        pattern.getDescrs().forEach(constraint -> check(type, constraint));
    }

    /** The first letter of an object's record, `$i` for an item. */
    private static String binding(Class<?> type) {
        if (BINDINGS.containsKey(type)) {
            return BINDINGS.get(type);
        }
        return Item.class.isAssignableFrom(type)
                ? "$i"
                : switch (type.getSimpleName()) {
                    case "Company" -> "$c";
                    case "FinanceSupermarket" -> "$s";
                    case "TradeSecretProtection" -> "$t";
                    default -> "$" + Character.toLowerCase(type.getSimpleName().charAt(0));
                };
    }

    private void check(Class<?> type, BaseDescr constraint) {
        var text = constraint.toString().strip();
        if (text.matches("[$\\w]+\\s*:.*")) {
            tell(constraint, quoted(text) + " binds an answer: only facts are bound");
            return;
        }
        if (BARE.matcher(text).matches()) {
            tell(
                    constraint,
                    quoted(text) + " takes a missing answer for an answer: write "
                            + text.replace("!", "").strip() + " == " + !text.startsWith("!"));
            return;
        }
        if (text.contains("!=") || text.contains("not in") || text.contains("not contains") || text.contains("null")) {
            tell(
                    constraint,
                    quoted(text) + " takes a missing answer for an answer: name what is required instead, as in"
                            + " `kind in (…)`");
            return;
        }
        if (text.contains("||") || text.contains("&&")) {
            tell(
                    constraint,
                    quoted(text) + " joins conditions: one condition a line, an alternative is a rule of its own");
            return;
        }
        requireAnswer(type, constraint, text);
        requireNames(constraint, text);
    }

    private void requireAnswer(Class<?> type, BaseDescr constraint, String text) {
        var answer = ANSWER.matcher(text);
        if (!answer.find()) {
            return;
        }
        var name = answer.group(1);
        if (answer.group(2) != null) {
            requireTotal(type, constraint, name);
            return;
        }
        var known = answers(type);
        if (!known.contains(name)) {
            tell(constraint, name + " is no answer of " + type.getSimpleName() + instead(name, known));
            return;
        }
        var group = form.group(type);
        var choices = group == null ? null : group.type().field(name).choices();
        var named = CHOICE.matcher(text);
        while (named.find()) {
            requireChoice(constraint, name, choices, named.group(1), named.group(2));
        }
    }

    private void requireChoice(
            BaseDescr constraint,
            String name,
            @Nullable Class<? extends Enum<?>> choices,
            String type,
            String constant) {
        if (choices == null) {
            tell(constraint, name + " is no choice: it cannot be " + type + "." + constant);
            return;
        }
        if (!choices.getSimpleName().equals(type)) {
            tell(constraint, name + " is a " + choices.getSimpleName() + ", not a " + type);
            return;
        }
        var constants = Stream.of(choices.getEnumConstants()).map(Enum::name).toList();
        if (!constants.contains(constant)) {
            tell(constraint, constant + " is no " + type + instead(constant, constants));
        }
    }

    private void requireTotal(Class<?> type, BaseDescr constraint, String name) {
        var known = Stream.of(type.getMethods())
                .filter(method -> method.isAnnotationPresent(Reads.class))
                .map(Method::getName)
                .sorted()
                .toList();
        if (!known.contains(name)) {
            tell(constraint, name + "() is no total of " + type.getSimpleName() + instead(name, known));
        }
    }

    private void requireNames(BaseDescr constraint, String text) {
        var figures = components(Figures.class);
        figures.remove("clause");
        FIGURE.matcher(text).results().map(found -> found.group(1)).forEach(name -> {
            if (!figures.contains(name)) {
                tell(
                        constraint,
                        "$f." + name + " is no figure that rules know (a new one needs a developer)"
                                + instead(name, figures));
            }
        });
        var days = Stream.of(Period.class.getMethods())
                .filter(method -> method.getReturnType().getSimpleName().equals("DateRange"))
                .map(Method::getName)
                .sorted()
                .toList();
        DAYS.matcher(text).results().map(found -> found.group(1)).forEach(name -> {
            if (!days.contains(name)) {
                tell(constraint, "$p." + name + " are no days of a period" + instead(name, days));
            }
        });
    }

    private List<String> answers(Class<?> type) {
        var group = form.group(type);
        return group == null
                ? components(type)
                : group.type().fields().stream().map(field -> field.name()).toList();
    }

    private static List<String> components(Class<?> type) {
        return new ArrayList<>(Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
    }

    private static String instead(String name, Collection<String> known) {
        return Slips.insteadOf(name, known);
    }

    private static String quoted(String text) {
        return "\"" + text.replaceAll("\\s+", " ") + "\"";
    }

    private void tell(BaseDescr where, String what) {
        findings.add(place.at(
                where.getLine() < 1 ? rule.getLine() : where.getLine(),
                where.getColumn() < 0 ? 0 : where.getColumn() + 1,
                clause + "rule \"" + rule.getName() + "\": " + what));
    }
}
