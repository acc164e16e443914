package ip30.contract;

import ip30.measure.Text;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer of the place; "" is the whole document
 * @param detail what is wrong and what to do; never repeats an answer
 */
public record Fault(String pointer, FaultCode code, Text detail) {}
