package ip30.workbench.check;

import ip30.measure.Clause;
import ip30.measure.YamlNode;
import ip30.workbench.cases.Case;
import ip30.workbench.cases.Cases;
import ip30.workbench.source.MeasureFolder;
import java.util.HashMap;
import java.util.Map;

/** Where a case of a clause would be added: at the last there is, else at the clause itself. */
final class CasePlaces {

    private final MeasureFolder measure;
    private final Map<String, Case> last = new HashMap<>();
    private final Map<String, YamlNode> clauses;

    CasePlaces(MeasureFolder measure, Cases cases) {
        this.measure = measure;
        cases.all().forEach(example -> last.put(example.clause(), example));
        this.clauses = ClauseNodes.of(measure);
    }

    /** As `file:line`. */
    String of(Clause clause) {
        var example = last.get(clause.key());
        return example == null
                ? measure.places().place(clauses.get(clause.key()).path())
                : example.file() + ":" + example.line();
    }
}
