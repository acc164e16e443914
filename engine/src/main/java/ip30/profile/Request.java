package ip30.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question: what the firm says of itself, for which day and which claim year.
 *
 * @param asOf null: today where the measure applies
 * @param claimYear null: the year of `asOf`, after the term the year of the measure's last day
 * @param measure id of the measure asked about; null: the one that fits day and year
 */
public record Request(
        @Nullable LocalDate asOf,
        @Nullable Integer claimYear,
        @Nullable String measure,
        Profile profile) {

    /** About whichever measure fits. */
    public Request(@Nullable LocalDate asOf, @Nullable Integer claimYear, Profile profile) {
        this(asOf, claimYear, null, profile);
    }
}
