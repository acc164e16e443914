package ip30.engine;

import ip30.measure.Clause;
import ip30.measure.FigureValues;
import ip30.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What bounds the amounts of a clause once its items have theirs; null where nothing does.
 *
 * @param items most items that are paid in a year
 * @param yearlyCap most yuan in a year
 * @param reportedMost the most that an applicant is reported to get under this very measure, in yuan: it beats an earlier instrument's
 *     figure; null where the money is a person's, since every person is an applicant
 */
public record Limits(
        @Nullable Long items,
        @Nullable Long yearlyCap,
        @Nullable Long reportedMost) {

    public static Limits of(Clause clause, Measure measure) {
        var figures = new FigureValues(clause);
        return new Limits(
                clause.benefit().isOncePerYear() ? (Long) 1L : figures.wholeOrNull("maxItemsPerYear"),
                figures.wholeOrNull("yearlyCap"),
                clause.isForPersons()
                        ? null
                        : (Long) measure.highestSingleSupport().value().longValueExact());
    }

    /** What is left of a sum. */
    long bound(long sum) {
        return least(least(sum, yearlyCap), reportedMost);
    }

    /** The smaller of two; null is "no limit". */
    public static @Nullable Long least(@Nullable Long one, @Nullable Long other) {
        return one == null ? other : other == null ? one : (Long) Math.min(one, other);
    }
}
