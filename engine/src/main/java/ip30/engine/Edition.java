package ip30.engine;

import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.Measure;
import ip30.measure.Slips;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A measure with one value for every figure, and what follows from those values: the limits its rules compare with, how amounts come about.
 * Whoever judges and computes knows no dates of figures.
 *
 * @param from the first day on which these values hold
 * @param requirements what its conditions require in a period
 * @param scope the clauses of its scope
 * @param supports the clauses that bring something, in the measure's order
 */
record Edition(
        LocalDate from,
        Measure measure,
        Rulebook rulebook,
        RequirementsByPeriod requirements,
        CommonCriteria common,
        Map<String, Formula> formulas,
        List<Clause> scope,
        List<Clause> supports) {

    /** The clause of that key, with the figures of this edition. */
    Clause clause(String key) {
        return rulebook.rules(key).get(0).clause();
    }

    /** @throws ip30.measure.SlipsFound when rules and data do not fit together */
    static Edition of(LocalDate from, Measure measure, CompiledRules rules, Form form) {
        var slips = new Slips();
        var rulebook = Rulebook.of(rules, measure, form, slips);
        slips.throwIfAny();
        var formulas = measure.clauses()
                .filter(Clause::hasPublishedAmount)
                .collect(Collectors.toUnmodifiableMap(
                        Clause::key,
                        clause -> new Formula(
                                rulebook.rules(clause).get(0), Limits.of(clause, measure), measure.words())));
        var supports =
                measure.clauses().filter(clause -> clause.benefit() != null).toList();
        return new Edition(
                from,
                measure,
                rulebook,
                new RequirementsByPeriod(rulebook.conditions()),
                new CommonCriteria(measure, form),
                formulas,
                measure.scopeArticle().clauses(),
                supports);
    }
}
