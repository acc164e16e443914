package ip30.condition;

import ip30.condition.Test.Op;
import ip30.measure.Text;
import ip30.measure.Unit;
import ip30.rule.Period;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a condition understood of its constraint: what it compares the answer with, in words and as data. */
public sealed interface Comparison {

    /** What is required, in words that need neither a firm nor a day. */
    Text words();

    /** As data; of days it is known only once a day is asked for. */
    @Nullable
    Test test();

    /** Yes or no, or one choice. */
    record Is(Text words, Test test) implements Comparison {
        public static Is flag(Text words, boolean value) {
            return new Is(words, Test.of(Op.IS, (Object) value));
        }

        public static Is choice(Text words, String code) {
            return new Is(words, Test.of(Op.IS, code));
        }
    }

    /** One of several choices. */
    record OneOf(Text words, Test test) implements Comparison {
        public OneOf(Text words, List<String> codes) {
            this(words, new Test(Op.IN, List.copyOf(codes), null, null));
        }
    }

    /** A set has a choice among others. */
    record Includes(Text words, Test test) implements Comparison {
        public Includes(Text words, String code) {
            this(words, Test.of(Op.INCLUDES, code));
        }
    }

    record AtLeast(Text words, Test test) implements Comparison {
        public AtLeast(Text words, BigDecimal limit, @Nullable Unit unit) {
            this(words, Test.of(Op.AT_LEAST, limit, unit));
        }
    }

    record MoreThan(Text words, Test test) implements Comparison {
        public MoreThan(Text words, BigDecimal limit, @Nullable Unit unit) {
            this(words, Test.of(Op.MORE_THAN, limit, unit));
        }
    }

    record AtMost(Text words, Test test) implements Comparison {
        public AtMost(Text words, BigDecimal limit, @Nullable Unit unit) {
            this(words, Test.of(Op.AT_MOST, limit, unit));
        }
    }

    /** More than nothing. */
    record Positive(Text words, Test test) implements Comparison {
        public Positive(Text words, @Nullable Unit unit) {
            this(words, Test.of(Op.MORE_THAN, BigDecimal.ZERO, unit));
        }
    }

    /** Any number will do, 0 too. */
    record Answered(Text words, Test test) implements Comparison {
        public Answered(Text words) {
            this(words, new Test(Op.ANSWERED, List.of(), null, null));
        }
    }

    /**
     * A date, or a calendar year, within days that follow from the day asked for, the claim year and the term.
     *
     * @param isOfYears whether calendar years are compared: nobody can change which one was asked for, so there is no test
     */
    record BetweenDays(Text words, Days days, DayWords dayWords, boolean isOfYears) implements Comparison {

        @Override
        public @Nullable Test test() {
            return null;
        }

        /** What is required in that period. */
        public Text required(Period period) {
            var range = days.in(period);
            return isOfYears ? dayWords.years(range) : dayWords.of(range);
        }

        /** What is said where no day can meet all that is asked of the date. */
        public Text noDay() {
            return dayWords.noDay();
        }
    }
}
