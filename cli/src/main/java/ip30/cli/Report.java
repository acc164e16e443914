package ip30.cli;

import ip30.assessment.AssessedArticle;
import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Assessment;
import ip30.assessment.Criterion;
import ip30.assessment.Outcome;
import ip30.assessment.Step;
import ip30.assessment.TermStatus;
import ip30.assessment.Totals;
import ip30.assessment.Verdict;
import ip30.form.Form;
import ip30.measure.Evidence;
import ip30.measure.Language;
import ip30.measure.Numbers;
import ip30.measure.Overlap;
import ip30.profile.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An assessment as a finance clerk reads it: what comes in, why, what is nearly there, what to answer next. */
final class Report {

    private static final int QUESTIONS = 12;

    private final Assessment assessment;
    private final Today today;
    private final Request request;
    private final Vocabulary words;
    private final Style style;
    private final Set<String> claimed;
    private final Lines lines = new Lines();

    /** @param today the real day, which the first line is about */
    Report(Assessment assessment, Today today, Request request, Form form, Language language, Style style) {
        this.assessment = assessment;
        this.today = today;
        this.request = request;
        this.words = new Vocabulary(assessment.measure(), form, language);
        this.style = style;
        this.claimed = allClauses()
                .flatMap(assessed -> assessed.items().stream())
                .filter(item -> item.verdict() == Verdict.QUALIFIED)
                .map(AssessedItem::pointer)
                .collect(Collectors.toSet());
    }

    String text() {
        head();
        if (assessment.status().isJudged()) {
            totals();
            scope();
            qualified();
            open();
            nearMisses();
            next();
        }
        foot();
        return lines.toString();
    }

    private void head() {
        var measure = assessment.measure();
        lines.line(0, style.open(today.in(words, measure)));
        lines.line(0, style.heading(words.in(measure.nickname()) + " · " + words.say("title")));
        lines.line(0, measure.number() + " " + words.in(measure.title()));
        var company = request.profile().company();
        if (company != null && company.name() != null) {
            lines.line(0, words.say("firm", "name", company.name()));
        }
        var period = assessment.period();
        lines.line(
                0,
                words.say(
                        "asked",
                        "asOf",
                        period.asOf(),
                        "status",
                        words.of(assessment.status()),
                        "claimYear",
                        period.claimYear()));
        if (assessment.status().isJudged()) {
            usualWindow();
        }
        if (assessment.status() != TermStatus.IN_FORCE) {
            lines.line(0, words.in(assessment.notes().get(0)));
        }
    }

    private void usualWindow() {
        var period = assessment.period();
        var practice = assessment.measure().claims().usualWindow();
        lines.line(
                0,
                words.say(
                        "usualWindow" + assessment.windowState(),
                        "claimYear",
                        period.claimYear(),
                        "year",
                        period.usualWindow().from().getYear(),
                        "evidence",
                        words.of(practice.evidence())));
    }

    private void totals() {
        lines.heading(style.heading(words.say("totals")));
        total(words.say("due"), assessment.qualified());
        total(words.say("atStake"), assessment.atStake());
        lines.line(1, style.faint(words.say("notAdded")));
    }

    private void total(String name, Totals totals) {
        lines.line(1, name);
        boolean isNothing = totals.ceilings() == 0 && totals.toPersons() == 0 && totals.unpublishedClauses() == 0;
        for (var sum : totals.byEvidence().entrySet()) {
            if (sum.getValue() > 0) {
                isNothing = false;
                var amount = words.say("amount", "amount", Numbers.grouped(sum.getValue()));
                lines.line(2, style.good(amount) + "  " + words.explained(sum.getKey()));
            }
        }
        if (totals.ceilings() > 0) {
            lines.line(2, words.say("ceilings", "amount", Numbers.grouped(totals.ceilings())));
        }
        if (totals.toPersons() > 0) {
            lines.line(2, words.say("toPersons", "amount", Numbers.grouped(totals.toPersons())));
        }
        if (totals.unpublishedClauses() > 0) {
            lines.line(2, words.say("unpublished", "count", totals.unpublishedClauses()));
        }
        if (isNothing) {
            lines.line(2, words.say("nothing"));
        }
    }

    /** Said once, at the top: every support needs it. */
    private void scope() {
        var scope = assessment.scope();
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
                heading(nearest))));
        if (nearest.isForOtherKinds()) {
            lines.line(1, words.say("noScopeForKind"));
        } else {
            criteria(nearest.criteria());
        }
    }

    /** What brings most comes first; what is not known in money follows. */
    private void qualified() {
        lines.heading(style.heading(words.say("qualified")));
        var clauses = clauses(Verdict.QUALIFIED)
                .sorted(Comparator.comparing(Report::worth).reversed())
                .toList();
        if (clauses.isEmpty()) {
            lines.line(1, words.say("nothing"));
        }
        for (var assessed : clauses) {
            lines.line(1, style.good(heading(assessed)) + "  " + value(assessed));
            assessed.steps().forEach(this::step);
            assessed.items().stream()
                    .filter(item -> item.verdict() == Verdict.QUALIFIED)
                    .forEach(this::qualifiedItem);
            unclaimed(assessed).forEach(this::explainedItem);
            flags(2, assessed.flags());
            lines.line(2, style.faint(words.evidence(assessed.clause())));
            assessed.clause()
                    .notes(assessment.measure().words())
                    .forEach(note -> lines.line(2, style.faint(words.in(note))));
            documents(assessed);
        }
    }

    private void qualifiedItem(AssessedItem item) {
        var amount = item.amount() == null ? "" : "  " + words.say("amount", "amount", Numbers.grouped(item.amount()));
        lines.line(2, "· " + words.item(item) + amount);
        item.steps().forEach(step -> lines.line(3, step.in(words.language())));
        flags(3, item.flags());
    }

    private void open() {
        var clauses = clauses(Verdict.NEEDS_INFORMATION)
                .sorted(Comparator.comparing(Report::worth).reversed())
                .toList();
        if (clauses.isEmpty()) {
            return;
        }
        lines.heading(style.heading(words.say("open")));
        for (var assessed : clauses) {
            lines.line(1, style.open(heading(assessed)) + "  " + value(assessed));
            criteria(assessed.criteria());
            assessed.items().stream()
                    .filter(item -> item.verdict() == Verdict.NEEDS_INFORMATION)
                    .forEach(this::explainedItem);
            lines.line(2, style.faint(words.evidence(assessed.clause())));
        }
    }

    private void nearMisses() {
        var missed = clauses(Verdict.NOT_QUALIFIED).toList();
        var near = missed.stream()
                .filter(assessed -> !assessed.isForOtherKinds() && !hasNothingToClaim(assessed))
                .sorted(Comparator.comparingLong(Report::distance))
                .toList();
        if (!near.isEmpty()) {
            lines.heading(style.heading(words.say("nearMisses")));
        }
        for (var assessed : near) {
            lines.line(1, heading(assessed) + "  " + value(assessed));
            criteria(assessed.criteria());
            unclaimed(assessed)
                    .min(Comparator.comparingLong(item -> unmet(item.criteria())))
                    .ifPresent(this::explainedItem);
            if (isOnlyScopeMissing(assessed)) {
                lines.line(3, words.say("onlyScope"));
            }
            lines.line(2, style.faint(words.evidence(assessed.clause())));
        }
        headings(
                "noItems",
                missed.stream().filter(assessed -> !assessed.isForOtherKinds() && hasNothingToClaim(assessed)));
        headings("forOtherKinds", missed.stream().filter(AssessedClause::isForOtherKinds));
    }

    private void headings(String title, Stream<AssessedClause> clauses) {
        var headings = clauses.map(this::heading).toList();
        if (!headings.isEmpty()) {
            lines.heading(style.heading(words.say(title)));
            headings.forEach(heading -> lines.line(1, heading));
        }
    }

    private void explainedItem(AssessedItem item) {
        lines.line(2, "· " + words.item(item));
        criteria(item.criteria());
    }

    private void criteria(List<Criterion> criteria) {
        for (var criterion : criteria) {
            if (criterion.isScope()) {
                continue;
            }
            if (criterion.outcome() == Outcome.UNMET) {
                lines.line(
                        3,
                        words.say(
                                "missing",
                                "label",
                                words.in(criterion.label()),
                                "required",
                                words.in(criterion.required()),
                                "actual",
                                words.answer(criterion.actual())));
            } else if (criterion.outcome() == Outcome.UNKNOWN) {
                lines.line(
                        3,
                        style.open(words.say(
                                "unanswered",
                                "label",
                                words.in(criterion.label()),
                                "required",
                                words.in(criterion.required()))));
            }
        }
    }

    private static boolean isOnlyScopeMissing(AssessedClause assessed) {
        boolean isFirmFine = assessed.criteria().stream()
                .allMatch(criterion -> criterion.outcome() == Outcome.MET || criterion.isScope());
        boolean isAnItemFine = assessed.items().isEmpty()
                || assessed.items().stream()
                        .anyMatch(item ->
                                item.criteria().stream().allMatch(criterion -> criterion.outcome() == Outcome.MET));
        return isFirmFine && isAnItemFine;
    }

    private void next() {
        var questions = assessment.nextQuestions();
        if (questions.isEmpty()) {
            return;
        }
        lines.heading(style.heading(words.say("next")));
        for (int i = 0; i < Math.min(QUESTIONS, questions.size()); i++) {
            var question = questions.get(i);
            var stake = money("stake", question.amountAtStake()) + money("questionUpTo", question.upTo());
            var opens = words.say("opens", "clauses", String.join(", ", question.clauses()));
            lines.line(
                    1,
                    (i + 1) + ". " + words.in(question.label()) + "  "
                            + style.faint(question.pointer() + "  " + opens + stake));
        }
        if (questions.size() > QUESTIONS) {
            lines.line(1, words.say("more", "count", questions.size() - QUESTIONS));
        }
    }

    private String money(String key, @Nullable Long amount) {
        return amount == null ? "" : words.say(key, "amount", Numbers.grouped(amount));
    }

    private void foot() {
        lines.heading(style.heading(words.say("notes")));
        assessment.notes().stream()
                .skip(assessment.status() == TermStatus.IN_FORCE ? 0 : 1)
                .forEach(note -> lines.line(1, words.in(note)));
        overlaps().forEach(overlap -> lines.line(1, words.overlap(overlap)));
        lines.line(1, words.disclaimer());
        lines.heading(style.heading(words.say("legend")));
        for (var evidence : Evidence.values()) {
            lines.line(1, words.of(evidence) + " — " + words.meaning(evidence));
        }
        var used = usedSources();
        lines.heading(style.heading(words.say("sources")));
        assessment.measure().sources().forEach((id, source) -> {
            if (used.contains(id)) {
                lines.line(1, id + "  " + words.in(source));
            }
        });
        lines.line(0, "");
        lines.line(
                0,
                style.faint(words.say(
                        "rulesVersion", "version", assessment.measure().rulesVersion())));
    }

    /** Other instruments in force on the day asked for. */
    private Stream<Overlap> overlaps() {
        return assessment.measure().overlaps().stream()
                .filter(overlap -> overlap.days().contains(assessment.period().asOf()));
    }

    private Set<String> usedSources() {
        var measure = assessment.measure();
        var ofClauses = assessment.status().isJudged()
                ? allClauses().flatMap(assessed -> assessed.clause().evidence().sources().stream())
                : Stream.<String>of();
        return Stream.of(
                        ofClauses,
                        measure.termSources().stream(),
                        measure.claims().usualWindow().sources().stream(),
                        measure.claims().afterTerm().sources().stream(),
                        overlaps().flatMap(overlap -> overlap.sources().stream()))
                .flatMap(sources -> sources)
                .collect(Collectors.toSet());
    }

    private void documents(AssessedClause assessed) {
        var documents = assessed.clause().documents();
        if (!documents.isEmpty()) {
            var list = documents.stream().map(words::in).collect(Collectors.joining("; "));
            lines.line(2, words.say("documents", "documents", list));
        }
    }

    private void step(Step step) {
        lines.line(2, step.in(words.language()));
    }

    private void flags(int level, Set<? extends Enum<?>> flags) {
        flags.forEach(flag -> lines.line(level, style.open("! " + words.of(flag))));
    }

    private String heading(AssessedClause assessed) {
        return assessed.clause().id() + " " + words.in(assessed.clause().title());
    }

    private String value(AssessedClause assessed) {
        var clause = assessed.clause();
        var amount = assessed.amount() != null ? assessed.amount() : assessed.atStake();
        if (!clause.bringsMoney()) {
            return words.say("inKind");
        }
        if (amount == null) {
            return clause.hasPublishedAmount() ? "" : words.say("amountUnpublished");
        }
        var key = clause.isForPersons() ? "amountToPersons" : clause.isCeiling() ? "upTo" : "amount";
        return words.say(key, "amount", Numbers.grouped(amount));
    }

    /** For the order only: money first, ceilings after it, then what is not known in money. */
    private static long worth(AssessedClause assessed) {
        var amount = assessed.amount() != null ? assessed.amount() : assessed.atStake();
        return amount == null ? -1 : assessed.clause().isCeiling() ? 0 : amount;
    }

    private boolean hasNothingToClaim(AssessedClause assessed) {
        return assessed.clause().per() != null && unclaimed(assessed).findAny().isEmpty();
    }

    /** Items that bring nothing under any clause: a mark registered one way is no near miss for the other ways. */
    private Stream<AssessedItem> unclaimed(AssessedClause assessed) {
        return assessed.items().stream().filter(item -> !claimed.contains(item.pointer()));
    }

    private static long distance(AssessedClause assessed) {
        return unmet(assessed.criteria())
                + assessed.items().stream()
                        .mapToLong(item -> unmet(item.criteria()))
                        .min()
                        .orElse(0);
    }

    private static long unmet(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.outcome() == Outcome.UNMET)
                .count();
    }

    /** Clauses that bring something; scope and term are told by the criteria of the others. */
    private Stream<AssessedClause> clauses(Verdict verdict) {
        return allClauses().filter(assessed -> assessed.clause().benefit() != null && assessed.verdict() == verdict);
    }

    private Stream<AssessedClause> allClauses() {
        return assessment.articles().stream().map(AssessedArticle::clauses).flatMap(List::stream);
    }
}
