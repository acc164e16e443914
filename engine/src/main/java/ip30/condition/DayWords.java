package ip30.condition;

import ip30.measure.Text;
import ip30.measure.Words;
import ip30.rule.DateRange;
import java.time.LocalDate;

/** Puts days into words once it is known which they are. */
public record DayWords(Text between, Text notBefore, Text notAfter, Text noDay) {

    public static DayWords of(Words words) {
        return new DayWords(
                words.get("required", "between"),
                words.get("required", "notBefore"),
                words.get("required", "notAfter"),
                words.get("required", "noDay"));
    }

    /** @param days may have open ends */
    Text of(DateRange days) {
        if (days.to().equals(LocalDate.MAX)) {
            return notBefore.with("from", days.from().toString());
        }
        return days.from().equals(LocalDate.MIN)
                ? notAfter.with("to", days.to().toString())
                : fromTo(days.from().toString(), days.to().toString());
    }

    /** As calendar years. */
    Text years(DateRange days) {
        return fromTo(
                String.valueOf(days.from().getYear()), String.valueOf(days.to().getYear()));
    }

    private Text fromTo(String from, String to) {
        return between.with("from", from).with("to", to);
    }
}
