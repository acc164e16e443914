package ip30.engine;

import ip30.assessment.AssessedArticle;
import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Assessment;
import ip30.assessment.Criterion;
import ip30.assessment.Flag;
import ip30.assessment.Question;
import ip30.assessment.Scope;
import ip30.assessment.Support;
import ip30.assessment.TermStatus;
import ip30.assessment.Verdict;
import ip30.measure.Article;
import ip30.measure.ArticleKind;
import ip30.measure.Clause;
import ip30.measure.Measure;
import ip30.measure.MeasureEntry;
import ip30.measure.Step;
import ip30.profile.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The work on one request: judge every clause, settle the amounts, put the answer together. */
final class Evaluation {

    /** Makes one for the same firm with other facts. */
    interface Maker {
        Evaluation of(Facts facts);
    }

    private final Measure measure;
    private final Picked picked;
    private final @Nullable MeasureEntry following;
    private final CommonCriteria common;
    private final Exclusions exclusions;
    private final Facts facts;
    private final Set<String> overlapped;
    private final Map<String, JudgedClause> judged = new HashMap<>();
    private @Nullable Judge judge;
    private @Nullable TermStatus status;
    private @Nullable Scope scope;
    private Map<String, Amounts> amounts = Map.of();
    private @Nullable Settlements settlements;

    /** @param following the measure after this one; null when there is none */
    Evaluation(Picked picked, @Nullable MeasureEntry following, Exclusions exclusions, Facts facts) {
        this.picked = picked;
        this.measure = picked.main().measure();
        this.following = following;
        this.common = picked.main().common();
        this.exclusions = exclusions;
        this.facts = facts;
        this.overlapped = overlapped(measure, facts);
    }

    /** @param evaluations makes those of other claim years */
    Assessment assess(Maker evaluations) {
        boolean isJudged = judge();
        var articles = articles(isJudged);
        boolean isInScope = isJudged && scope.verdict() == Verdict.QUALIFIED;
        return new Assessment(
                measure,
                facts.period(),
                status,
                scope,
                TotalsByEvidence.qualified(articles, status),
                TotalsByEvidence.atStake(articles, status),
                Support.of(articles),
                isInScope ? NearMisses.of(measure, judged, amounts, settlements) : List.of(),
                isInScope ? OtherYears.of(this, evaluations) : List.of(),
                Warnings.of(facts, measure.words()),
                articles,
                isJudged ? questions(articles) : List.of(),
                following,
                Notes.of(measure, following, facts.period(), status));
    }

    private List<AssessedArticle> articles(boolean isJudged) {
        var articles = new ArrayList<AssessedArticle>();
        for (var article : measure.articles()) {
            articles.add(isJudged ? article(article) : notInForce(article));
        }
        return List.copyOf(articles);
    }

    /** Decides every clause and settles the amounts. @return false out of force, when nothing is judged */
    boolean judge() {
        return judge(Judge.byRules(picked.main(), facts), clause -> true);
    }

    /**
     * As {@link #judge}, but by the compiled conditions alone, and of the scope and those clauses only, with all that they exclude.
     *
     * @param clauses their keys
     */
    boolean judgeOnly(Set<String> clauses) {
        var asked = new HashSet<String>();
        clauses.forEach(clause -> asked.addAll(exclusions.group(clause)));
        return judge(Judge.byConditions(picked.main(), facts), asked::contains);
    }

    private boolean judge(Judge by, Predicate<String> isAsked) {
        judge = by;
        status = judge.status();
        if (status.isJudged()) {
            scope = judgeAll(isAsked);
            amounts = Amounts.of(picked, facts);
            settlements = new Settlements(judged, amounts, exclusions, measure.words());
        }
        return status.isJudged();
    }

    Measure measure() {
        return measure;
    }

    Facts facts() {
        return facts;
    }

    Collection<JudgedClause> judged() {
        return judged.values();
    }

    JudgedClause judged(String clause) {
        return judged.get(clause);
    }

    /** Null when the clause's amount is not published, or nothing can come of it. */
    @Nullable
    Settlement settlement(String clause) {
        return settlements.of(clause);
    }

    private Scope judgeAll(Predicate<String> isAsked) {
        var scopeClauses = picked.main().scope();
        for (var clause : scopeClauses) {
            judged.put(clause.key(), judge.judge(clause, List.of()));
        }
        var nearest = judged.get(scopeClauses.get(0).key());
        for (var clause : scopeClauses) {
            var other = judged.get(clause.key());
            if (Nearness.compare(other.firm(), nearest.firm()) < 0) {
                nearest = other;
            }
        }
        var outcome = nearest.firm().outcome();
        var before = List.of(common.scope(outcome), common.claimYear(facts.period()));
        for (var article : measure.articles()) {
            for (var clause : article.clauses()) {
                if (!judged.containsKey(clause.key()) && isAsked.test(clause.key())) {
                    judged.put(clause.key(), judge.judge(clause, clause.needsScope() ? before : List.of()));
                }
            }
        }
        return new Scope(Verdict.of(outcome), nearest.clause());
    }

    private AssessedArticle article(Article article) {
        var clauses = new ArrayList<AssessedClause>();
        var verdict = Verdict.INFORMATION;
        for (var clause : article.clauses()) {
            var assessed = clause(clause);
            verdict = clauses.isEmpty() ? assessed.verdict() : verdict.orBetter(assessed.verdict());
            clauses.add(assessed);
        }
        return new AssessedArticle(article, verdict, clauses);
    }

    private AssessedClause clause(Clause clause) {
        var own = judged.get(clause.key());
        var verdict = own.verdict();
        var settlement = settlements.of(clause.key());
        @Nullable Long due = verdict == Verdict.QUALIFIED && settlement != null ? settlement.amount() : null;
        @Nullable
        Long atStake = verdict == Verdict.NEEDS_INFORMATION && settlement != null ? settlement.amount() : null;
        var amount = due == null || clause.per() != null ? null : settlement.amountOf(null);
        return new AssessedClause(
                clause,
                verdict,
                due,
                atStake,
                own.firm().criteria(),
                items(clause, own.items(), due == null ? null : settlement),
                due == null ? List.of() : steps(amount, settlement),
                flags(clause, due != null && settlement.isAboveReportedMost()),
                verdict == Verdict.NOT_QUALIFIED
                        && Nearness.isForOtherKinds(own.firm().criteria()),
                due == null ? null : settlement.displaced());
    }

    private static List<Step> steps(@Nullable TupleAmount amount, Settlement settlement) {
        var caps = settlement.capSteps();
        if (amount == null || caps.isEmpty()) {
            return amount == null ? caps : amount.steps();
        }
        var steps = new ArrayList<>(amount.steps());
        steps.addAll(caps);
        return List.copyOf(steps);
    }

    private List<AssessedItem> items(Clause clause, List<JudgedTuple> items, @Nullable Settlement due) {
        var assessed = new ArrayList<AssessedItem>(items.size());
        for (var item : items) {
            assessed.add(item(clause, item, due));
        }
        return List.copyOf(assessed);
    }

    private AssessedItem item(Clause clause, JudgedTuple item, @Nullable Settlement due) {
        var amount = due == null ? null : due.amountOf(item.fact());
        return new AssessedItem(
                item.fact().pointer(),
                ((Item) item.fact().record()).label(),
                Verdict.of(item.outcome()),
                amount == null ? null : amount.amount(),
                item.criteria(),
                amount == null ? List.of() : amount.steps(),
                CommonCriteria.isSupportedAbove(item.fact()) ? Set.of(Flag.CHECK_STACKING) : Set.of(),
                amount == null ? null : amount.displaced(),
                picked.ownFigures(clause, item.fact()));
    }

    private Set<Flag> flags(Clause clause, boolean isAboveReportedMaximum) {
        boolean isOverlapped = !overlapped.isEmpty() && overlapped.contains(clause.key());
        if (!isAboveReportedMaximum && !isOverlapped) {
            return Set.of();
        }
        var flags = EnumSet.noneOf(Flag.class);
        if (isAboveReportedMaximum) {
            flags.add(Flag.ABOVE_REPORTED_MAXIMUM);
        }
        if (isOverlapped) {
            flags.add(Flag.CHECK_OVERLAP);
        }
        return flags;
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
                        clause.key().equals(measure.withinTerm())
                                        || clause.key().equals(measure.afterTerm())
                                ? judge.judge(clause, List.of()).firm().criteria()
                                : List.<Criterion>of(),
                        List.of(),
                        List.of(),
                        flags(clause, false),
                        false,
                        null))
                .toList();
        return new AssessedArticle(article, decides ? Verdict.NOT_IN_FORCE : Verdict.INFORMATION, clauses);
    }

    private List<Question> questions(List<AssessedArticle> articles) {
        var questions = new Questions(measure.words(), scope.verdict() == Verdict.NEEDS_INFORMATION);
        for (var article : articles) {
            for (var clause : article.clauses()) {
                questions.add(
                        clause,
                        judged.get(clause.clause().key()),
                        settlements.of(clause.clause().key()),
                        amounts.get(clause.clause().key()));
            }
        }
        return questions.inOrder();
    }

    /** Keys of the clauses of articles that another instrument may have displaced. */
    private static Set<String> overlapped(Measure measure, Facts facts) {
        var slugs = measure.overlappedOn(facts.period().asOf());
        if (slugs.isEmpty()) {
            return Set.of();
        }
        var clauses = new HashSet<String>();
        for (var article : measure.articles()) {
            if (slugs.contains(article.slug())) {
                article.clauses().forEach(clause -> clauses.add(clause.key()));
            }
        }
        return clauses;
    }
}
