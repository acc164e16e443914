package ip30.workbench.source;

import ip30.compile.CompiledMeasure;
import ip30.engine.Assessor;
import ip30.engine.CompiledRules;
import ip30.engine.MeasureCheck;
import ip30.engine.Places;
import ip30.measure.MeasureEntry;
import ip30.measure.YamlNode;
import ip30.workbench.source.Finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/** One measure, read from its folder as it is, without a build. */
public final class MeasureFolder {

    private final Root root;
    private final Terms terms;
    private final CompiledMeasure compiled;
    private final Places places;
    private final Rules rules;
    private final StrictReading strict;

    private MeasureFolder(Root root, Terms terms, CompiledMeasure compiled, Places places, Rules rules) {
        this.root = root;
        this.terms = terms;
        this.compiled = compiled;
        this.places = places;
        this.rules = rules;
        this.strict = strict();
    }

    /** @param folder the measure's, anywhere below the root */
    public static MeasureFolder read(Root root, Path folder, Terms terms) throws IOException {
        var compiled = CompiledMeasure.of(folder.toAbsolutePath().normalize(), root.folder(), root.engine());
        var places = Places.read(new YamlNode("", compiled.places().toMap()));
        var rules = Rules.read(compiled, root, new RuleFileReader(terms.form()));
        return new MeasureFolder(root, terms, compiled, places, rules);
    }

    public String id() {
        return compiled.id();
    }

    public Root root() {
        return root;
    }

    public Terms terms() {
        return terms;
    }

    public Path folder() {
        return compiled.folder();
    }

    public Places places() {
        return places;
    }

    /** Its data, to be read afresh. */
    public YamlNode data() {
        return new YamlNode("", compiled.data());
    }

    public List<Model> models() {
        return rules.models();
    }

    /** What is known of it before it is loaded. Only where the strict reader refuses nothing. */
    public MeasureEntry entry() {
        return MeasureEntry.read(new YamlNode("", compiled.entry("")));
    }

    /** What the strict reader makes of it, and all that it refuses. */
    public StrictReading readStrictly() {
        return strict;
    }

    private StrictReading strict() {
        var findings = new ArrayList<Finding>(terms.findings());
        compiled.broken().forEach(told -> findings.add(Finding.told(Severity.UNREADABLE, told)));
        boolean isWhole = findings.stream().noneMatch(found -> found.severity() == Severity.UNREADABLE);
        findings.addAll(rules.findings());
        if (!isWhole) {
            // Of half a measure nothing follows.
            return new StrictReading(null, findings);
        }
        var data = data();
        places.addTo(data.slips());
        var read = new MeasureCheck(terms.words(), terms.form()).read(data, rules.models(), rules.unreadable());
        data.slips().all().forEach(slip -> findings.add(Finding.told(Severity.REFUSED, places.tell(slip))));
        return new StrictReading(read, findings);
    }

    /**
     * The measure as a server would answer by it.
     *
     * @throws ip30.measure.SlipsFound when the strict reader refuses something
     */
    public Assessor assessor(Clock clock) {
        return Assessor.load(data(), CompiledRules.of(rules.models()), null, terms.words(), terms.form(), clock);
    }
}
