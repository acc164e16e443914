package ip30.contract;

import ip30.assessment.Assessment;
import ip30.assessment.NearMiss;
import ip30.assessment.OtherYear;
import ip30.assessment.OtherYear.Gain;
import ip30.assessment.Support;
import ip30.assessment.Warning;
import ip30.measure.Article;
import ip30.measure.Clause;
import java.io.IOException;

/** Writes what a reader wants first: what the firm gets, what is nearly there, other years, answers that look like a slip. */
final class FindingsWriter {

    private final Json json;
    private final CriterionWriter criteria;
    private final StepsWriter steps;
    private final MeasureParts parts;

    FindingsWriter(Json json, CriterionWriter criteria, StepsWriter steps, MeasureParts parts) {
        this.json = json;
        this.criteria = criteria;
        this.steps = steps;
        this.parts = parts;
    }

    void write(Assessment assessment) throws IOException {
        json.objects("supports", assessment.supports(), this::support);
        json.objects("nearMisses", assessment.nearMisses(), this::nearMiss);
        json.objects("otherYears", assessment.otherYears(), this::otherYear);
        json.objects("warnings", assessment.warnings(), this::warning);
    }

    private void support(Support support) throws IOException {
        var clause = support.assessed().clause();
        heading(support.article(), clause);
        json.put("amount", support.assessed().amount());
        json.put("ceiling", clause.isCeiling());
        json.put("payee", clause.benefit().payee());
        json.constant("evidence", clause, to -> new MeasureParts(to).evidence(clause));
        json.array("items", support.items(), item -> json.add(item.pointer()));
        steps.write(support.steps());
        json.array("flags", support.assessed().flags(), flag -> json.add(flag.name()));
        json.constant("documents", clause, to -> to.texts("documents", clause.documents()));
    }

    private void nearMiss(NearMiss miss) throws IOException {
        var clause = miss.clause();
        heading(miss.article(), clause);
        json.put("item", miss.item());
        if (miss.itemLabel() != null) {
            json.put("label", miss.itemLabel());
        }
        json.objects("missing", miss.missing(), criterion -> criteria.write(clause, criterion));
        json.objects("open", miss.open(), criterion -> criteria.write(clause, criterion));
        json.put("amountWithinReach", miss.amountWithinReach());
        json.put("ceiling", clause.isCeiling());
        json.put("payee", clause.benefit().payee());
        json.put("evidence", clause.evidence().ofBenefit());
    }

    private void otherYear(OtherYear year) throws IOException {
        json.put("claimYear", year.claimYear());
        parts.usualWindow(year.usualWindow(), year.state());
        json.objects("gains", year.gains(), this::gain);
    }

    private void gain(Gain gain) throws IOException {
        var clause = gain.clause();
        heading(gain.article(), clause);
        json.strings("items", gain.items());
        json.put("amount", gain.amount());
        json.put("ceiling", clause.isCeiling());
        json.put("payee", clause.benefit().payee());
        json.put("evidence", clause.evidence().ofBenefit());
        json.strings("askAgain", gain.askAgain());
    }

    private void warning(Warning warning) throws IOException {
        json.put("code", warning.code());
        json.strings("pointers", warning.pointers());
        json.text("detail", warning.detail());
    }

    /** Members: which clause it is. */
    private void heading(Article article, Clause clause) throws IOException {
        json.put("clause", clause.id());
        json.put("article", article.number());
        json.text("title", clause.title());
    }
}
