package ip30.measure;

import static ip30.measure.Unit.CNY;
import static ip30.measure.Unit.COUNTRIES;
import static ip30.measure.Unit.FRACTION;
import static ip30.measure.Unit.FRACTION_PER_YEAR;
import static ip30.measure.Unit.ITEMS;
import static ip30.measure.Unit.MONTHS;
import static ip30.measure.Unit.PEOPLE;
import static ip30.measure.Unit.UNITS;
import static ip30.measure.Unit.YEARS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of a known name may be. The engine takes yuan for yuan and months for months by the name alone, so that a wrong unit would
 * only be shown, and nobody would see that an amount is wrong.
 */
final class FigureKinds {

    /** Whatever an answer counts. */
    private static final List<Unit> COUNTED = List.of(YEARS, MONTHS, ITEMS, UNITS, PEOPLE, COUNTRIES);

    private static final Map<String, List<Unit>> UNITS_OF = Map.ofEntries(
            Map.entry("amount", List.of(CNY)),
            Map.entry("ceiling", List.of(CNY)),
            Map.entry("rate", List.of(FRACTION)),
            Map.entry("ratePerYear", List.of(FRACTION_PER_YEAR)),
            Map.entry("cap", List.of(CNY)),
            Map.entry("capPerPart", List.of(CNY)),
            Map.entry("capPerItem", List.of(CNY)),
            Map.entry("yearlyCap", List.of(CNY)),
            Map.entry("maxItemsPerYear", List.of(ITEMS)),
            Map.entry("maxUnitsPerItem", COUNTED),
            Map.entry("maxMonths", List.of(MONTHS)),
            Map.entry("atMostYears", List.of(YEARS)),
            Map.entry("quotaPerYear", List.of(ITEMS, UNITS, PEOPLE)),
            Map.entry("buildYears", List.of(YEARS)),
            Map.entry("subsidyYears", List.of(YEARS)),
            Map.entry("filingWindowMonths", List.of(MONTHS)),
            Map.entry("minimumResidentStaff", List.of(PEOPLE)),
            Map.entry("minimumMonthsSettled", List.of(MONTHS)),
            Map.entry("serviceIncomeAbove", List.of(CNY)),
            Map.entry("minimumEconomicContribution", List.of(CNY)),
            Map.entry("minimumRevenueGrowth", List.of(FRACTION)),
            Map.entry("minimumQualifiedStaff", List.of(PEOPLE)),
            Map.entry("highestSingleSupport", List.of(CNY)));

    /** Of none of these a clause would pay nothing, or never be met. */
    private static final Set<String> AT_LEAST_ONE = Set.of(
            "maxItemsPerYear",
            "maxUnitsPerItem",
            "maxMonths",
            "atMostYears",
            "buildYears",
            "subsidyYears",
            "filingWindowMonths");

    private FigureKinds() {}

    /** The units that a figure of that name may have; null where the name is the measure's own, which is only told. */
    static @Nullable List<Unit> units(String name) {
        return UNITS_OF.get(name);
    }

    /** Whether it counts something of which there is at least one. */
    static boolean isAtLeastOne(String name) {
        return AT_LEAST_ONE.contains(name);
    }

    /** All names that say of themselves in what they are told. */
    static Set<String> names() {
        return UNITS_OF.keySet();
    }
}
