package ip30.assessment;

import ip30.measure.Measure;
import ip30.measure.MeasureEntry;
import ip30.measure.Text;
import ip30.rule.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which supports a firm qualifies for on a day, how much, why and why not.
 *
 * @param following the measure after this one; null when there is none
 * @param status how the day asked for stands to the measure's term
 * @param scope null on a day on which nothing is judged
 * @param supports what the firm gets, the largest amount first
 * @param nearMisses what a changed fact or two would bring, the largest amount first
 * @param otherYears claim years in which more qualifies, the earliest first
 * @param warnings answers that look like a slip, in the form's order
 */
public record Assessment(
        Measure measure,
        Period period,
        TermStatus status,
        @Nullable Scope scope,
        Totals qualified,
        Totals atStake,
        List<Support> supports,
        List<NearMiss> nearMisses,
        List<OtherYear> otherYears,
        List<Warning> warnings,
        List<AssessedArticle> articles,
        List<Question> nextQuestions,
        @Nullable MeasureEntry following,
        List<Text> notes) {

    /** Days from the day asked for to the last day in force; negative after it. Says nothing of today. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(period.asOf(), measure.term().to());
    }

    /** How the day asked for stands to the year in which the claim year is usually claimed. */
    public WindowState windowState() {
        return WindowState.of(period.usualWindow(), period.asOf());
    }
}
