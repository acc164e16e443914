package ip30.measure;

/**
 * How claims are made, by the district's practice.
 *
 * @param usualWindow when: in the calendar year after the claim year
 * @param afterTerm what speaks for claiming facts of the term after its end
 */
public record Claims(Practice usualWindow, Practice afterTerm) {}
