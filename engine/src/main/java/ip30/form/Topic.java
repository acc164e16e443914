package ip30.form;

import ip30.measure.Text;

/**
 * Something that may have happened to a firm.
 *
 * @param pointer of the list, the object or the firm's fact that tells of it, such as /profile/pledgeLoans
 * @param label in the words of having happened
 */
public record Topic(String pointer, Text label) {}
