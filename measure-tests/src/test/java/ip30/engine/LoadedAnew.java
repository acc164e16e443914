package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.Assessment;
import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.CompiledData;
import ip30.measure.Measure;
import ip30.measure.MeasureReader;
import ip30.measure.YamlNode;
import ip30.profile.Request;
import ip30.rule.Period;
import ip30.workbench.cases.Answers;
import ip30.workbench.cases.CaseDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fictitious measure of 2030, loaded for one test alone. Nothing of it is static: where tests are run again and again on an engine that
 * is changed each time, none may meet what an earlier engine has loaded.
 */
final class LoadedAnew {

    private static final String ID = "fictitious-2030";

    /** A day of its term, late enough for facts of 2031. */
    static final LocalDate DAY = LocalDate.of(2031, 10, 15);

    static final int CLAIM_YEAR = 2031;

    private final Form form;
    private final Measure measure;
    private final Editions editions;
    private final Assessor assessor;

    /** @param edits instead of what is written, by the clause's key and the place below it: `marks.2 figures/amount/value` */
    LoadedAnew(Map<String, Object> edits) {
        var clock = Clock.fixed(Instant.parse("2031-10-15T04:00:00Z"), ZoneOffset.UTC);
        var measures = Measures.load(clock);
        var words = measures.words();
        form = measures.form();
        var written = copy(CompiledData.read("/ip30/measures/" + ID + ".json").values());
        edits.forEach((place, value) -> edit(written, place.split("[ /]"), value));
        var rules = CompiledRules.loading(measures.find(ID));
        measure = MeasureReader.read(new YamlNode("", Answers.map(written)), words, form.lists());
        editions = new Editions(measure, rules, form);
        assessor = Assessor.load(new YamlNode("", Answers.map(written)), rules, null, words, form, clock);
    }

    LoadedAnew() {
        this(Map.of());
    }

    private static Object copy(Object value) {
        if (value instanceof List<?> list) {
            var copied = new ArrayList<>();
            list.forEach(each -> copied.add(copy(each)));
            return copied;
        }
        if (value instanceof Map<?, ?>) {
            var copied = new LinkedHashMap<String, Object>();
            Answers.map(value).forEach((key, each) -> copied.put(key, copy(each)));
            return copied;
        }
        return value;
    }

    private static void edit(Object written, String[] place, Object value) {
        var key = place[0].split("\\.");
        var article = entry((List<?>) Answers.map(written).get("articles"), "folder", "\\d+-" + key[0]);
        var node = entry((List<?>) article.get("clauses"), "number", key[1]);
        for (int i = 1; i < place.length - 1; i++) {
            node = Answers.map(node.get(place[i]));
        }
        node.put(place[place.length - 1], value);
    }

    private static Map<String, Object> entry(List<?> entries, String key, String pattern) {
        return entries.stream()
                .map(Answers::map)
                .filter(entry -> entry.get(key).toString().matches(pattern))
                .findFirst()
                .orElseThrow();
    }

    Measure measure() {
        return measure;
    }

    Form form() {
        return form;
    }

    Assessor assessor() {
        return assessor;
    }

    /** With the figures of 2031. */
    Edition edition() {
        return editions.on(LocalDate.of(CLAIM_YEAR, 1, 1));
    }

    Clause clause(String key) {
        return edition().clause(key);
    }

    /** The condition of a clause's first rule with that text. */
    Condition condition(String clause, String text) {
        return edition()
                .rulebook()
                .rules(clause)
                .get(0)
                .conditions()
                .filter(condition -> condition.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    Picked picked(Facts facts) {
        return new Picked(editions, facts);
    }

    /** What a firm in scope answers, and those answers besides. */
    Facts facts(Map<String, Object> answers) {
        var request = request(DAY, CLAIM_YEAR, answers);
        return Facts.of(form, request.profile(), Period.of(DAY, CLAIM_YEAR, measure.term()));
    }

    Assessment assess(Map<String, Object> answers) {
        return assess(DAY, CLAIM_YEAR, answers);
    }

    /** As it is decided without a session too. */
    Assessment assess(LocalDate asOf, int claimYear, Map<String, Object> answers) {
        var request = request(asOf, claimYear, answers);
        var assessment = assessor.assess(request);
        assertThat(assessor.decide(request).agreeWith(assessment))
                .as("decides without a session as the assessment")
                .isTrue();
        return assessment;
    }

    private Request request(LocalDate asOf, int claimYear, Map<String, Object> answers) {
        return new Answers(form)
                .request(FictitiousFirm.request(asOf, claimYear, answers), new CaseDays(measure.term(), null));
    }
}
