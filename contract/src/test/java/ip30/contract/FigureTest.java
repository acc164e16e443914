package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import ip30.measure.Evidence;
import ip30.measure.Figure;
import ip30.measure.FigureValue;
import ip30.measure.Language;
import ip30.measure.Text;
import ip30.measure.Unit;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final FigureValue FIRST =
            new FigureValue(LocalDate.of(2030, 3, 1), new BigDecimal("0.03"), Evidence.PRECEDENT, List.of("FOLD"));
    private static final FigureValue SECOND =
            new FigureValue(LocalDate.of(2031, 7, 1), new BigDecimal("0.02"), Evidence.REPORTED, List.of("FREPORT"));

    @Test
    void aFigureTellsSinceWhenItsValueHolds() throws IOException {
        assertThat(written(new Figure("rate", Text.same("Rate"), Unit.FRACTION, FIRST, List.of(FIRST))))
                .isEqualTo("{\"name\":\"rate\",\"label\":\"Rate\",\"unit\":\"FRACTION\",\"from\":\"2030-03-01\","
                        + "\"value\":0.03,\"evidence\":\"PRECEDENT\",\"sources\":[\"FOLD\"]}");
    }

    @Test
    void aDatedFigureTellsTheValueOfItsDayAndAllOthers() throws IOException {
        var dated = new Figure("rate", Text.same("Rate"), Unit.FRACTION, FIRST, List.of(FIRST, SECOND));
        assertThat(written(dated.on(LocalDate.of(2032, 1, 1))))
                .isEqualTo(
                        "{\"name\":\"rate\",\"label\":\"Rate\",\"unit\":\"FRACTION\",\"from\":\"2031-07-01\","
                                + "\"value\":0.02,\"evidence\":\"REPORTED\",\"sources\":[\"FREPORT\"],\"values\":["
                                + "{\"from\":\"2030-03-01\",\"value\":0.03,\"evidence\":\"PRECEDENT\",\"sources\":[\"FOLD\"]},"
                                + "{\"from\":\"2031-07-01\",\"value\":0.02,\"evidence\":\"REPORTED\",\"sources\":[\"FREPORT\"]}]}");
    }

    private static String written(Figure figure) throws IOException {
        var text = new StringWriter();
        try (var generator = new JsonFactory().createGenerator(text)) {
            var json = new Json(generator, Language.EN);
            json.object(() -> new MeasureParts(json).figure(figure));
        }
        return text.toString();
    }
}
