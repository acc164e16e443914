package ip30.screening;

import ip30.contract.View;
import ip30.measure.Language;
import ip30.profile.Request;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one run asks of every firm. The same run over the same register gives the same rows, whenever and wherever it is done.
 *
 * @param day today, when the run began: what a row that names no day is asked for
 * @param asOf the day asked for, whatever a row says; null: the row's
 * @param claimYear the claim year, whatever a row says; null: the row's
 * @param measure id of the measure, whatever a row says; null: the row's
 * @param onlyQualified whether rows of firms that qualify for nothing are left out; problems stay
 */
public record Run(
        LocalDate day,
        @Nullable LocalDate asOf,
        @Nullable Integer claimYear,
        @Nullable String measure,
        View view,
        Language language,
        boolean onlyQualified) {

    Request over(Request request) {
        return new Request(
                asOf != null ? asOf : request.asOf() != null ? request.asOf() : day,
                claimYear != null ? claimYear : request.claimYear(),
                measure != null ? measure : request.measure(),
                request.profile());
    }
}
