package ip30.measure;

/** Units of figures and of the numbers of a profile. */
public enum Unit {
    /** Whole yuan. */
    CNY,
    /** A fraction of a sum: 0.03 is 3 percent. */
    FRACTION,
    /** A fraction a year. */
    FRACTION_PER_YEAR,
    YEARS,
    MONTHS,
    ITEMS,
    UNITS,
    PEOPLE,
    COUNTRIES;

    /** Whether it is a part of a sum: 0 to 1, and the only unit that need not be whole. */
    public boolean isFraction() {
        return this == FRACTION || this == FRACTION_PER_YEAR;
    }
}
