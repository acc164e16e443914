package ip30.measure;

/**
 * Something wrong in a measure's data or rules.
 *
 * @param path where, in the compiled resource, such as `/articles/13/clauses/1/figures`; `/rules/` and a rule's name for a rule
 * @param message what is wrong, by the article's and the clause's own numbers
 */
public record Slip(String path, String message) {}
