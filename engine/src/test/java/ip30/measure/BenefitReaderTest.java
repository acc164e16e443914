package ip30.measure;

import static ip30.measure.HandMade.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which keys and figures make which benefit, and what is refused. */
class BenefitReaderTest {

    private static final Terms PLAIN = Terms.PLAIN;

    static Stream<Arguments> benefits() {
        return Stream.of(
                Arguments.of("kind=FIXED once=true", "amount=1", new Fixed(new Terms(null, true, Payee.FIRM))),
                Arguments.of("kind=FIXED_PER_ITEM", "amount=1 maxItemsPerYear=2", new FixedPerItem(PLAIN)),
                Arguments.of(
                        "kind=PER_UNIT unit=u payee=PERSON",
                        "amount=1 maxUnitsPerItem=2",
                        new PerUnit("u", new Terms(null, false, Payee.PERSON))),
                Arguments.of("kind=SHARE of=o", "rate=0.5 cap=?", new Share(BenefitKind.SHARE, "o", PLAIN)),
                Arguments.of(
                        "kind=REIMBURSE of=o",
                        "rate=1.0 capPerPart=5",
                        new ShareOfParts(BenefitKind.REIMBURSE, "o", PLAIN)),
                Arguments.of(
                        "kind=SHARE of=o months=m neverMoreThan=n",
                        "ratePerYear=0.03 yearlyCap=9 maxMonths=36",
                        new ShareOverMonths(BenefitKind.SHARE, "o", "m", new Terms("n", false, Payee.FIRM))),
                Arguments.of("kind=UP_TO", "ceiling=9 yearlyCap=9", new UpTo(PLAIN)));
    }

    @ParameterizedTest
    @MethodSource("benefits")
    void keysAndFiguresMakeTheBenefit(String keys, String figures, Benefit expected) {
        assertThat(read(keys, figures, Evidence.ASSUMED)).isEqualTo(expected);
        assertThat(expected.kind().name()).isEqualTo(map(keys).get("kind"));
    }

    @Test
    void whatBringsNoKnownAmountNeedsNoFigure() {
        assertThat(read("kind=IN_KIND", "", null)).isEqualTo(new InKind(PLAIN));
        assertThat(read("kind=UNPUBLISHED", "", Evidence.UNPUBLISHED)).isEqualTo(new Unpublished(PLAIN));
        assertThat(read("kind=FIXED", "amount=?", Evidence.UNPUBLISHED)).isEqualTo(new Fixed(PLAIN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kind=PER_UNIT                | amount=1                   | /benefit: | unit is missing: name the answer that counts the units
                    kind=SHARE                   | rate=1                     | /benefit: | of is missing: name the answer
                    kind=SHARE of=o              |                            | /clause: | figures have no rate, which the kind SHARE needs
                    kind=SHARE of=o              | ratePerYear=1              | /clause/figures: | figures have no rate, which
                    kind=SHARE of=o months=m     | rate=1                     | /clause/figures: | figures have no ratePerYear, which
                    kind=SHARE of=o months=m     | ratePerYear=1 capPerPart=1 | /figures/capPerPart: | capPerPart makes no difference to the kind SHARE
                    kind=FIXED of=o              | amount=1                   | /benefit/of: | of is no key of the kind FIXED
                    kind=PER_UNIT unit=u months=m| amount=1                   | /benefit/months: | months is no key of the kind PER_UNIT
                    kind=FIXED                   | amount=1 rate=1            | /figures/rate: | rate makes no difference to the kind FIXED
                    kind=FIXED                   | amount=1 maxItemsPerYear=2 | /figures/maxItemsPerYear: | maxItemsPerYear makes no difference
                    kind=UP_TO                   | ceiling=1 amount=1         | /figures/amount: | amount makes no difference to the kind UP_TO
                    kind=FIXED                   | amount=?                   | /figures/amount: | amount has no value
                    kind=FIXED                   | amount=1 capPerItem=?      | /figures/capPerItem: | capPerItem has no value
                    kind=SHARE of=o              | rate=1 cap=1               | /figures/cap: | call it capPerItem or yearlyCap
                    kind=IN_KIND                 |                            | /evidence: | amount stands although the clause brings no money
                    kind=UNPUBLISHED             |                            | /evidence: | amount must be UNPUBLISHED
                    kind=FIXD                    | amount=1                   | /benefit/kind: | did you mean FIXED?
                    """)
    void whatDoesNotGoTogetherIsASlipAtItsPlace(String keys, String figures, String place, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(keys, figures == null ? "" : figures, Evidence.ASSUMED))
                .withMessageContaining(place)
                .withMessageContaining(why);
    }

    @Test
    void howWellAnAmountIsKnownMustFitItsFigures() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("kind=FIXED", "amount=1", null))
                .withMessageContaining("amount is missing: the benefit brings money");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("kind=FIXED", "amount=1", Evidence.UNPUBLISHED))
                .withMessageContaining("its figures have values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("kind=UNPUBLISHED neverMoreThan=n", "", Evidence.UNPUBLISHED))
                .withMessageContaining("neverMoreThan is no key of the kind UNPUBLISHED");
    }

    private static Benefit read(String keys, String figures, Evidence amount) {
        var values = map(figures).entrySet().stream()
                .flatMap(figure ->
                        Stream.of(figure.getKey(), figure.getValue().equals("?") ? null : (String) figure.getValue()))
                .toArray(String[]::new);
        var ofFigures = new LinkedHashMap<String, Object>();
        map(figures).forEach((name, value) -> ofFigures.put(name, Map.of()));
        var members = new LinkedHashMap<String, Object>(Map.of("benefit", map(keys), "evidence", Map.of()));
        if (!ofFigures.isEmpty()) {
            members.put("figures", ofFigures);
        }
        var clause = new YamlNode("/clause", members);
        var evidence = new ClauseEvidence(Evidence.ASSUMED, amount, List.of(), Set.of());
        var benefit = BenefitReader.read(clause, clause.node("evidence"), evidence, figures(values));
        clause.slips().throwIfAny();
        return benefit;
    }

    /** Of `name=value name=value`. */
    private static Map<String, Object> map(String text) {
        var map = new LinkedHashMap<String, Object>();
        for (var entry : text.isBlank() ? new String[0] : text.strip().split(" ")) {
            map.put(entry.substring(0, entry.indexOf('=')), entry.substring(entry.indexOf('=') + 1));
        }
        return map;
    }
}
