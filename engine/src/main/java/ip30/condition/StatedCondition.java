package ip30.condition;

import ip30.measure.Evidence;
import ip30.measure.Text;
import java.util.List;

/**
 * A condition of a clause as the measure states it, without a firm.
 *
 * @param facts what it reads, as `pledgeLoans[].lender`, `company.kind`, `asOf` or `claimYear`
 * @param label what it is about
 * @param evidence how well it is known that the measure has this condition
 */
public record StatedCondition(List<String> facts, Text label, Comparison comparison, Evidence evidence) {}
