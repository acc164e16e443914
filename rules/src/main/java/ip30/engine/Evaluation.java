package ip30.engine;

import ip30.assessment.AssessedArticle;
import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Assessment;
import ip30.assessment.Criterion;
import ip30.assessment.Flag;
import ip30.assessment.Outcome;
import ip30.assessment.Question;
import ip30.assessment.Verdict;
import ip30.measure.Article;
import ip30.measure.ArticleKind;
import ip30.measure.Clause;
import ip30.measure.Measure;
import ip30.measure.Numbers;
import ip30.measure.Text;
import ip30.profile.Item;
import ip30.profile.SupportLevel;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The work on one request: judge every clause, settle the amounts, put the answer together. */
final class Evaluation {

    private final Measure measure;
    private final Gates gates;
    private final Map<String, Formula> formulas;
    private final Facts facts;
    private final Judge judge;
    private final Map<String, JudgedClause> judged = new HashMap<>();
    private final Map<String, Settlement> settlements = new HashMap<>();

    Evaluation(Measure measure, Rulebook rulebook, Gates gates, Map<String, Formula> formulas, Facts facts) {
        this.measure = measure;
        this.gates = gates;
        this.formulas = formulas;
        this.facts = facts;
        this.judge = new Judge(rulebook, gates, facts);
    }

    Assessment assess() {
        boolean inForce = judge.isInForce();
        var scope = Outcome.MET;
        if (inForce) {
            scope = judgeAll();
            settleAll();
        }
        var articles = measure.articles().stream()
                .map(article -> inForce ? article(article) : notInForce(article))
                .toList();
        var questions = inForce ? questions(articles, scope) : List.<Question>of();
        var asOf = facts.period().asOf();
        return new Assessment(
                measure,
                facts.period(),
                inForce,
                ChronoUnit.DAYS.between(asOf, measure.term().to()),
                Sums.qualified(articles),
                Sums.atStake(articles),
                articles,
                questions,
                notes());
    }

    /** @return the outcome of the scope: the best of its clauses */
    private Outcome judgeAll() {
        var scopeClauses = gates.clausesOf(Gates.SCOPE);
        for (var clause : scopeClauses) {
            judged.put(clause.key(), judge.judge(clause, List.of()));
        }
        var scope = scopeClauses.stream()
                .map(clause -> judged.get(clause.key()).firm().outcome())
                .reduce(Outcome.UNMET, Outcome::or);
        var before = List.of(gates.scope(scope), gates.claimYear(facts.period()));
        measure.clauses()
                .filter(clause -> !judged.containsKey(clause.key()))
                .forEach(clause ->
                        judged.put(clause.key(), judge.judge(clause, clause.needsScope() ? before : List.of())));
        return scope;
    }

    private void settleAll() {
        formulas.forEach((key, formula) -> {
            var clause = judged.get(key);
            var verdict = clause.verdict();
            if (verdict != Verdict.NOT_QUALIFIED) {
                settlements.put(key, Settlement.of(clause, verdict, formula, facts, measure.words()));
            }
        });
        measure.clauses().forEach(clause -> clause.exclusiveWith().forEach(other -> exclude(clause.key(), other)));
        settlements.values().forEach(Settlement::keepMostItems);
    }

    private void exclude(String key, String other) {
        if (isDue(key) && isDue(other)) {
            settlements.get(key).exclude(settlements.get(other));
        }
    }

    private boolean isDue(String key) {
        return settlements.containsKey(key) && judged.get(key).verdict() == Verdict.QUALIFIED;
    }

    private AssessedArticle article(Article article) {
        var clauses = article.clauses().stream().map(this::clause).toList();
        var verdict = clauses.stream()
                .map(AssessedClause::verdict)
                .reduce(Verdict::orBetter)
                .orElse(Verdict.INFORMATION);
        return new AssessedArticle(article, verdict, clauses);
    }

    private AssessedClause clause(Clause clause) {
        var own = judged.get(clause.key());
        var verdict = own.verdict();
        var settlement = settlements.get(clause.key());
        Long due = verdict == Verdict.QUALIFIED && settlement != null ? settlement.amount() : null;
        Long atStake = verdict == Verdict.NEEDS_INFORMATION && settlement != null ? settlement.amount() : null;
        var line = due == null || clause.per() != null ? null : settlement.lineOf(null);
        var steps = new ArrayList<>(line == null ? List.of() : line.steps());
        if (due != null) {
            steps.addAll(settlement.capSteps());
        }
        return new AssessedClause(
                clause,
                verdict,
                due,
                atStake,
                own.firm().criteria(),
                own.items().stream()
                        .map(item -> item(item, due == null ? null : settlement))
                        .toList(),
                List.copyOf(steps),
                isAboveReportedMaximum(due) ? Set.of(Flag.ABOVE_REPORTED_MAXIMUM) : Set.of(),
                due == null ? null : settlement.displaced());
    }

    private static AssessedItem item(Judged item, Settlement due) {
        var line = due == null ? null : due.lineOf(item.fact());
        var levels = Gates.supportLevels(item.fact());
        boolean isSupportedAbove = levels.stream().anyMatch(level -> level != SupportLevel.DISTRICT);
        return new AssessedItem(
                item.fact().pointer(),
                ((Item) item.fact().record()).label(),
                Verdict.of(item.outcome()),
                line == null ? null : line.amount(),
                item.criteria(),
                line == null ? List.of() : line.steps(),
                isSupportedAbove ? Set.of(Flag.CHECK_STACKING) : Set.of(),
                line == null ? null : line.displaced());
    }

    private boolean isAboveReportedMaximum(Long amount) {
        return amount != null && amount > measure.highestSingleSupport().value().longValueExact();
    }

    /** Out of force nothing is judged but the term itself. */
    private AssessedArticle notInForce(Article article) {
        boolean decides = article.kind() != ArticleKind.GENERAL && article.kind() != ArticleKind.STACKING;
        var clauses = article.clauses().stream()
                .map(clause -> new AssessedClause(
                        clause,
                        Verdict.NOT_IN_FORCE,
                        null,
                        null,
                        article.slug().equals(Gates.TERM)
                                ? judge.judge(clause, List.of()).firm().criteria()
                                : List.<Criterion>of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        null))
                .toList();
        return new AssessedArticle(article, decides ? Verdict.NOT_IN_FORCE : Verdict.INFORMATION, clauses);
    }

    private List<Question> questions(List<AssessedArticle> articles, Outcome scope) {
        var questions = new Questions(scope == Outcome.UNKNOWN);
        for (var article : articles) {
            for (var clause : article.clauses()) {
                questions.add(
                        clause,
                        judged.get(clause.clause().key()),
                        settlements.get(clause.clause().key()));
            }
        }
        return questions.inOrder();
    }

    private List<Text> notes() {
        var words = measure.words();
        var term = measure.term();
        var asOf = facts.period().asOf();
        var notes = new ArrayList<Text>();
        if (asOf.isAfter(term.to())) {
            notes.add(words.get("notes", "termOver").with("lastDay", term.to().toString()));
            notes.add(words.get("notes", "laterWindow"));
        }
        if (asOf.isBefore(term.from())) {
            notes.add(words.get("notes", "notYet").with("firstDay", term.from().toString()));
        }
        var highest = measure.highestSingleSupport().value().longValueExact();
        notes.add(words.get("notes", "highest").with("amount", Numbers.grouped(highest)));
        notes.add(words.get("notes", "honesty"));
        return List.copyOf(notes);
    }
}
