package ip30.assessment;

import ip30.measure.Text;

/**
 * An answer that is missing.
 *
 * @param order its place in the form
 */
public record OpenFact(String pointer, Text label, long order) {}
