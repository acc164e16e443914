package ip30.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which names a misspelt one may have meant, and what is told instead. */
class NearestNameTest {

    private static final List<String> SOURCES = List.of("P2014", "P2016", "P2017", "P2019", "P2020");

    @Test
    void twoLettersSwappedAreOneMistake() {
        assertThat(NearestName.all("P2002", SOURCES)).containsExactly("P2020");
        assertThat(NearestName.of("2P014", SOURCES)).contains("P2014");
    }

    @Test
    void namesThatAreEquallyNearAreAllNamed() {
        assertThat(NearestName.all("P2018", SOURCES)).containsExactly("P2014", "P2016", "P2017", "P2019");
        assertThat(Slips.insteadOf("P2018", SOURCES))
                .isEqualTo("; one of P2014, P2016, P2017, P2019, P2020; did you mean P2014, P2016, P2017 or P2019?");
    }

    @Test
    void nothingIsNearWhatWouldHaveToChangeTooMuch() {
        assertThat(NearestName.all("TEXT", SOURCES)).isEmpty();
        assertThat(NearestName.all("P".repeat(61), List.of("P".repeat(61)))).isEmpty();
    }

    @Test
    void ofManyNamesOnlyTheNearestIsToldAndAllWhereNoneIsNear() {
        var many = IntStream.rangeClosed(10, 40).mapToObj(each -> "name" + each).toList();
        assertThat(Slips.insteadOf("naem10", many)).isEqualTo("; did you mean name10?");
        assertThat(Slips.insteadOf("other", many)).isEqualTo("; one of " + String.join(", ", many));
    }
}
