package ip30.engine;

import ip30.assessment.Assessment;
import ip30.assessment.TermStatus;
import ip30.assessment.Verdicts;
import ip30.condition.StatedCondition;
import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.Measure;
import ip30.measure.MeasureEntry;
import ip30.measure.MeasureReader;
import ip30.measure.Words;
import ip30.measure.YamlNode;
import ip30.profile.Profile;
import ip30.profile.Request;
import ip30.rule.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers which supports of one measure a firm qualifies for. Immutable and safe for many threads; {@link Measures} keeps it. */
public final class Assessor {

    private static final Profile NO_ANSWERS = Profile.UNANSWERED;

    private final Measure measure;
    private final @Nullable MeasureEntry following;
    private final Form form;
    private final Editions editions;
    private final Exclusions exclusions;
    private final Clock clock;

    private Assessor(Measure measure, @Nullable MeasureEntry following, Form form, Editions editions, Clock clock) {
        this.measure = measure;
        this.following = following;
        this.form = form;
        this.editions = editions;
        this.exclusions = Exclusions.of(measure);
        this.clock = clock;
    }

    /**
     * Loads a measure and its compiled rules.
     *
     * @param data as compiled
     * @param rules its compiled rules, which may still be on their way
     * @param following the measure after it; null when there is none
     * @throws ip30.measure.SlipsFound when the data has slips, or rules and data do not fit together
     */
    public static Assessor load(
            YamlNode data, CompiledRules rules, @Nullable MeasureEntry following, Words words, Form form, Clock clock) {
        var measure = MeasureReader.read(data, words, form.lists());
        data.slips().throwIfAny();
        var editions = new Editions(measure, rules, form);
        editions.on(measure.inForceFrom());
        return new Assessor(measure, following, form, editions, clock);
    }

    /** As it was read, with all values of dated figures; a figure's current value is its first. */
    public Measure measure() {
        return measure;
    }

    public Form form() {
        return form;
    }

    /** The measure with the figures that count for a question of today: by the day that picks them. */
    public Measure measureOfToday() {
        return editionOfToday().measure();
    }

    /** Since when those figures hold: while it is the same day, the measure of today says the same. */
    public LocalDate figuresOfTodayHoldFrom() {
        return editionOfToday().from();
    }

    private Edition editionOfToday() {
        var today = today();
        return editions.of(Period.of(today, usualClaimYear(today), measure.term()));
    }

    /** What a clause asks, way by way, the ordinary one first: one list of conditions for each way to meet it. */
    public List<List<StatedCondition>> ways(Clause clause) {
        return editionOfToday().rulebook().rules(clause).stream()
                .map(this::stated)
                .toList();
    }

    private List<StatedCondition> stated(ClauseRule way) {
        return way.conditions()
                .map(condition -> new StatedCondition(
                        facts(condition), condition.label(), condition.comparison(), way.evidenceOf(condition)))
                .toList();
    }

    private List<String> facts(Condition condition) {
        if (condition.isAboutPeriod()) {
            return List.of(condition.name());
        }
        var group = form.group(condition.subject());
        var prefix = group.name() + (group.isList() ? "[]." : ".");
        return condition.reads().stream().map(field -> prefix + field.name()).toList();
    }

    /** By the figures of the first day. */
    public Rulebook rulebook() {
        return editions.on(measure.inForceFrom()).rulebook();
    }

    /** Today where the measure applies. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(measure.zone()));
    }

    /** Assesses one request; every part of it but the profile may be unanswered. */
    public Assessment assess(Request request) {
        var facts = Facts.of(form, request.profile(), period(request));
        return evaluation(facts).assess(this::evaluation);
    }

    /** Decides one request as {@link #assess} does, without telling why: many times faster, for many firms. */
    public Verdicts decide(Request request) {
        var facts = Facts.of(form, request.profile(), period(request));
        return new Decision(new Picked(editions, facts), exclusions, facts).verdicts();
    }

    private Evaluation evaluation(Facts facts) {
        return new Evaluation(new Picked(editions, facts), following, exclusions, facts);
    }

    /** How the day asked for stands to the term, for the claim year asked for. */
    TermStatus status(Request request) {
        var facts = Facts.of(form, NO_ANSWERS, period(request));
        return Judge.byConditions(editions.of(facts.period()), facts).status();
    }

    private Period period(Request request) {
        var asOf = request.asOf() == null ? today() : request.asOf();
        int claimYear = request.claimYear() == null ? usualClaimYear(asOf) : request.claimYear();
        return Period.of(asOf, claimYear, measure.term());
    }

    /** The year of that day, after the term the year of the measure's last day. */
    private int usualClaimYear(LocalDate asOf) {
        var lastDay = measure.term().to();
        return (asOf.isAfter(lastDay) ? lastDay : asOf).getYear();
    }
}
