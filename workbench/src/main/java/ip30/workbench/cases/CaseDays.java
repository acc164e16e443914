package ip30.workbench.cases;

import ip30.measure.Measure;
import ip30.rule.DateRange;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days and years of a cases.yaml, written from the term, so that the cases of a measure hold for a copy of it with another term (one
 * with days in three calendar years or more).
 *
 * <ul>
 *   <li>A year: `Y`, the usual claim year: the latest one whose 30 June lies in the term; `FIRST` and `LAST`, the years of the term's first
 *       and last day; each with years added, `Y-1`, `LAST+1`.
 *   <li>A day of a year: `Y 03-10`, `Y-1 12-31`, `LAST+1 01-01`; 02-29 is the last day of February.
 *   <li>The term's first and last day, `FIRST` and `LAST`, and those of the first other instrument that overlaps the article, `OVERLAP
 *       FIRST` and `OVERLAP LAST`; each with days, months (m) or years (y) added one after another: `LAST+1`, `LAST-6m+1`, `FIRST+1y`.
 *   <li>Or a day or year itself: `2026-03-10`, `2026`.
 * </ul>
 *
 * @param overlap days of the other instrument; null when none overlaps the article
 */
public record CaseDays(DateRange term, @Nullable DateRange overlap) {

    private static final Pattern YEAR = Pattern.compile("(Y|FIRST|LAST)([+-]\\d+)?");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\S+) (\\d\\d-\\d\\d)");
    private static final Pattern END = Pattern.compile("(OVERLAP )?(FIRST|LAST)((?:[+-]\\d+[my]?)*)");
    private static final Pattern STEP = Pattern.compile("([+-]\\d+)([my]?)");

    /** @param article its slug */
    public static CaseDays of(Measure measure, String article) {
        var overlap = measure.overlaps().stream()
                .filter(other -> other.articles().contains(article))
                .findFirst();
        return new CaseDays(measure.term(), overlap.map(other -> other.days()).orElse(null));
    }

    public LocalDate day(String written) {
        var end = END.matcher(written);
        if (end.matches()) {
            return moved(endOf(end), end.group(3));
        }
        var dayOfYear = DAY_OF_YEAR.matcher(written);
        return dayOfYear.matches()
                ? MonthDay.parse("--" + dayOfYear.group(2)).atYear(year(dayOfYear.group(1)))
                : LocalDate.parse(written);
    }

    public int year(String written) {
        var year = YEAR.matcher(written);
        if (!year.matches()) {
            return Integer.parseInt(written);
        }
        int named = switch (year.group(1)) {
            case "Y" -> usualClaimYear();
            case "FIRST" -> term.from().getYear();
            default -> term.to().getYear();
        };
        return named + (year.group(2) == null ? 0 : Integer.parseInt(year.group(2)));
    }

    private int usualClaimYear() {
        int last = term.to().getYear();
        return LocalDate.of(last, 6, 30).isAfter(term.to()) ? last - 1 : last;
    }

    private LocalDate endOf(Matcher end) {
        var days = end.group(1) == null ? term : overlap;
        if (days == null) {
            throw new IllegalArgumentException("no other instrument overlaps the article: " + end.group());
        }
        return end.group(2).equals("FIRST") ? days.from() : days.to();
    }

    private static LocalDate moved(LocalDate day, String steps) {
        for (var step : STEP.matcher(steps).results().toList()) {
            int count = Integer.parseInt(step.group(1));
            day = day.plus(
                    switch (step.group(2)) {
                        case "m" -> Period.ofMonths(count);
                        case "y" -> Period.ofYears(count);
                        default -> Period.ofDays(count);
                    });
        }
        return day;
    }
}
