package ip30.engine;

import ip30.form.Form;
import ip30.measure.CompiledData;
import ip30.measure.Words;
import ip30.measure.YamlNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;

/**
 * Build step: reads every measure that the build has just compiled, its data and its rules, and tells all slips of all measures at once,
 * each with its file and line. Then it loads them as a start does.
 */
public final class ReadMeasures {

    private final MeasureCheck check;

    ReadMeasures(Words words, Form form) {
        this.check = new MeasureCheck(words, form);
    }

    /** @throws MeasuresHaveSlips after the slips were told, one a line */
    public static void main(String[] arguments) {
        var fields = CompiledData.read("/ip30/fields.json");
        var words = Words.read(CompiledData.read("/ip30/words.json"), fields.node("enums"));
        var told = new ReadMeasures(words, Form.read(fields)).tellAll();
        if (!told.isEmpty()) {
            System.err.println("\n" + String.join("\n", told) + "\n");
            throw new MeasuresHaveSlips(told.size());
        }
        var measures = Measures.load(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        measures.all().forEach(entry -> measures.assessor(entry.id()));
    }

    /** One line a slip. */
    private Set<String> tellAll() {
        var told = new LinkedHashSet<String>();
        for (var index : CompiledData.readAll(Measures.INDEX)) {
            index.nodes("measures", entry -> told.addAll(tell(entry)));
        }
        return told;
    }

    private List<String> tell(YamlNode entry) {
        var id = entry.string("id");
        var data = CompiledData.read("/ip30/measures/" + id + ".json");
        return tell(data, CompiledRules.models(entry.string("rules"), entry.string("package")), Places.of(id));
    }

    /** The slips of one measure, one a line, in the order they were found. */
    List<String> tell(YamlNode data, List<Model> models, Places places) {
        places.addTo(data.slips());
        check.read(data, models, Set.of());
        var told = new ArrayList<String>();
        data.slips().all().forEach(slip -> told.add(places.tell(slip)));
        return told;
    }
}
