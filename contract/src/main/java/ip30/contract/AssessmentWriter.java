package ip30.contract;

import ip30.assessment.AssessedArticle;
import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Assessment;
import ip30.assessment.Criterion;
import ip30.assessment.Displacement;
import ip30.assessment.Flag;
import ip30.assessment.Question;
import ip30.assessment.Scope;
import ip30.assessment.TermStatus;
import ip30.measure.Clause;
import ip30.measure.MeasureEntry;
import ip30.measure.Words;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes an assessment as the contract's JSON. */
final class AssessmentWriter {

    /** Items of a clause that are told in full; the others carry their verdict and amount only. */
    private static final int ITEMS_IN_FULL = 50;

    private final Json json;
    private final MeasureParts parts;
    private final CriterionWriter criteria;
    private final StepsWriter steps;
    private final FindingsWriter findings;

    AssessmentWriter(Json json) {
        this.json = json;
        this.parts = new MeasureParts(json);
        this.criteria = new CriterionWriter(json);
        this.steps = new StepsWriter(json);
        this.findings = new FindingsWriter(json, criteria, steps, parts);
    }

    /** @param isWithArticles whether every article is told, or only what a reader wants first */
    void write(Assessment assessment, boolean isWithArticles) throws IOException {
        json.object(() -> members(assessment, isWithArticles));
    }

    void members(Assessment assessment, boolean isWithArticles) throws IOException {
        var measure = assessment.measure();
        json.object("measure", () -> measure(assessment));
        json.object("claims", () -> claims(assessment));
        json.put("asOf", assessment.period().asOf());
        json.put("claimYear", assessment.period().claimYear());
        if (assessment.scope() != null) {
            json.object("scope", () -> scope(assessment.scope()));
        }
        json.object("totals", () -> {
            json.object("qualified", () -> parts.totals(assessment.qualified()));
            json.object("atStake", () -> parts.totals(assessment.atStake()));
        });
        findings.write(assessment);
        if (isWithArticles) {
            json.objects("articles", assessment.articles(), article -> article(article, measure.words()));
        }
        json.objects("nextQuestions", assessment.nextQuestions(), this::question);
        json.texts("notes", assessment.notes());
        json.constant(
                "sources",
                measure,
                to -> new MeasureParts(to).sources(measure.sources().values()));
        json.text("disclaimer", measure.disclaimer());
    }

    private void measure(Assessment assessment) throws IOException {
        var measure = assessment.measure();
        parts.identity(measure);
        json.put("inForce", assessment.status() == TermStatus.IN_FORCE);
        json.put("status", assessment.status());
        parts.term(measure);
        json.put("daysLeft", assessment.daysLeft());
        json.put("rulesVersion", measure.rulesVersion());
        json.constant("overlaps", measure, to -> new MeasureParts(to).overlaps(measure));
        if (assessment.following() != null) {
            json.object("followedBy", () -> following(assessment.following()));
        }
    }

    private void following(MeasureEntry following) throws IOException {
        json.put("id", following.id());
        json.put("number", following.number());
        json.put("inForceFrom", following.term().from());
    }

    /** How the claim year is usually claimed, and how the day asked for stands to that. */
    private void claims(Assessment assessment) throws IOException {
        json.put("year", assessment.period().claimYear());
        parts.usualWindow(assessment.period().usualWindow(), assessment.windowState());
        parts.practice(assessment.measure().claims().usualWindow());
    }

    private void scope(Scope scope) throws IOException {
        json.put("verdict", scope.verdict());
        json.put("nearest", scope.nearest().id());
    }

    private void article(AssessedArticle assessed, Words words) throws IOException {
        var article = assessed.article();
        json.constant("number", article, to -> new MeasureParts(to).heading(article, words));
        json.put("verdict", assessed.verdict());
        json.put("amount", assessed.amount());
        json.constant("notes", article, to -> to.texts("notes", article.notes()));
        json.objects("clauses", assessed.clauses(), clause -> clause(clause, words));
    }

    private void clause(AssessedClause assessed, Words words) throws IOException {
        var clause = assessed.clause();
        json.constant("id", clause, to -> heading(to, clause));
        json.put("verdict", assessed.verdict());
        json.put("amount", assessed.amount());
        if (assessed.atStake() != null) {
            json.put("amountAtStake", assessed.atStake());
        }
        json.constant("ceiling", clause, to -> kindOfAmount(to, clause));
        if (assessed.isForOtherKinds()) {
            json.put("forOtherKinds", true);
        }
        json.constant("evidence", clause, to -> new MeasureParts(to).evidence(clause));
        json.constant("figures", clause, to -> figuresAndNotes(to, clause, words));
        criteria(clause, assessed.criteria());
        if (clause.per() != null) {
            items(clause, assessed.items());
        }
        steps.write(assessed.steps());
        flags(assessed.flags());
        displaced(assessed.displaced());
        json.constant("documents", clause, to -> to.texts("documents", clause.documents()));
    }

    private static void heading(Json json, Clause clause) throws IOException {
        json.put("id", clause.id());
        json.text("title", clause.title());
    }

    private static void kindOfAmount(Json json, Clause clause) throws IOException {
        json.put("ceiling", clause.isCeiling());
        new MeasureParts(json).payee(clause);
    }

    private static void figuresAndNotes(Json json, Clause clause, Words words) throws IOException {
        new MeasureParts(json).figures(clause);
        json.texts("notes", clause.notes(words));
    }

    private void items(Clause clause, List<AssessedItem> items) throws IOException {
        json.array("items", () -> {
            for (int i = 0; i < items.size(); i++) {
                var item = items.get(i);
                boolean isInFull = i < ITEMS_IN_FULL;
                json.object(() -> item(clause, item, isInFull));
            }
        });
    }

    private void item(Clause clause, AssessedItem item, boolean isInFull) throws IOException {
        json.put("pointer", item.pointer());
        if (isInFull && item.label() != null) {
            json.put("label", item.label());
        }
        json.put("verdict", item.verdict());
        json.put("amount", item.amount());
        if (isInFull) {
            steps.write(item.steps());
            criteria(clause, item.criteria());
            flags(item.flags());
            if (!item.figures().isEmpty()) {
                parts.figures(clause, item.figures());
            }
        }
        displaced(item.displaced());
    }

    private void criteria(Clause clause, List<Criterion> criteria) throws IOException {
        json.objects("criteria", criteria, criterion -> this.criteria.write(clause, criterion));
    }

    private void question(Question question) throws IOException {
        json.put("pointer", question.pointer());
        json.text("label", question.label());
        json.strings("clauses", question.clauses());
        json.put("amountAtStake", question.amountAtStake());
        json.put("upTo", question.upTo());
    }

    private void flags(Set<Flag> flags) throws IOException {
        json.array("flags", flags, flag -> json.add(flag.name()));
    }

    private void displaced(@Nullable Displacement displaced) throws IOException {
        if (displaced == null) {
            json.putNull("displaced");
        } else {
            json.object("displaced", () -> {
                json.put("by", displaced.by());
                json.put("amount", displaced.amount());
            });
        }
    }
}
