package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import ip30.measure.Language;
import ip30.measure.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final int MANY = 10_000;
    private static final Text LENDER = new Text("“银行” \\", "\"bank\" \\");

    private final JsonFactory factory = new JsonFactory();
    private final Constants constants = new Constants(factory);

    private interface Writing {
        void to(Json json) throws IOException;
    }

    /** However often it is written, and whatever is filled in where, it reads as if it were written member by member. */
    @Test
    void aTemplateReadsAsWhatItStandsFor() throws IOException {
        for (var language : Language.values()) {
            for (var place : new String[] {"/profile/pledgeLoans/0", "", "/profile/pledgeLoans/12"}) {
                Writing writing = json -> json.objects("criteria", java.util.List.of(1, 2), number -> {
                    json.template("pointer", LENDER, TemplateTest::members, place, "/lender");
                    json.put("number", number);
                    json.constant("label", LENDER, to -> to.text("label", LENDER));
                });
                var once = write(language, null, writing);
                assertThat(once).contains("\"pointer\":\"" + place + "/lender\"");
                assertThat(write(language, constants, writing)).isEqualTo(once);
                assertThat(write(language, constants, writing)).isEqualTo(once);
            }
        }
    }

    private static void members(Json json, String[] strings) throws IOException {
        json.put("pointer", strings[0] + strings[1]);
        json.text("required", LENDER);
        json.array("pointers", () -> {
            json.add(strings[0] + "/purpose");
            json.add(strings[0] + strings[1]);
        });
    }

    @Test
    void whatLooksAlikeButIsAnotherObjectIsWrittenByItself() {
        assertThat(of(new Text("一", "one"))).isNotSameAs(of(new Text("一", "one")));
        assertThat(of(LENDER)).isSameAs(of(LENDER));
    }

    /** Owners come with the days that are asked about: were all kept, requests alone would fill the memory. */
    @Test
    void ofManyOwnersNotAllAreKept() {
        var first = of(LENDER);
        for (int i = 0; i < MANY; i++) {
            of(Text.same(String.valueOf(i)));
        }
        assertThat(of(LENDER)).isNotSameAs(first);
    }

    private Template of(Text owner) {
        return constants.of(owner, "label", Language.ZH, 0, (json, none) -> json.text("label", owner));
    }

    private String write(Language language, Constants kept, Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var generator = factory.createGenerator(out)) {
            var json = new Json(generator, language, kept);
            json.object(() -> writing.to(json));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
