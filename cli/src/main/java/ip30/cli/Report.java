package ip30.cli;

import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Assessment;
import ip30.assessment.NearMiss;
import ip30.assessment.OtherYear;
import ip30.assessment.Question;
import ip30.assessment.Support;
import ip30.assessment.Verdict;
import ip30.assessment.Warning;
import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.Language;
import ip30.measure.Numbers;
import ip30.measure.Step;
import ip30.profile.Request;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An assessment as a finance clerk reads it: what comes in, what is nearly there, other years, what to answer next; the rest folded. */
final class Report {

    private static final int QUESTIONS = 8;
    private static final int ITEMS = 5;

    private final Assessment assessment;
    private final Today today;
    private final Request request;
    private final Vocabulary words;
    private final Style style;
    private final boolean isUnfolded;
    private final Lines lines = new Lines();
    private final CriterionLines criteria;

    /**
     * @param today the real day, which the first line is about
     * @param isUnfolded whether every clause is told in full
     */
    Report(
            Assessment assessment,
            Today today,
            Request request,
            Form form,
            Language language,
            Style style,
            boolean isUnfolded) {
        this.assessment = assessment;
        this.today = today;
        this.request = request;
        this.words = new Vocabulary(assessment.measure(), form, language);
        this.style = style;
        this.isUnfolded = isUnfolded;
        this.criteria = new CriterionLines(words, style, lines);
    }

    String text() {
        new ReportHead(assessment, today, request, words, style, lines).write();
        if (assessment.status().isJudged()) {
            lines.heading(style.heading(new Sentence(assessment, words).text()));
            scope();
            section("supports", assessment.supports(), this::support);
            section("nearMisses", assessment.nearMisses(), this::nearMiss);
            section("otherYears", assessment.otherYears(), this::otherYear);
            next();
        }
        section("warnings", assessment.warnings(), this::warning);
        if (assessment.status().isJudged()) {
            rest();
        }
        new ReportFoot(assessment, told(), isUnfolded, words, style, lines).write();
        return lines.toString();
    }

    private <T> void section(String title, List<T> entries, Consumer<T> entry) {
        if (!entries.isEmpty()) {
            lines.heading(style.heading(words.say(title)));
            entries.forEach(entry);
        }
    }

    /** Said once, before all that needs it; and only what is to be done about it. */
    private void scope() {
        var scope = assessment.scope();
        if (scope.verdict() == Verdict.QUALIFIED) {
            return;
        }
        var nearest = allClauses()
                .filter(assessed ->
                        assessed.clause().id().equals(scope.nearest().id()))
                .findFirst()
                .orElseThrow();
        lines.heading(style.heading(words.say(
                "scope",
                "article",
                assessment.measure().scopeArticle().number(),
                "verdict",
                words.of(scope.verdict()),
                "clause",
                heading(scope.nearest()))));
        if (nearest.isForOtherKinds()) {
            lines.line(1, words.say("noScopeForKind"));
        } else {
            criteria.write(1, nearest.criteria());
        }
    }

    private void support(Support support) {
        var assessed = support.assessed();
        var clause = assessed.clause();
        var items = support.items();
        boolean isShort = isShort(items);
        lines.line(
                1,
                style.good(heading(clause)) + "  " + words.value(clause, assessed.amount()) + "  "
                        + style.faint(words.evidenceInShort(clause))
                        + (isShort ? "  " + itemAlone(items.get(0)) : ""));
        if (!isShort) {
            items.stream().limit(ITEMS).forEach(item -> item(item, items.size() == 1));
        }
        if (items.size() > ITEMS) {
            lines.line(2, words.say("more", "count", items.size() - ITEMS));
        }
        steps(2, assessed.steps());
        flags(2, assessed.flags());
    }

    /** One item that is soon told shares its support's line. */
    private static boolean isShort(List<AssessedItem> items) {
        return items.size() == 1
                && items.get(0).steps().size() <= 1
                && items.get(0).flags().isEmpty();
    }

    private void item(AssessedItem item, boolean isAlone) {
        var amount = item.amount() == null || isAlone
                ? ""
                : "  " + words.say("amount", "amount", Numbers.grouped(item.amount()));
        lines.line(2, "· " + words.item(item.pointer(), item.label()) + amount + stepsOf(item));
        flags(3, item.flags());
    }

    /** It needs no amount of its own. */
    private String itemAlone(AssessedItem item) {
        return words.item(item.pointer(), item.label()) + stepsOf(item);
    }

    private String stepsOf(AssessedItem item) {
        return item.steps().isEmpty() ? "" : "  " + joined(item.steps());
    }

    private void nearMiss(NearMiss miss) {
        var clause = miss.clause();
        var item = miss.item() == null ? "" : "  " + words.item(miss.item(), miss.itemLabel());
        lines.line(
                1,
                heading(clause) + item + "  " + words.withinReach(miss) + "  "
                        + style.faint(words.evidenceInShort(clause)));
        criteria.write(2, miss.missing());
        criteria.write(2, miss.open());
    }

    private void otherYear(OtherYear year) {
        lines.line(
                1,
                words.usualWindow(
                        year.claimYear(),
                        year.usualWindow(),
                        year.state(),
                        assessment.measure().claims().usualWindow()));
        for (var gain : year.gains()) {
            var items = gain.items().stream()
                    .map(pointer -> words.item(pointer, null))
                    .collect(Collectors.joining(words.separator()));
            lines.line(
                    2,
                    heading(gain.clause()) + "  " + words.value(gain.clause(), gain.amount()) + "  "
                            + style.faint(words.evidenceInShort(gain.clause()))
                            + (items.isEmpty() ? "" : "  " + items));
            if (!gain.askAgain().isEmpty()) {
                var facts = gain.askAgain().stream().map(words::fact).collect(Collectors.joining(words.separator()));
                lines.line(3, style.open(words.say("askAgain", "facts", facts)));
            }
        }
    }

    private void next() {
        var questions = assessment.nextQuestions();
        section("next", questions.stream().limit(QUESTIONS).toList(), question -> question(questions, question));
        if (questions.size() > QUESTIONS) {
            lines.line(1, words.say("more", "count", questions.size() - QUESTIONS));
        }
    }

    private void question(List<Question> questions, Question question) {
        var stake = money("stake", question.amountAtStake()) + money("questionUpTo", question.upTo());
        var opens = words.say("opens", "clauses", String.join(", ", question.clauses()));
        lines.line(
                1,
                (questions.indexOf(question) + 1) + ". " + words.in(question.label()) + "  "
                        + style.faint(question.pointer() + "  " + opens + stake));
    }

    private String money(String key, @Nullable Long amount) {
        return amount == null ? "" : words.say(key, "amount", Numbers.grouped(amount));
    }

    private void warning(Warning warning) {
        var facts = warning.pointers().stream().map(words::fact).collect(Collectors.joining(words.separator()));
        lines.line(1, style.open("! " + facts + " — " + words.in(warning.detail())));
    }

    private void rest() {
        lines.heading(style.heading(words.say("rest")));
        if (isUnfolded) {
            new Clauses(assessment, words, style, lines).write();
            return;
        }
        folded("openClauses", clauses(Verdict.NEEDS_INFORMATION));
        folded("displacedClauses", clauses(Verdict.QUALIFIED).filter(assessed -> assessed.displaced() != null));
        var missed = clauses(Verdict.NOT_QUALIFIED)
                .filter(assessed -> !isNear(assessed))
                .toList();
        folded("forOtherKinds", missed.stream().filter(AssessedClause::isForOtherKinds));
        folded("noItems", missed.stream().filter(assessed -> !assessed.isForOtherKinds() && hasNoItems(assessed)));
        folded("notMet", missed.stream().filter(assessed -> !assessed.isForOtherKinds() && !hasNoItems(assessed)));
        lines.line(1, style.faint(words.say("unfold")));
    }

    private void folded(String title, Stream<AssessedClause> clauses) {
        var ids = clauses.map(assessed -> assessed.clause().id()).collect(Collectors.joining(words.separator()));
        if (!ids.isEmpty()) {
            lines.line(1, words.say(title) + words.say("colon") + ids);
        }
    }

    private boolean isNear(AssessedClause assessed) {
        return assessment.nearMisses().stream().anyMatch(miss -> miss.clause().equals(assessed.clause()));
    }

    private static boolean hasNoItems(AssessedClause assessed) {
        return assessed.clause().per() != null && assessed.items().isEmpty();
    }

    private Set<Clause> told() {
        if (isUnfolded) {
            return allClauses().map(AssessedClause::clause).collect(Collectors.toSet());
        }
        var told = new LinkedHashSet<Clause>();
        assessment.supports().forEach(support -> told.add(support.assessed().clause()));
        assessment.nearMisses().forEach(miss -> told.add(miss.clause()));
        assessment.otherYears().forEach(year -> year.gains().forEach(gain -> told.add(gain.clause())));
        return told;
    }

    private void steps(int level, List<Step> steps) {
        if (!steps.isEmpty()) {
            lines.line(level, joined(steps));
        }
    }

    private String joined(List<Step> steps) {
        return words.joined(
                steps.stream().map(step -> step.in(words.language())).toList());
    }

    private void flags(int level, Set<? extends Enum<?>> flags) {
        flags.forEach(flag -> lines.line(level, style.open("! " + words.of(flag))));
    }

    private String heading(Clause clause) {
        return clause.id() + " " + words.in(clause.title());
    }

    /** Clauses that bring something; scope and term are told by the criteria of the others. */
    private Stream<AssessedClause> clauses(Verdict verdict) {
        return allClauses().filter(assessed -> assessed.clause().benefit() != null && assessed.verdict() == verdict);
    }

    private Stream<AssessedClause> allClauses() {
        return assessment.articles().stream().flatMap(article -> article.clauses().stream());
    }
}
