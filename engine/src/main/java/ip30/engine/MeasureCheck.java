package ip30.engine;

import ip30.form.Form;
import ip30.measure.Measure;
import ip30.measure.MeasureReader;
import ip30.measure.Words;
import ip30.measure.YamlNode;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;

/** The strict reader: everything that a measure's data and rules must be, each and of each other. Of the build and of officers alone. */
public final class MeasureCheck {

    private final Words words;
    private final Form form;

    public MeasureCheck(Words words, Form form) {
        this.words = words;
        this.form = form;
    }

    /**
     * What could be read; not to be used for answers while there are slips.
     *
     * @param rules without the conditions that cannot be explained
     */
    public record Read(Measure measure, List<ClauseRule> rules) {}

    /**
     * Reads it all; slips go to the data's own.
     *
     * @param unreadable slugs of articles whose rule files could not be compiled, which has been told: that their clauses have no rule is
     *     no slip of its own
     */
    public Read read(YamlNode data, List<Model> models, Set<String> unreadable) {
        var measure = MeasureReader.read(data, words, form.lists());
        var rules = new RuleReader(measure, form, data.slips()).read(models, unreadable);
        ExclusionsCheck.check(data, measure, form.lists());
        RulesCheck.check(data, measure, models, rules);
        return new Read(measure, List.copyOf(rules));
    }
}
