package ip30.engine;

import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.Figure;
import ip30.measure.Measure;
import ip30.measure.Slips;
import ip30.profile.Item;
import ip30.rule.Figures;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.View;
import org.drools.model.patterns.CompositePatterns;
import org.jspecify.annotations.Nullable;

/** Reads compiled rules as the conditions of their clauses, and tells where they and the data do not fit together. */
final class RuleReader {

    private static final String FIGURE = "$f.";

    private final Form form;
    private final Slips slips;
    private final Measure measure;
    private final ConditionReader conditions;

    /** By their keys, in the measure's order. */
    private final Map<String, Clause> clauses = new LinkedHashMap<>();

    private final Map<String, String> paths;
    private final Map<String, Integer> rulesByClause = new HashMap<>();

    RuleReader(Measure measure, Form form, Slips slips) {
        this.form = form;
        this.slips = slips;
        this.measure = measure;
        this.conditions = new ConditionReader(form, measure.words());
        this.paths = new HashMap<>();
        for (int i = 0; i < measure.articles().size(); i++) {
            var ofArticle = measure.articles().get(i).clauses();
            for (int j = 0; j < ofArticle.size(); j++) {
                clauses.putIfAbsent(ofArticle.get(j).key(), ofArticle.get(j));
                paths.putIfAbsent(ofArticle.get(j).key(), path(i, j));
            }
        }
    }

    /** Where a clause stands in the compiled resource. */
    static String path(int article, int clause) {
        return "/articles/" + article + "/clauses/" + clause;
    }

    /** Where a rule stands. */
    static String path(Rule rule) {
        return "/rules/" + rule.getName();
    }

    /** What a clause is called in a slip. */
    static String name(Clause clause) {
        return "article " + clause.id().replace(".", ", clause ");
    }

    /** What the clause that a rule names is called in a slip, there or not, with a colon; empty where no article has its slug. */
    static String name(Measure measure, Rule rule) {
        var key = String.valueOf(rule.getMetaData("clause"));
        int dot = key.lastIndexOf('.');
        for (var article : measure.articles()) {
            if (dot > 0 && article.slug().equals(key.substring(0, dot))) {
                return "article " + article.number() + ", clause " + key.substring(dot + 1) + ": ";
            }
        }
        return "";
    }

    /** Those that name a clause, by their names; without the conditions that cannot be explained. */
    List<ClauseRule> read(List<Model> models) {
        return read(models, Set.of());
    }

    /** @param unreadable slugs of articles whose rules could not be compiled: their clauses need none */
    List<ClauseRule> read(List<Model> models, Set<String> unreadable) {
        var rules = new ArrayList<ClauseRule>();
        models.stream()
                .flatMap(model -> model.getRules().stream())
                .sorted(Comparator.comparing(Rule::getName))
                .forEach(rule -> {
                    var read = read(rules.size(), rule);
                    if (read != null) {
                        rules.add(read);
                    }
                });
        clauses.values().stream()
                .filter(clause -> !unreadable.contains(clause.slug()))
                .forEach(this::requireRules);
        return rules;
    }

    private void requireRules(Clause clause) {
        int count = rulesByClause.getOrDefault(clause.key(), 0);
        if (count == 0) {
            slips.add(
                    paths.get(clause.key()),
                    name(clause) + ": has no rule; one with @clause(\"" + clause.key() + "\") is needed");
        }
        if (count > 1 && clause.per() != null) {
            slips.add(
                    paths.get(clause.key()),
                    name(clause) + ": has " + count
                            + " rules; judged per item it has one, only a clause about the firm may have several");
        }
    }

    private @Nullable ClauseRule read(int index, Rule rule) {
        var key = String.valueOf(rule.getMetaData("clause"));
        var clause = clauses.get(key);
        if (clause == null) {
            slips.add(
                    path(rule),
                    name(measure, rule) + "rule \"" + rule.getName() + "\": "
                            + (rule.getMetaData("clause") == null
                                    ? "says no @clause"
                                    : "@clause " + key + " is no clause of an article.yaml"
                                            + Slips.insteadOf(key, clauses.keySet())));
            return null;
        }
        rulesByClause.merge(key, 1, Integer::sum);
        var ofFirm = new ArrayList<Condition>();
        var ofItem = new ArrayList<Condition>();
        int before = slips.count();
        if (patterns(rule.getView()).anyMatch(pattern -> hasAlternatives(pattern.getConstraint()))) {
            slip(rule, clause, "holds an `or`: alternatives are rules of their own");
        }
        constraints(rule.getView()).forEach(constraint -> {
            var condition = condition(constraint, rule, clause);
            if (condition != null) {
                (Item.class.isAssignableFrom(condition.subject()) ? ofItem : ofFirm).add(condition);
            }
        });
        if (slips.count() == before) {
            requireList(rule, clause, ofItem);
        }
        return new ClauseRule(index, rule.getName(), clause, figures(clause), List.copyOf(ofFirm), List.copyOf(ofItem));
    }

    /** Null when it cannot be read, which has been told then. */
    private @Nullable Condition condition(SingleConstraint constraint, Rule rule, Clause clause) {
        int before = slips.count();
        for (var name : figuresIn(constraint)) {
            if (clause.figure(name) == null || clause.figure(name).value() == null) {
                slip(rule, clause, withoutValue(clause, name));
            }
        }
        if (slips.count() > before) {
            return null;
        }
        try {
            return conditions.read(constraint, clause);
        } catch (IllegalArgumentException | ArithmeticException e) {
            slip(rule, clause, String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static String withoutValue(Clause clause, String name) {
        return clause.figure(name) == null
                ? "compares with the figure " + name + ", which the clause does not have"
                        + Slips.insteadOf(name, clause.figures().keySet())
                : "compares with the figure " + name + ", which has no value";
    }

    private void requireList(Rule rule, Clause clause, List<Condition> ofItem) {
        if (ofItem.isEmpty() != (clause.per() == null)) {
            slip(rule, clause, "a rule about items goes with `per`, and the other way round");
        } else if (!ofItem.isEmpty() && form.group(clause.per()) != null) {
            var list = form.group(ofItem.get(0).subject()).name();
            if (!list.equals(clause.per())) {
                slip(rule, clause, "is about items of " + list + ", the clause is per " + clause.per());
            }
        }
    }

    private void slip(Rule rule, Clause clause, String what) {
        slips.add(path(rule), name(clause) + ": rule \"" + rule.getName() + "\": " + what);
    }

    /** The figures of its clause that a condition names. */
    static List<String> figuresIn(SingleConstraint constraint) {
        var text = constraint.predicateInformation().getStringConstraint();
        var names = new ArrayList<String>();
        for (int at = text.indexOf(FIGURE); at >= 0; at = text.indexOf(FIGURE, at + 1)) {
            int end = at + FIGURE.length();
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            names.add(text.substring(at + FIGURE.length(), end));
        }
        return names;
    }

    /** All constraints of a rule but the one that selects its figures. */
    static Stream<SingleConstraint> constraints(View view) {
        return patterns(view)
                .filter(pattern -> pattern.getPatternVariable().getType() != Figures.class)
                .flatMap(pattern -> leaves(pattern.getConstraint()));
    }

    static Stream<Pattern<?>> patterns(View view) {
        return ((CompositePatterns) view)
                .getSubConditions().stream().filter(Pattern.class::isInstance).map(pattern -> (Pattern<?>) pattern);
    }

    static Stream<SingleConstraint> leaves(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return single == SingleConstraint.TRUE ? Stream.empty() : Stream.of(single);
        }
        return constraint.getChildren().stream().flatMap(RuleReader::leaves);
    }

    private static boolean hasAlternatives(Constraint constraint) {
        return constraint.getType() == Constraint.Type.OR
                || constraint.getChildren().stream().anyMatch(RuleReader::hasAlternatives);
    }

    /** The figures of a clause that its conditions may compare with. */
    private Figures figures(Clause clause) {
        var components = Figures.class.getRecordComponents();
        var values = new @Nullable Object[components.length];
        values[0] = clause.key();
        for (int i = 1; i < components.length; i++) {
            var figure = clause.figure(components[i].getName());
            values[i] = figure == null || figure.value() == null ? null : exact(figure, components[i], clause);
        }
        try {
            return (Figures) Figures.class.getConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create the figures of clause " + clause.key(), e);
        }
    }

    /** Null when the value does not fit what rules compare with, which has been told then. */
    private @Nullable Object exact(Figure figure, RecordComponent component, Clause clause) {
        var value = figure.value();
        try {
            if (component.getType() == Integer.class) {
                return value.intValueExact();
            }
            return component.getType() == Long.class ? (Object) value.longValueExact() : value;
        } catch (ArithmeticException e) {
            // Of a unit that is counted the reader has told it.
            if (figure.unit().isFraction() || value.stripTrailingZeros().scale() <= 0) {
                slips.add(
                        paths.get(clause.key()) + "/figures/" + figure.name() + "/value",
                        name(clause) + ": figure " + figure.name() + ": value " + value
                                + " is no whole number that rules can compare with");
            }
            return null;
        }
    }
}
