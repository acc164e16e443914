package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.FixedCriterion;
import ip30.assessment.OpenFact;
import ip30.assessment.Outcome;
import ip30.assessment.TermStatus;
import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Measure;
import ip30.measure.Text;
import ip30.measure.Words;
import ip30.profile.Item;
import ip30.profile.SupportLevel;
import ip30.rule.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The criteria that stand before every support and are written once for all clauses: scope, claim year, an item to judge, earlier support. */
final class CommonCriteria {

    static final String CLAIM_YEAR = "/claimYear";

    private static final Evidence PROJECT = Evidence.ASSUMED;

    private final Measure measure;
    private final Form form;
    private final Words words;
    private final Text scopeLabel;
    private final Text scope;
    private final Evidence scopeEvidence;

    CommonCriteria(Measure measure, Form form) {
        this.measure = measure;
        this.form = form;
        this.words = measure.words();
        var article = measure.scopeArticle();
        this.scopeLabel = word("scopeLabel").with("article", String.valueOf(article.number()));
        this.scope = word("scope")
                .with(
                        "clauses",
                        words.list(article.clauses().stream()
                                .map(clause -> Text.same(clause.id()))
                                .toList()));
        this.scopeEvidence = article.subjectEvidence();
    }

    /**
     * How the day asked for stands to the term: the rules of the term decide.
     *
     * @param isMet whether the clause of a key is met
     */
    TermStatus status(Period period, Predicate<String> isMet) {
        if (isMet.test(measure.withinTerm())) {
            return TermStatus.IN_FORCE;
        }
        if (isMet.test(measure.afterTerm())) {
            return TermStatus.AFTER_TERM;
        }
        return period.asOf().isBefore(period.term().from()) ? TermStatus.NOT_YET : TermStatus.CLOSED;
    }

    /** It is no single answer, so it points nowhere: its own clauses ask for what is open. */
    Criterion scope(Outcome outcome) {
        return new FixedCriterion(null, scopeLabel, scope, null, outcome, scopeEvidence, List.of());
    }

    /** The claim year lies between the year of the measure's first day and the earlier of those of its last day and the day asked for. */
    Criterion claimYear(Period period) {
        var required = word("between")
                .with("from", String.valueOf(firstClaimYear()))
                .with("to", String.valueOf(lastClaimYear(period)));
        return new FixedCriterion(
                CLAIM_YEAR,
                word("claimYearLabel"),
                required,
                period.claimYear(),
                ofClaimYear(period),
                PROJECT,
                List.of());
    }

    Outcome ofClaimYear(Period period) {
        return firstClaimYear() <= period.claimYear() && period.claimYear() <= lastClaimYear(period)
                ? Outcome.MET
                : Outcome.UNMET;
    }

    private int firstClaimYear() {
        return measure.inForceFrom().getYear();
    }

    private static int lastClaimYear(Period period) {
        return Math.min(period.asOf().getYear(), period.term().to().getYear());
    }

    /** The list a clause is about has no item to judge, or is unanswered (null). */
    Criterion noItem(Clause clause, @Nullable List<Fact> items) {
        var group = form.group(clause.per());
        return new FixedCriterion(
                group.pointer(),
                group.label(),
                word("listNotEmpty"),
                items == null ? null : items.size(),
                ofNoItem(items),
                clause.evidence().conditions(),
                items == null ? List.of(new OpenFact(group.pointer(), group.label(), Fact.order(group))) : List.of());
    }

    static Outcome ofNoItem(@Nullable List<Fact> items) {
        return items == null ? Outcome.UNKNOWN : Outcome.UNMET;
    }

    /** Null unless the district has already supported the item: the one answer whose absence means none. */
    @Nullable
    Criterion earlierSupport(Fact item) {
        return isSupportedByDistrict(item)
                ? new FixedCriterion(
                        item.pointer() + "/alreadySupportedBy",
                        word("earlierSupportLabel"),
                        word("earlierSupport"),
                        supportLevels(item),
                        Outcome.UNMET,
                        PROJECT,
                        List.of())
                : null;
    }

    static boolean isSupportedByDistrict(Fact item) {
        var levels = supportLevels(item);
        return !levels.isEmpty() && levels.contains(SupportLevel.DISTRICT);
    }

    static Set<SupportLevel> supportLevels(Fact item) {
        var levels = ((Item) item.record()).alreadySupportedBy();
        return levels == null ? Set.of() : levels;
    }

    private Text word(String key) {
        return words.get("required", key);
    }
}
