package ip30.assessment;

import ip30.measure.Evidence;
import java.util.Map;

/**
 * Money by the evidence of its amount, in yuan; sums of different evidence are never added.
 *
 * @param byEvidence a sum for every evidence but UNPUBLISHED
 * @param ceilings the sum of amounts of which only the ceiling is known
 * @param toPersons the sum of amounts that go to persons: not the firm's money, and in no other sum
 * @param unpublishedClauses clauses whose amount cannot be computed
 */
public record Totals(Map<Evidence, Long> byEvidence, long ceilings, long toPersons, int unpublishedClauses) {}
