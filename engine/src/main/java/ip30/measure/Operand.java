package ip30.measure;

import java.math.BigDecimal;

/** One thing that a step of a calculation is about, by the name that stands for it in the step's words. */
public sealed interface Operand {

    String name();

    /** As people read it. */
    String in(Language language);

    static Operand of(String name, long whole) {
        return new Whole(name, whole);
    }

    static Operand of(String name, BigDecimal fraction) {
        return new Fraction(name, fraction);
    }

    static Operand of(String name, Text text) {
        return new Said(name, text);
    }

    /** An amount in yuan, or a count. */
    record Whole(String name, long value) implements Operand {

        @Override
        public String in(Language language) {
            return Numbers.grouped(value);
        }
    }

    /** A rate, exact: 0.03 is 3 percent. */
    record Fraction(String name, BigDecimal value) implements Operand {

        @Override
        public String in(Language language) {
            return Numbers.percent(value);
        }
    }

    /** A label, a word or a clause's id. */
    record Said(String name, Text value) implements Operand {

        @Override
        public String in(Language language) {
            return value.in(language);
        }
    }
}
