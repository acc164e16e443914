package ip30.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import ip30.measure.Evidence;
import ip30.measure.Language;
import ip30.measure.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    private interface Writing {
        void to(Json json) throws IOException;
    }

    @Test
    void writesEveryKindOfValueAsJsonHasIt() throws IOException {
        assertThat(members(json -> {
                    json.put("name", "an \"id\"");
                    json.put("count", 3);
                    json.put("amount", Long.valueOf(140_000));
                    json.put("rate", new BigDecimal("0.030"));
                    json.put("isCeiling", false);
                    json.put("evidence", Evidence.ENACTED);
                    json.put("asOf", LocalDate.of(2026, 1, 2));
                }))
                .isEqualTo("""
                        {"name":"an \\"id\\"","count":3,"amount":140000,"rate":0.030,"isCeiling":false,\
                        "evidence":"ENACTED","asOf":"2026-01-02"}""");
    }

    @Test
    void writesWhatIsNotKnownAsNull() throws IOException {
        assertThat(members(json -> {
                    json.put("per", (String) null);
                    json.put("amount", (Long) null);
                    json.put("value", (BigDecimal) null);
                    json.putNull("benefit");
                }))
                .isEqualTo("{\"per\":null,\"amount\":null,\"value\":null,\"benefit\":null}");
    }

    @Test
    void nestsObjectsAndArraysInTheOrderOfTheCalls() throws IOException {
        assertThat(members(json -> {
                    json.object("term", () -> json.put("days", 2));
                    json.array("numbers", () -> {
                        json.add(6);
                        json.object(() -> {});
                    });
                    json.objects("clauses", List.of("1.1", "1.2"), id -> json.put("id", id));
                    json.array("lengths", List.of("a", "bb"), word -> json.add(word.length()));
                    json.strings("sources", List.of());
                }))
                .isEqualTo("{\"term\":{\"days\":2},\"numbers\":[6,{}],\"clauses\":[{\"id\":\"1.1\"},{\"id\":\"1.2\"}],"
                        + "\"lengths\":[1,2],\"sources\":[]}");
    }

    @Test
    void writesEveryTextInItsOneLanguage() throws IOException {
        Writing writing = json -> json.object(() -> {
            json.text("title", new Text("题", "Title"));
            json.texts("notes", List.of(new Text("一", "one"), Text.same("2")));
        });
        assertThat(write(writing, Language.ZH)).isEqualTo("{\"title\":\"题\",\"notes\":[\"一\",\"2\"]}");
        assertThat(write(writing, Language.EN)).isEqualTo("{\"title\":\"Title\",\"notes\":[\"one\",\"2\"]}");
    }

    @Test
    void letsAFailureThroughAsItIs() {
        var failure = new IOException("the disk is full");
        assertThatThrownBy(() -> members(json -> json.object("a", () -> {
                    throw failure;
                })))
                .isSameAs(failure);
    }

    private static String members(Writing writing) throws IOException {
        return write(json -> json.object(() -> writing.to(json)), Language.ZH);
    }

    private static String write(Writing writing, Language language) throws IOException {
        var out = new StringWriter();
        try (var generator = new JsonFactory().createGenerator(out)) {
            writing.to(new Json(generator, language));
        }
        return out.toString();
    }
}
