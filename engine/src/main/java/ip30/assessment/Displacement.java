package ip30.assessment;

/**
 * An amount that does not count because a clause that excludes it brings more for the same item.
 *
 * @param by id of the clause that is kept
 * @param amount what would have been due, in yuan
 */
public record Displacement(String by, long amount) {}
