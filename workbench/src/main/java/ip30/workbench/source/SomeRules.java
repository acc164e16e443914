package ip30.workbench.source;

import java.util.List;
import java.util.Set;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/** A compiled model without the rules of articles whose files have changed since. */
record SomeRules(Model model, List<Rule> rules) implements Model {

    static SomeRules of(Model model, Set<String> slugs) {
        return new SomeRules(
                model,
                model.getRules().stream()
                        .filter(rule -> slugs.contains(slug(rule)))
                        .toList());
    }

    private static String slug(Rule rule) {
        var clause = String.valueOf(rule.getMetaData("clause"));
        return clause.substring(0, Math.max(0, clause.lastIndexOf('.')));
    }

    @Override
    public String getName() {
        return model.getName();
    }

    @Override
    public String getPackageName() {
        return model.getPackageName();
    }

    @Override
    public List<Global> getGlobals() {
        return model.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
        return rules;
    }

    @Override
    public List<Query> getQueries() {
        return model.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return model.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return model.getEntryPoints();
    }
}
