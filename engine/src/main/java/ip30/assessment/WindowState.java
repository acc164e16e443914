package ip30.assessment;

import ip30.rule.DateRange;
import java.time.LocalDate;

/** How the day asked for stands to the year in which the usual window of about a week falls. */
public enum WindowState {
    AHEAD,
    /** That year: the week is perhaps over, perhaps still to come. Never told to people as "open". */
    OPEN,
    PAST;

    public static WindowState of(DateRange window, LocalDate asOf) {
        return asOf.isBefore(window.from()) ? AHEAD : asOf.isAfter(window.to()) ? PAST : OPEN;
    }
}
