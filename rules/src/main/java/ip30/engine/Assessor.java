package ip30.engine;

import ip30.assessment.Assessment;
import ip30.facts.Period;
import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.CompiledData;
import ip30.measure.Measure;
import ip30.measure.MeasureReader;
import ip30.profile.Request;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers which supports of the measure a firm qualifies for. Immutable and safe for many threads; build one and keep it. */
public final class Assessor {

    private final Measure measure;
    private final Form form;
    private final Rulebook rulebook;
    private final Gates gates;
    private final Map<String, Formula> formulas;
    private final Clock clock;

    private Assessor(Measure measure, Form form, Rulebook rulebook, Clock clock) {
        this.measure = measure;
        this.form = form;
        this.rulebook = rulebook;
        this.gates = new Gates(measure, form);
        this.clock = clock;
        this.formulas = measure.clauses()
                .filter(Clause::hasPublishedAmount)
                .collect(Collectors.toUnmodifiableMap(
                        Clause::key,
                        clause -> new Formula(
                                rulebook.ways(clause).get(0), Limits.of(clause, measure), measure.words())));
    }

    /**
     * Loads the measure and its compiled rules.
     *
     * @param clock tells today, for requests that name no day
     * @throws IllegalArgumentException when rules and data do not fit together
     */
    public static Assessor load(Clock clock) {
        var rules = CompiledRules.loading();
        var data = CompiledData.read();
        var measure = MeasureReader.read(data);
        var form = Form.read(data.node("fields"));
        return new Assessor(measure, form, Rulebook.of(rules, measure, form), clock);
    }

    public Measure measure() {
        return measure;
    }

    public Form form() {
        return form;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    /** Today where the measure applies. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    /** The year of that day, after the term the year of the measure's last day. */
    private int usualClaimYear(LocalDate asOf) {
        var lastDay = measure.term().to();
        return (asOf.isAfter(lastDay) ? lastDay : asOf).getYear();
    }

    /** Assesses one request; every part of it but the profile may be unanswered. */
    public Assessment assess(Request request) {
        var asOf = request.asOf() == null ? today() : request.asOf();
        int claimYear = request.claimYear() == null ? usualClaimYear(asOf) : request.claimYear();
        var facts = new Facts(form, request.profile(), Period.of(asOf, claimYear, measure.term()));
        return new Evaluation(measure, rulebook, gates, formulas, facts).assess();
    }
}
