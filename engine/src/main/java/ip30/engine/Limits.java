package ip30.engine;

import ip30.measure.BenefitKind;
import ip30.measure.Clause;
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
record Limits(
        @Nullable Long items,
        @Nullable Long yearlyCap,
        @Nullable Long reportedMost) {

    static Limits of(Clause clause, Measure measure) {
        boolean isPaidOnce = clause.benefit().kind() == BenefitKind.FIXED;
        return new Limits(
                isPaidOnce ? (Long) 1L : value(clause, "maxItemsPerYear"),
                value(clause, "yearlyCap"),
                clause.isForPersons()
                        ? null
                        : (Long) measure.highestSingleSupport().value().longValueExact());
    }

    /** What is left of a sum. */
    long bound(long sum) {
        return least(least(sum, yearlyCap), reportedMost);
    }

    /** The smaller of two; null is "no limit". */
    static @Nullable Long least(@Nullable Long one, @Nullable Long other) {
        return one == null ? other : other == null ? one : (Long) Math.min(one, other);
    }

    private static @Nullable Long value(Clause clause, String figure) {
        return clause.figure(figure) == null
                ? null
                : (Long) clause.figure(figure).value().longValueExact();
    }
}
