package ip30.engine;

import static org.instancio.Select.all;
import static org.instancio.Select.field;
import static org.instancio.Select.fields;

import ip30.facts.DateRange;
import ip30.measure.Figure;
import ip30.measure.Unit;
import ip30.profile.Company;
import ip30.profile.CompanyKind;
import ip30.profile.Profile;
import ip30.profile.Request;
import ip30.profile.SupportLevel;
import ip30.profile.TechnologyPurchase;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.instancio.Instancio;
import org.instancio.InstancioApi;
import org.instancio.Random;
import org.instancio.generator.Generator;
import org.instancio.settings.Keys;
import org.instancio.settings.Settings;

/**
 * Random firms by seed: many unanswered facts, values close to every limit, and good firms often enough to qualify. They ask on days on
 * which the measure is judged: within the term, and after it for a year that may still be claimed.
 */
final class Firms {

    private static final DateRange TERM = Measures.ASSESSOR.measure().term();
    private static final int LAST_YEAR = TERM.to().getYear();

    private static final List<LocalDate> IN_FORCE = List.of(
            TERM.to().minusMonths(5),
            TERM.to(),
            LocalDate.of(LAST_YEAR, 6, 30),
            LocalDate.of(LAST_YEAR - 1, 3, 31),
            LocalDate.of(TERM.from().getYear(), 12, 31));
    private static final List<LocalDate> AFTER_TERM = List.of(
            TERM.to().plusDays(1),
            TERM.to().plusDays(2),
            LocalDate.of(LAST_YEAR + 1, 6, 30),
            LocalDate.of(LAST_YEAR + 1, 12, 31));

    private static final List<Long> AMOUNTS = amounts();
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 6, 11, 12, 19, 20, 21);
    private static final List<BigDecimal> FRACTIONS = fractions();

    private Firms() {}

    static Request request(long seed) {
        return seed % 4 == 0 ? afterTerm(seed) : inForce(seed);
    }

    static Request inForce(long seed) {
        var asOf = pick(IN_FORCE, seed);
        return request(seed, asOf, seed % 7 == 0 ? asOf.getYear() - 1 : asOf.getYear());
    }

    static Request afterTerm(long seed) {
        var asOf = pick(AFTER_TERM, seed / 4);
        return request(seed, asOf, seed % 3 == 0 ? asOf.getYear() - 1 : LAST_YEAR);
    }

    private static Request request(long seed, LocalDate asOf, int claimYear) {
        // The usual claim year need not be named.
        boolean isUsual = claimYear == Math.min(asOf.getYear(), LAST_YEAR);
        return new Request(asOf, isUsual && seed % 2 == 0 ? null : (Integer) claimYear, profile(seed, asOf, claimYear));
    }

    private static Profile profile(long seed, LocalDate asOf, int claimYear) {
        // One firm in three knows everything, one has a gap here and there, one leaves every third answer open.
        int gaps = List.of(0, 12, 3).get((int) (seed % 3));
        var days = days(asOf, claimYear);
        var firm = Instancio.of(Profile.class)
                .withSeed(seed)
                .lenient()
                .withSettings(Settings.create().set(Keys.COLLECTION_MIN_SIZE, 0).set(Keys.COLLECTION_MAX_SIZE, 3))
                .supply(all(Boolean.class), answer(gaps, random -> random.intRange(0, 9) > 0))
                .supply(field(TechnologyPurchase::relatedParties), answer(gaps, random -> random.intRange(0, 3) == 0))
                .supply(all(Long.class), answer(gaps, random -> random.oneOf(AMOUNTS)))
                .supply(all(Integer.class), answer(gaps, random -> random.oneOf(COUNTS)))
                .supply(all(BigDecimal.class), answer(gaps, random -> random.oneOf(FRACTIONS)))
                .supply(all(LocalDate.class), answer(gaps, random -> random.oneOf(days)))
                .supply(field(Company::kind), answer(gaps, Firms::kind))
                .supply(fields().named("alreadySupportedBy"), Firms::earlierSupport);
        return (gaps == 0 ? firm : withGaps(firm)).create();
    }

    /** Choices, lists and objects may be unanswered too. */
    private static InstancioApi<Profile> withGaps(InstancioApi<Profile> firm) {
        Predicate<Field> isChoice = field -> field.getType().isEnum() && field.getType() != CompanyKind.class;
        Predicate<Field> isGroup =
                field -> field.getDeclaringClass() == Profile.class && field.getType() != Company.class;
        Predicate<Field> isRoles = field -> field.getName().equals("ipServiceRoles");
        return firm.withNullable(fields(isChoice.or(isGroup).or(isRoles)));
    }

    private static <T> Generator<T> answer(int gaps, Generator<T> answer) {
        return random -> gaps > 0 && random.intRange(1, gaps) == 1 ? null : answer.generate(random);
    }

    private static CompanyKind kind(Random random) {
        return random.intRange(0, 1) == 0 ? CompanyKind.ENTERPRISE : random.oneOf(CompanyKind.values());
    }

    private static Set<SupportLevel> earlierSupport(Random random) {
        return random.intRange(0, 7) > 0 ? null : Set.of(random.oneOf(SupportLevel.values()));
    }

    private static LocalDate pick(List<LocalDate> days, long seed) {
        return days.get((int) (seed % days.size()));
    }

    /** Days of the claim year, and the edges of everything that a condition measures from the day asked for. */
    private static List<LocalDate> days(LocalDate asOf, int claimYear) {
        var newYear = LocalDate.of(claimYear, 1, 1);
        var inYear = Stream.of(newYear, newYear.plusMonths(2), newYear.plusDays(100), newYear.plusMonths(6))
                .flatMap(day -> Stream.of(day, day.plusDays(1)));
        var halfYearAgo = asOf.minusMonths(6);
        var yearAgo = asOf.minusYears(1);
        var edges = Stream.of(
                        newYear,
                        newYear.plusYears(1),
                        newYear.minusYears(1),
                        TERM.from(),
                        TERM.to().plusDays(1),
                        asOf.plusDays(1),
                        halfYearAgo,
                        yearAgo.plusDays(1))
                .flatMap(day -> Stream.of(day.minusDays(1), day));
        return Stream.concat(inYear, edges).toList();
    }

    /** Every amount the measure knows, and its neighbours. */
    private static List<Long> amounts() {
        var amounts = new ArrayList<>(List.of(0L, 1L, 33L, 12_345_679L, 60_000_001L));
        figures(Unit.CNY)
                .map(BigDecimal::longValueExact)
                .flatMap(amount -> Stream.of(amount - 1, amount, amount + 1))
                .forEach(amounts::add);
        return List.copyOf(amounts);
    }

    private static List<BigDecimal> fractions() {
        var least = new BigDecimal("1e-20");
        return Stream.concat(
                        Stream.of(new BigDecimal("-0.5"), new BigDecimal("3")),
                        figures(Unit.FRACTION).flatMap(rate -> Stream.of(rate.subtract(least), rate)))
                .toList();
    }

    private static Stream<BigDecimal> figures(Unit unit) {
        var measure = Measures.ASSESSOR.measure();
        return Stream.concat(
                        Stream.of(measure.highestSingleSupport()),
                        measure.clauses().flatMap(clause -> clause.figures().values().stream()))
                .filter(figure -> figure.unit() == unit && figure.value() != null)
                .map(Figure::value)
                .distinct();
    }
}
