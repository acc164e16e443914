package ip30.measure;

/** What a formula is put into words with. */
public interface FormulaLabels {

    /** A text below `formulas` of words.yaml. */
    Text word(String key);

    /** What an answer is called. */
    Text answer(String name);

    /** The value of a figure of the clause, with its unit. */
    Text figure(String name);
}
