package ip30.engine;

import static org.instancio.Select.all;
import static org.instancio.Select.field;
import static org.instancio.Select.fields;

import ip30.profile.Company;
import ip30.profile.CompanyKind;
import ip30.profile.Profile;
import ip30.profile.Request;
import ip30.profile.SupportLevel;
import ip30.profile.TechnologyPurchase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.instancio.Instancio;
import org.instancio.Random;
import org.instancio.generator.Generator;
import org.instancio.settings.Keys;
import org.instancio.settings.Settings;

/** Random firms by seed: many unanswered facts, values close to every limit, and good firms often enough to qualify. */
final class Firms {

    private static final List<LocalDate> ASKED_FOR = days("2026-06-30", "2026-11-22", "2025-03-31", "2023-12-31");
    private static final List<LocalDate> DAYS = days(
            "2023-11-22",
            "2023-11-23",
            "2024-01-01",
            "2024-12-31",
            "2025-01-01",
            "2025-09-30",
            "2025-12-31",
            "2025-12-30",
            "2026-01-01",
            "2026-03-15",
            "2026-05-22",
            "2026-06-30",
            "2026-07-01",
            "2026-11-22");
    private static final List<Long> AMOUNTS = List.of(
            0L,
            1L,
            33L,
            99_999L,
            100_000L,
            499_999L,
            500_000L,
            1_000_000L,
            4_999_999L,
            5_000_000L,
            12_345_679L,
            60_000_001L);
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 6, 11, 12, 19, 20, 21);
    private static final List<BigDecimal> FRACTIONS = List.of(
            new BigDecimal("-0.5"),
            new BigDecimal("0.09999999999999999999"),
            new BigDecimal("0.10"),
            new BigDecimal("3"));

    private Firms() {}

    static Request request(long seed) {
        var asOf = ASKED_FOR.get((int) (seed % ASKED_FOR.size()));
        return new Request(asOf, seed % 7 == 0 ? (Integer) (asOf.getYear() - 1) : null, profile(seed));
    }

    private static Profile profile(long seed) {
        // One firm in three knows everything, one has a gap here and there, one leaves every third answer open.
        int gaps = List.of(0, 12, 3).get((int) (seed % 3));
        return Instancio.of(Profile.class)
                .withSeed(seed)
                .lenient()
                .withSettings(Settings.create().set(Keys.COLLECTION_MIN_SIZE, 0).set(Keys.COLLECTION_MAX_SIZE, 3))
                .supply(all(Boolean.class), answer(gaps, random -> random.intRange(0, 9) > 0))
                .supply(field(TechnologyPurchase::relatedParties), answer(gaps, random -> random.intRange(0, 3) == 0))
                .supply(all(Long.class), answer(gaps, random -> random.oneOf(AMOUNTS)))
                .supply(all(Integer.class), answer(gaps, random -> random.oneOf(COUNTS)))
                .supply(all(BigDecimal.class), answer(gaps, random -> random.oneOf(FRACTIONS)))
                .supply(all(LocalDate.class), answer(gaps, random -> random.oneOf(DAYS)))
                .supply(field(Company::kind), answer(gaps, Firms::kind))
                .supply(fields().named("alreadySupportedBy"), Firms::earlierSupport)
                .create();
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

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }
}
