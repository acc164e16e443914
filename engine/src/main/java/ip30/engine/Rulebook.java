package ip30.engine;

import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.Measure;
import ip30.measure.Slips;
import ip30.rule.Figures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;

/**
 * The compiled rules, read twice from one model: as a rule base that decides, and as rules and conditions that explain. Built once;
 * immutable.
 */
public final class Rulebook {

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

    /** Where rules and data do not fit together is a slip; a rulebook with any is not to be used. */
    static Rulebook of(CompiledRules compiled, Measure measure, Form form, Slips slips) {
        var rules = new RuleReader(measure, form, slips).read(compiled.models());
        return new Rulebook(compiled.base(), rules);
    }

    KieBase base() {
        return base;
    }

    public List<ClauseRule> rules() {
        return rules;
    }

    /** The figures that rules compare with, one fact a clause. */
    Collection<Figures> figures() {
        return figures.values();
    }

    public List<ClauseRule> rules(Clause clause) {
        return rules(clause.key());
    }

    List<ClauseRule> rules(String clause) {
        return byClause.getOrDefault(clause, List.of());
    }

    ClauseRule rule(String name) {
        return byName.get(name);
    }

    /** How many conditions there are. */
    int conditions() {
        return (int) rules.stream().flatMap(ClauseRule::conditions).count();
    }

    /** The rule a condition belongs to. */
    public ClauseRule ruleOf(Condition condition) {
        return rules.stream()
                .filter(rule -> rule.conditions().anyMatch(condition::equals))
                .findFirst()
                .orElseThrow();
    }
}
