package ip30.engine;

import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.Measure;
import ip30.profile.Item;
import ip30.rule.Figures;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.View;
import org.drools.model.patterns.CompositePatterns;
import org.kie.api.KieBase;

/**
 * The compiled rules, read twice from one model: as a rule base that decides, and as rules and conditions that explain. Built once;
 * immutable.
 */
final class Rulebook {

    private final KieBase base;
    private final List<ClauseRule> rules;
    private final Map<String, List<ClauseRule>> byClause = new LinkedHashMap<>();
    private final Map<String, ClauseRule> byName = new HashMap<>();
    private final Map<String, Figures> figures = new LinkedHashMap<>();

    private Rulebook(KieBase base, List<ClauseRule> rules) {
        this.base = base;
        this.rules = List.copyOf(rules);
        for (var rule : rules) {
            byClause.computeIfAbsent(rule.clause().key(), key -> new ArrayList<>())
                    .add(rule);
            byName.put(rule.name(), rule);
            if (rule.comparesFigures()) {
                figures.put(rule.clause().key(), rule.figures());
            }
        }
    }

    /** @throws IllegalArgumentException when rules and data do not fit together */
    static Rulebook of(CompiledRules compiled, Measure measure, Form form) {
        var clauses = new HashMap<String, Clause>();
        measure.clauses().forEach(clause -> clauses.put(clause.key(), clause));
        var reader = new ConditionReader(form, measure.words());
        var rules = new ArrayList<ClauseRule>();
        compiled.models().stream()
                .flatMap(model -> model.getRules().stream())
                .sorted(Comparator.comparing(Rule::getName))
                .forEach(rule -> rules.add(read(rules.size(), rule, clauses, reader)));
        var rulebook = new Rulebook(compiled.base(), rules);
        for (var clause : clauses.values()) {
            int count = rulebook.rules(clause).size();
            if (count == 0 || count > 1 && clause.per() != null) {
                throw new IllegalArgumentException("clause " + clause.key() + " has " + count
                        + " rules; one is needed, and only a clause about the firm may have several");
            }
        }
        return rulebook;
    }

    KieBase base() {
        return base;
    }

    List<ClauseRule> rules() {
        return rules;
    }

    /** The figures that rules compare with, one fact a clause. */
    Collection<Figures> figures() {
        return figures.values();
    }

    List<ClauseRule> rules(Clause clause) {
        return rules(clause.key());
    }

    List<ClauseRule> rules(String clause) {
        return byClause.getOrDefault(clause, List.of());
    }

    ClauseRule rule(String name) {
        return byName.get(name);
    }

    /** The rule a condition belongs to. */
    ClauseRule ruleOf(Condition condition) {
        return rules.stream()
                .filter(rule -> rule.conditions().anyMatch(condition::equals))
                .findFirst()
                .orElseThrow();
    }

    private static ClauseRule read(int index, Rule rule, Map<String, Clause> clauses, ConditionReader reader) {
        var clause = clauses.get(String.valueOf(rule.getMetaData("clause")));
        if (clause == null) {
            throw new IllegalArgumentException("rule \"" + rule.getName() + "\" names no clause of an article.yaml");
        }
        var ofFirm = new ArrayList<Condition>();
        var ofItem = new ArrayList<Condition>();
        constraints(rule.getView())
                .map(constraint -> reader.read(constraint, clause))
                .forEach(condition ->
                        (Item.class.isAssignableFrom(condition.subject()) ? ofItem : ofFirm).add(condition));
        if (ofItem.isEmpty() != (clause.per() == null)) {
            throw new IllegalArgumentException(
                    "clause " + clause.key() + ": a rule about items goes with `per`, and the other way round");
        }
        return new ClauseRule(index, rule.getName(), clause, figures(clause), List.copyOf(ofFirm), List.copyOf(ofItem));
    }

    /** All constraints of a rule but the one that selects its figures. */
    static Stream<SingleConstraint> constraints(View view) {
        return ((CompositePatterns) view)
                .getSubConditions().stream()
                        .filter(Pattern.class::isInstance)
                        .map(pattern -> (Pattern<?>) pattern)
                        .filter(pattern -> pattern.getPatternVariable().getType() != Figures.class)
                        .flatMap(pattern -> leaves(pattern.getConstraint()));
    }

    private static Stream<SingleConstraint> leaves(Constraint constraint) {
        if (constraint instanceof SingleConstraint single) {
            return single == SingleConstraint.TRUE ? Stream.empty() : Stream.of(single);
        }
        if (constraint.getType() == Constraint.Type.OR) {
            throw new IllegalArgumentException("alternatives are rules of their own: " + constraint);
        }
        return constraint.getChildren().stream().flatMap(Rulebook::leaves);
    }

    /** The figures of a clause that its conditions may compare with. */
    private static Figures figures(Clause clause) {
        var components = Figures.class.getRecordComponents();
        var values = new Object[components.length];
        values[0] = clause.key();
        for (int i = 1; i < components.length; i++) {
            var figure = clause.figure(components[i].getName());
            values[i] = figure == null ? null : exact(figure.value(), components[i]);
        }
        try {
            return (Figures) Figures.class.getConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create the figures of clause " + clause.key(), e);
        }
    }

    private static Object exact(BigDecimal value, RecordComponent component) {
        if (component.getType() == Integer.class) {
            return value.intValueExact();
        }
        return component.getType() == Long.class ? (Object) value.longValueExact() : value;
    }
}
