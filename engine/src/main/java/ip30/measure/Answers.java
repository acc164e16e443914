package ip30.measure;

import java.util.List;

/** What the firm answered, of itself or of one item, as far as an amount is computed from it: nothing of it is unanswered. */
public interface Answers {

    /** In yuan, or a count. */
    long number(String answer);

    /** The single answers that a total is made of, in their order; of any other answer the answer itself. */
    List<Part> parts(String total);

    /** One answer of a total, in yuan, with what it is called. */
    record Part(Text label, long number) {}
}
