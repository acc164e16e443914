package ip30.engine;

import ip30.assessment.Criterion;
import ip30.assessment.FixedCriterion;
import ip30.assessment.OpenFact;
import ip30.assessment.Outcome;
import ip30.assessment.Requirement;
import ip30.assessment.TermStatus;
import ip30.form.Form;
import ip30.form.Group;
import ip30.measure.Article;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Measure;
import ip30.measure.Text;
import ip30.measure.Words;
import ip30.profile.Item;
import ip30.profile.SupportLevel;
import ip30.rule.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The criteria that stand before every support and are written once for all clauses: scope, claim year, an item to judge, earlier support. */
final class CommonCriteria {

    static final String CLAIM_YEAR = "/claimYear";

    private static final Evidence PROJECT = Evidence.ASSUMED;

    private final Measure measure;
    private final Words words;
    private final Requirement scope;
    private final Requirement earlierSupport;

    /** By the key of the clause. */
    private final Map<String, NoItem> noItem;

    /** By the last year that may be claimed: as many as the term has, since nothing is judged before it. */
    private final Map<Integer, Requirement> claimYear = new ConcurrentHashMap<>();

    /** That a clause's list has no item: because it is unanswered, or because it is empty. */
    private record NoItem(Criterion unanswered, Criterion empty) {}

    CommonCriteria(Measure measure, Form form) {
        this.measure = measure;
        this.words = measure.words();
        this.scope = scope(measure.scopeArticle());
        this.earlierSupport =
                requirement("/alreadySupportedBy", word("earlierSupportLabel"), word("earlierSupport"), PROJECT);
        this.noItem = measure.clauses()
                .filter(clause -> clause.per() != null)
                .collect(Collectors.toUnmodifiableMap(Clause::key, clause -> noItem(clause, form.group(clause.per()))));
    }

    private Requirement scope(Article article) {
        var clauses = words.list(
                article.clauses().stream().map(clause -> Text.same(clause.id())).toList());
        return new Requirement(
                List.of(),
                word("scopeLabel").with("article", String.valueOf(article.number())),
                word("scope").with("clauses", clauses),
                null,
                article.subjectEvidence());
    }

    private NoItem noItem(Clause clause, Group list) {
        var required = requirement(
                list.pointer(),
                list.label(),
                word("listNotEmpty"),
                clause.evidence().conditions());
        var open = new OpenFact(list.pointer(), list.label(), Fact.order(list));
        return new NoItem(
                new FixedCriterion(required, "", null, Outcome.UNKNOWN, List.of(open)),
                new FixedCriterion(required, "", 0, Outcome.UNMET, List.of()));
    }

    private Requirement claimYear(int last) {
        var years =
                word("between").with("from", String.valueOf(firstClaimYear())).with("to", String.valueOf(last));
        return requirement(CLAIM_YEAR, word("claimYearLabel"), years, PROJECT);
    }

    private static Requirement requirement(String answer, Text label, Text words, Evidence evidence) {
        return new Requirement(List.of(answer), label, words, null, evidence);
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
        return new FixedCriterion(scope, "", null, outcome, List.of());
    }

    /** The claim year lies between the year of the measure's first day and the earlier of those of its last day and the day asked for. */
    Criterion claimYear(Period period) {
        var requirement = claimYear.computeIfAbsent(lastClaimYear(period), this::claimYear);
        return new FixedCriterion(requirement, "", period.claimYear(), ofClaimYear(period), List.of());
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

    /** @param items null when the list is unanswered, else empty */
    Criterion noItem(Clause clause, @Nullable List<Fact> items) {
        var ofClause = noItem.get(clause.key());
        return items == null ? ofClause.unanswered() : ofClause.empty();
    }

    static Outcome ofNoItem(@Nullable List<Fact> items) {
        return items == null ? Outcome.UNKNOWN : Outcome.UNMET;
    }

    /** Null unless the district has already supported the item: the one answer whose absence means none. */
    @Nullable
    Criterion earlierSupport(Fact item) {
        return isSupportedByDistrict(item)
                ? new FixedCriterion(earlierSupport, item.pointer(), supportLevels(item), Outcome.UNMET, List.of())
                : null;
    }

    static boolean isSupportedByDistrict(Fact item) {
        var levels = supportLevels(item);
        return !levels.isEmpty() && levels.contains(SupportLevel.DISTRICT);
    }

    /** Whether a level above the district has supported it. */
    static boolean isSupportedAbove(Fact item) {
        var levels = supportLevels(item);
        return levels.size() > (levels.contains(SupportLevel.DISTRICT) ? 1 : 0);
    }

    private static Set<SupportLevel> supportLevels(Fact item) {
        var levels = ((Item) item.record()).alreadySupportedBy();
        return levels == null ? Set.of() : levels;
    }

    private Text word(String key) {
        return words.get("required", key);
    }
}
