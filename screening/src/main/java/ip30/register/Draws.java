package ip30.register;

import ip30.rule.DateRange;
import java.util.HashSet;
import java.util.Set;

/**
 * What one synthetic firm is drawn from: its numbers, and what was drawn so far. They follow from seed and firm alone, on every JDK: the
 * library's generators may change theirs, so this is SplitMix64 by the letter.
 */
final class Draws {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final int MONTHS = 12;

    /** Every month has so many days. */
    private static final int DAYS = 28;

    private final DateRange term;
    private final DayRates days;
    private final long firm;
    private final Set<String> chosen = new HashSet<>();
    private long state;
    private int year;
    private int month;
    private int day;
    private int texts;

    /**
     * How facts lie in time, in percent of all.
     *
     * @param lastYear of the term's last year
     * @param before of the year before its first
     */
    record DayRates(int lastYear, int before) {}

    /** @param firm its number, from 1 */
    Draws(long seed, long firm, DateRange term, DayRates days) {
        this.state = mix(mix(seed) + firm * GAMMA);
        this.firm = firm;
        this.term = term;
        this.days = days;
    }

    long firm() {
        return firm;
    }

    /** From 0 to `bound` - 1, each as often. */
    int below(int bound) {
        return (int) ((next() >>> Integer.SIZE) * bound >>> Integer.SIZE);
    }

    boolean percent(int share) {
        return below(100) < share;
    }

    /** From one to the other amount, small ones as often as large ones, in round figures. */
    long between(long from, long to) {
        int doublings = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, to / Math.max(1, from))) - 1;
        long low = from << below(doublings + 1);
        long amount = Math.min(to, low + (next() >>> 1) % Math.max(1, Math.min(low, to - low)));
        long round = 1;
        while (amount / round >= 1_000) {
            round *= 10;
        }
        return amount - amount % round;
    }

    /** Draws the day of the next thing: whatever is asked of it speaks of that day. */
    void nextDay() {
        int lastYear = term.to().getYear();
        int firstYear = term.from().getYear();
        int share = below(100);
        year = share < days.lastYear || firstYear == lastYear
                ? lastYear
                : share < 100 - days.before ? firstYear + below(lastYear - firstYear) : firstYear - 1;
        month = 1 + below(year == lastYear ? term.to().getMonthValue() : MONTHS);
        day = 1 + below(DAYS);
    }

    int year() {
        return year;
    }

    int month() {
        return month;
    }

    int day() {
        return day;
    }

    /** Months from the day drawn last to the end of its year, as a loan that was drawn then bears interest. */
    int monthsLeft() {
        return MONTHS + 1 - month;
    }

    /** A year of the term. */
    int yearOfTerm() {
        return term.from().getYear() + below(term.to().getYear() - term.from().getYear() + 1);
    }

    /** A number for the next text that the firm writes, so that none stands twice. */
    int nextText() {
        return ++texts;
    }

    void choose(String code) {
        chosen.add(code);
    }

    boolean hasChosen(String code) {
        return chosen.contains(code);
    }

    private long next() {
        state += GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
