package ip30.engine;

import ip30.measure.BenefitKind;
import ip30.measure.Clause;
import ip30.measure.FigureDate;
import ip30.measure.Measure;
import ip30.measure.Slips;
import ip30.measure.YamlNode;
import ip30.rule.Figures;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * What a measure's rules and data must say of each other, beyond what can be read at all. Of the build alone: a start relies on it and does
 * not pay for it.
 */
final class RulesCheck {

    private static final Pattern LITERAL = Pattern.compile("(?<![\\w.$\"])\\d[\\d_.]*");
    private static final Pattern CHOICE = Pattern.compile("\\b[A-Z]\\w*\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Set<String> ALLOWED = Set.of("0", "1");

    private final YamlNode data;
    private final Measure measure;
    private final List<Rule> compiled;
    private final List<ClauseRule> rules;
    private final Slips slips;

    private RulesCheck(YamlNode data, Measure measure, List<Rule> compiled, List<ClauseRule> rules) {
        this.data = data;
        this.measure = measure;
        this.compiled = compiled;
        this.rules = rules;
        this.slips = data.slips();
    }

    /**
     * @param data the measure's data as compiled; slips go to its own
     * @param rules what could be read of the rules
     */
    static void check(YamlNode data, Measure measure, List<Model> models, List<ClauseRule> rules) {
        var compiled =
                models.stream().flatMap(model -> model.getRules().stream()).toList();
        new RulesCheck(data, measure, compiled, rules).check();
    }

    private void check() {
        requireZone();
        compiled.stream().filter(this::hasClause).forEach(this::requireOwnFigures);
        compiled.forEach(this::requireNoLiteral);
        var articles = data.nodes("articles", article -> article.nodes("clauses", clause -> clause));
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < articles.get(i).size(); j++) {
                var clause = measure.articles().get(i).clauses().get(j);
                var ofClause =
                        rules.stream().filter(rule -> rule.clause() == clause).toList();
                if (!ofClause.isEmpty() && ofClause.stream().allMatch(this::isWhole)) {
                    check(clause, articles.get(i).get(j).about(RuleReader.name(clause)), ofClause);
                }
            }
        }
    }

    private boolean hasClause(Rule rule) {
        return rules.stream().anyMatch(read -> read.name().equals(rule.getName()));
    }

    /** Whether all its conditions could be read: of a part of a rule nothing follows. */
    private boolean isWhole(ClauseRule read) {
        return compiled.stream()
                .filter(rule -> rule.getName().equals(read.name()))
                .allMatch(rule -> RuleReader.constraints(rule.getView()).count()
                        == read.conditions().count());
    }

    private void check(Clause clause, YamlNode node, List<ClauseRule> ofClause) {
        var benefit = node.has("benefit") ? node.node("benefit").keys() : Set.<String>of();
        requireAssumed(clause, node, ofClause, benefit);
        requireConditionsEvidence(clause, node);
        requireUndatedLimits(clause, node);
        requireAmountComputable(clause, node, ofClause);
    }

    private void requireZone() {
        if (measure.zoneName().isEmpty()) {
            return;
        }
        try {
            ZoneId.of(measure.zoneName());
        } catch (DateTimeException e) {
            slips.add("/measure/zone", "zone " + measure.zoneName() + " is no time zone, such as Asia/Shanghai");
        }
    }

    /** A rule compares with the figures of its own clause, which its pattern of figures names. */
    private void requireOwnFigures(Rule rule) {
        var own = "clause == \"" + rule.getMetaData("clause") + "\"";
        var selected = RuleReader.patterns(rule.getView())
                .filter(pattern -> pattern.getPatternVariable().getType() == Figures.class)
                .map(pattern -> RuleReader.leaves(pattern.getConstraint())
                        .map(constraint -> constraint.predicateInformation().getStringConstraint())
                        .toList())
                .toList();
        if (selected.size() > 1) {
            slip(rule, "binds more than one Figures");
        }
        for (var constraints : selected) {
            if (!constraints.equals(List.of(own))) {
                slip(
                        rule,
                        "reads Figures( " + String.join(", ", constraints) + " ); its own are Figures( " + own + " )");
            }
        }
    }

    /** A number in a rule would be a figure without evidence; 0 and 1 only say that there is something. */
    private void requireNoLiteral(Rule rule) {
        RuleReader.constraints(rule.getView())
                .map(constraint -> constraint.predicateInformation().getStringConstraint())
                .forEach(text -> LITERAL.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .filter(number -> !ALLOWED.contains(number))
                        .forEach(number -> slip(
                                rule,
                                "\"" + text + "\" holds the number " + number
                                        + ": it must be a figure of article.yaml")));
    }

    private void requireAssumed(Clause clause, YamlNode node, List<ClauseRule> ofClause, Set<String> benefit) {
        var parts = new LinkedHashSet<String>();
        for (var rule : ofClause) {
            rule.conditions().forEach(condition -> {
                condition.reads().forEach(field -> parts.add(field.name()));
                parts.add(condition.name());
                CHOICE.matcher(condition.text()).results().forEach(choice -> parts.add(choice.group(1)));
                if (condition.betweenDays() != null) {
                    parts.add(condition.betweenDays().days().range());
                }
            });
        }
        parts.addAll(clause.figures().keySet());
        parts.addAll(benefit);
        node.node("evidence")
                .allKnown("assumed", parts, "answer, choice or days of its rule, figure or key of its benefit");
    }

    /** Conditions are known no better than the least known figure they compare with, but for those that the clause says to be assumed. */
    private void requireConditionsEvidence(Clause clause, YamlNode node) {
        var conditions = clause.evidence().conditions();
        for (var name : limits(clause)) {
            var figure = clause.figure(name);
            var weakest = figure == null ? null : figure.weakestEvidence();
            if (weakest != null
                    && conditions.isBetterThan(weakest)
                    && !clause.evidence().assumed().contains(name)) {
                node.node("evidence")
                        .slip(
                                "conditions",
                                conditions + " is better than the figure " + name + " that they compare with, which is "
                                        + weakest + "; weaken it, or name the figure in assumed");
            }
        }
    }

    /** What is required of an item must not change with another answer about it: nobody could say any more what it would take. */
    private void requireUndatedLimits(Clause clause, YamlNode node) {
        if (clause.per() == null || measure.figuresBy() != FigureDate.ITEM_DATE) {
            return;
        }
        for (var name : limits(clause)) {
            var figure = clause.figure(name);
            if (figure != null && figure.isDated()) {
                node.node("figures")
                        .slip(
                                name,
                                "is dated, but a condition on items compares with it and figuresBy is ITEM_DATE:"
                                        + " only figures of the amount may go by an item's own date");
            }
        }
    }

    private Set<String> limits(Clause clause) {
        var names = new LinkedHashSet<String>();
        compiled.stream()
                .filter(rule -> clause.key().equals(rule.getMetaData("clause")))
                .flatMap(rule -> RuleReader.constraints(rule.getView()))
                .forEach(constraint -> names.addAll(RuleReader.figuresIn(constraint)));
        return names;
    }

    /** Each rule of the clause reads what its amount is computed from. */
    private void requireAmountComputable(Clause clause, YamlNode node, List<ClauseRule> ofClause) {
        if (!clause.hasPublishedAmount()) {
            return;
        }
        var inputs = clause.benefit().inputs();
        boolean isRead = true;
        for (var rule : ofClause) {
            var read = new LinkedHashSet<String>();
            rule.conditions().forEach(condition -> read.add(condition.name()));
            for (var input : inputs) {
                // A missing one has been told by its reader.
                if (!input.isEmpty() && !read.contains(input)) {
                    isRead = false;
                    var benefit = node.node("benefit");
                    benefit.slip(
                            keyOf(benefit, input),
                            input + " is read by no condition of the rule \"" + rule.name() + "\""
                                    + Slips.insteadOf(input, read));
                }
            }
        }
        // That the highest single support has no value has been told; without it no amount can be put into words.
        boolean isBounded = measure.highestSingleSupport().value() != null;
        if (isRead && isBounded && clause.benefit().kind() != BenefitKind.UNPUBLISHED) {
            requireFormula(clause, node, ofClause);
        }
    }

    private void requireFormula(Clause clause, YamlNode node, List<ClauseRule> ofClause) {
        for (var rule : ofClause) {
            try {
                new Formula(rule, Limits.of(clause, measure), measure.words());
            } catch (IllegalArgumentException e) {
                slips.add(node.path() + "/benefit", RuleReader.name(clause) + ": benefit: " + e.getMessage());
            }
        }
    }

    private static String keyOf(YamlNode benefit, String input) {
        return Stream.of("of", "months", "unit", "neverMoreThan")
                .filter(key -> benefit.has(key) && benefit.string(key).equals(input))
                .findFirst()
                .orElse("kind");
    }

    private void slip(Rule rule, String what) {
        slips.add(RuleReader.path(rule), RuleReader.name(measure, rule) + "rule \"" + rule.getName() + "\": " + what);
    }
}
