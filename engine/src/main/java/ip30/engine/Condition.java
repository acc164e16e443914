package ip30.engine;

import ip30.assessment.Outcome;
import ip30.condition.Comparison;
import ip30.condition.Comparison.BetweenDays;
import ip30.form.Field;
import ip30.measure.Text;
import ip30.rule.Figures;
import ip30.rule.Period;
import java.lang.reflect.Method;
import java.util.List;
import org.drools.model.functions.PredicateN;
import org.jspecify.annotations.Nullable;

/**
 * One constraint of a rule, as compiled: its text, the answers it reads and the predicate that decides it.
 *
 * @param index its place among the conditions of an edition
 * @param name the answer it is about, or the method that draws it from several; where it is about the period, `asOf` or `claimYear`
 * @param subject the record type the constraint stands in
 * @param reads the answers it reads, all of the subject; empty where it is about the period
 * @param derived the method that draws one value from the answers; null where it reads a single answer
 * @param arguments the types of the predicate's arguments, in their order
 * @param label what it is about, in words
 */
public record Condition(
        int index,
        String text,
        String name,
        Class<?> subject,
        List<Field> reads,
        @Nullable Method derived,
        List<Class<?>> arguments,
        PredicateN predicate,
        Text label,
        Comparison comparison) {

    /** Any answer it reads is missing: UNKNOWN; else what the compiled predicate says. */
    public Outcome judge(Fact fact, Period period, Figures figures) {
        for (int i = 0; i < reads.size(); i++) {
            if (fact.isUnanswered(reads.get(i))) {
                return Outcome.UNKNOWN;
            }
        }
        return test(fact, period, figures) ? Outcome.MET : Outcome.UNMET;
    }

    /** The value it decides on; null while an answer is missing. */
    @Nullable
    Object value(Fact fact) {
        try {
            return derived == null ? fact.answers()[reads.get(0).index()] : derived.invoke(fact.record());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + text, e);
        }
    }

    /** The days of the period that it compares with; null where it compares with none. */
    public @Nullable BetweenDays betweenDays() {
        return comparison instanceof BetweenDays days ? days : null;
    }

    /** Whether it is about the day asked for or the claim year, and not about an answer. */
    public boolean isAboutPeriod() {
        return reads.isEmpty();
    }

    /** Whether it compares with the figure of that name. */
    public boolean comparesWith(String figure) {
        var named = "$f." + figure;
        int end = text.indexOf(named) + named.length();
        return text.contains(named) && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
    }

    boolean comparesFigures() {
        return arguments.contains(Figures.class);
    }

    /** Whether a firm could bring it about: neither what the thing or the firm is, nor when it happened. */
    boolean canBeChanged() {
        if (betweenDays() != null) {
            return false;
        }
        for (int i = 0; i < reads.size(); i++) {
            if (reads.get(i).marks().identifies()) {
                return false;
            }
        }
        return true;
    }

    public boolean isAboutTheSameAs(Condition other) {
        return subject == other.subject && name.equals(other.name);
    }

    private boolean test(Fact fact, Period period, Figures figures) {
        var values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            var type = arguments.get(i);
            values[i] = type == Period.class ? period : type == Figures.class ? figures : fact.record();
        }
        try {
            return predicate.test(values);
        } catch (Exception e) {
            throw new IllegalStateException("condition failed: " + text, e);
        }
    }
}
