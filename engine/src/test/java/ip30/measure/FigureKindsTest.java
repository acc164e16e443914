package ip30.measure;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.rule.Figures;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No known figure may be told in any unit, whoever adds one. */
class FigureKindsTest {

    /** A name that has a label of its own in a measure's data is only told. */
    @Test
    void everyNameWithALabelInTheWordsHasItsUnits() {
        assertThat(FigureKinds.names()).containsExactlyInAnyOrderElementsOf(HandMade.WORDS.keys("figures"));
    }

    @Test
    void aLimitOfRulesHasUnitsThatItsTypeCanHold() {
        Stream.of(Figures.class.getRecordComponents())
                .filter(limit -> !limit.getName().equals("clause"))
                .forEach(limit -> assertThat(FigureKinds.units(limit.getName()))
                        .as(limit.getName())
                        .isNotEmpty()
                        .allSatisfy(unit -> {
                            assertThat(unit.isFraction()).isEqualTo(limit.getType() == BigDecimal.class);
                            assertThat(unit == Unit.CNY).isEqualTo(limit.getType() == Long.class);
                        }));
    }
}
