package ip30.assessment;

import ip30.measure.Clause;

/**
 * Whether the firm is in scope.
 *
 * @param verdict that of the best scope clause
 * @param nearest the scope clause that the firm has come in by, or is nearest to: one for its own kind of organisation where there is one
 */
public record Scope(Verdict verdict, Clause nearest) {}
