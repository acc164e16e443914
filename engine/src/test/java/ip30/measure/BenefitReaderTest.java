package ip30.measure;

import static ip30.measure.HandMade.figures;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
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
                    kind=PER_UNIT                | amount=1                   | `unit` is missing: name the answer that counts the units
                    kind=SHARE                   | rate=1                     | `of` is missing: name the answer
                    kind=SHARE of=o              |                            | `rate` is missing: add it
                    kind=SHARE of=o              | ratePerYear=1              | `rate` is missing: add it
                    kind=SHARE of=o months=m     | rate=1                     | `ratePerYear` is missing: add it
                    kind=SHARE of=o months=m     | ratePerYear=1 capPerPart=1 | `capPerPart` makes no difference to it
                    kind=FIXED of=o              | amount=1                   | `of` is not one of this kind
                    kind=PER_UNIT unit=u months=m| amount=1                   | `months` is not one of this kind
                    kind=FIXED                   | amount=1 rate=1            | `rate` makes no difference to it
                    kind=FIXED                   | amount=1 maxItemsPerYear=2 | `maxItemsPerYear` makes no difference to it
                    kind=UP_TO                   | ceiling=1 amount=1         | `amount` makes no difference to it
                    kind=FIXED                   | amount=1.5                 | `amount` is not whole
                    kind=FIXED                   | amount=?                   | `amount` has no value
                    kind=FIXED                   | amount=1 capPerItem=?      | `capPerItem` has no value
                    kind=SHARE of=o              | rate=1 cap=1               | call it `capPerItem` or `yearlyCap`
                    kind=IN_KIND                 |                            | it brings no money
                    kind=UNPUBLISHED             |                            | must be UNPUBLISHED, or the kind another
                    """)
    void whatDoesNotGoTogetherIsRefusedByTheNameOfItsClause(String keys, String figures, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(keys, figures == null ? "" : figures, Evidence.ASSUMED))
                .withMessageStartingWith("clause loans.1, benefit " + map(keys).get("kind"))
                .withMessageContaining(why);
    }

    @Test
    void howWellAnAmountIsKnownMustFitItsFigures() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("kind=FIXED", "amount=1", null))
                .withMessageContaining("it brings money");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("kind=FIXED", "amount=1", Evidence.UNPUBLISHED))
                .withMessageContaining("its figures have values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("kind=UNPUBLISHED neverMoreThan=n", "", Evidence.UNPUBLISHED))
                .withMessageContaining("`neverMoreThan` is not one of this kind");
    }

    private static Benefit read(String keys, String figures, Evidence amount) {
        var values = map(figures).entrySet().stream()
                .flatMap(figure ->
                        Stream.of(figure.getKey(), figure.getValue().equals("?") ? null : (String) figure.getValue()))
                .toArray(String[]::new);
        return BenefitReader.read("loans.1", amount, figures(values), new YamlNode("benefit", map(keys)));
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
