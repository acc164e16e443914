package ip30.engine;

import ip30.measure.BenefitKind;
import ip30.measure.Clause;
import ip30.measure.Measure;

/**
 * What bounds the amounts of a clause once its items have theirs; null where nothing does.
 *
 * @param items most items that are paid in a year
 * @param yearlyCap most yuan in a year
 * @param reportedMost the most that an applicant is reported to get under this very measure, in yuan: it beats an earlier instrument's
 *     figure; null where the money is a person's, since every person is an applicant
 */
record Limits(Long items, Long yearlyCap, Long reportedMost) {

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
    static Long least(Long one, Long other) {
        return one == null ? other : other == null ? one : (Long) Math.min(one, other);
    }

    private static Long value(Clause clause, String figure) {
        return clause.figure(figure) == null
                ? null
                : (Long) clause.figure(figure).value().longValueExact();
    }
}
