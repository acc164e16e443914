package ip30.assessment;

import ip30.facts.Period;
import ip30.measure.Measure;
import ip30.measure.Text;
import java.util.List;

/**
 * Which supports a firm qualifies for on a day, how much, why and why not.
 *
 * @param inForce whether the day asked for lies in the measure's term
 * @param daysLeft days from the day asked for to the last day in force; negative after it
 */
public record Assessment(
        Measure measure,
        Period period,
        boolean inForce,
        long daysLeft,
        Totals qualified,
        Totals atStake,
        List<AssessedArticle> articles,
        List<Question> nextQuestions,
        List<Text> notes) {}
