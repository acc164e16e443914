package ip30.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import ip30.assessment.AssessedArticle;
import ip30.assessment.AssessedClause;
import ip30.assessment.AssessedItem;
import ip30.assessment.Assessment;
import ip30.assessment.Criterion;
import ip30.assessment.Displacement;
import ip30.assessment.Flag;
import ip30.assessment.Question;
import ip30.assessment.Scope;
import ip30.assessment.Step;
import ip30.assessment.TermStatus;
import ip30.assessment.Totals;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Language;
import ip30.measure.MeasureEntry;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Writes an assessment as the contract's JSON, in one language. */
final class AssessmentWriter {

    /** Items of a clause that are told in full; the others carry their verdict and amount only. */
    private static final int ITEMS_IN_FULL = 50;

    private final JsonGenerator json;
    private final Language language;
    private final MeasureParts measure;

    AssessmentWriter(JsonGenerator json, Language language) {
        this.json = json;
        this.language = language;
        this.measure = new MeasureParts(json, language);
    }

    void write(Assessment assessment) throws IOException {
        json.writeStartObject();
        members(assessment);
        json.writeEndObject();
    }

    private void members(Assessment assessment) throws IOException {
        json.writeObjectFieldStart("measure");
        measure.identity(assessment.measure());
        json.writeBooleanField("inForce", assessment.status() == TermStatus.IN_FORCE);
        json.writeStringField("status", assessment.status().name());
        measure.term(assessment.measure());
        json.writeNumberField("daysLeft", assessment.daysLeft());
        json.writeStringField("rulesVersion", assessment.measure().rulesVersion());
        measure.overlaps(assessment.measure());
        following(assessment.following());
        json.writeEndObject();
        claims(assessment);
        json.writeStringField("asOf", assessment.period().asOf().toString());
        json.writeNumberField("claimYear", assessment.period().claimYear());
        scope(assessment.scope());
        json.writeObjectFieldStart("totals");
        totals("qualified", assessment.qualified());
        totals("atStake", assessment.atStake());
        json.writeEndObject();
        json.writeArrayFieldStart("articles");
        for (var article : assessment.articles()) {
            article(article, assessment);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("nextQuestions");
        for (var question : assessment.nextQuestions()) {
            question(question);
        }
        json.writeEndArray();
        measure.texts("notes", assessment.notes());
        measure.sources(assessment.measure());
        json.writeStringField("disclaimer", assessment.measure().disclaimer().in(language));
    }

    /** Nothing when no measure follows. */
    private void following(MeasureEntry following) throws IOException {
        if (following != null) {
            json.writeObjectFieldStart("followedBy");
            json.writeStringField("id", following.id());
            json.writeStringField("number", following.number());
            json.writeStringField("inForceFrom", following.term().from().toString());
            json.writeEndObject();
        }
    }

    /** How the claim year is usually claimed, and how the day asked for stands to that. */
    private void claims(Assessment assessment) throws IOException {
        var window = assessment.period().usualWindow();
        json.writeObjectFieldStart("claims");
        json.writeNumberField("year", assessment.period().claimYear());
        json.writeObjectFieldStart("usualWindow");
        json.writeStringField("from", window.from().toString());
        json.writeStringField("to", window.to().toString());
        json.writeStringField("state", assessment.windowState().name());
        json.writeEndObject();
        measure.practice(assessment.measure().claims().usualWindow());
        json.writeEndObject();
    }

    /** Nothing on a day on which nothing is judged. */
    private void scope(Scope scope) throws IOException {
        if (scope != null) {
            json.writeObjectFieldStart("scope");
            json.writeStringField("verdict", scope.verdict().name());
            json.writeStringField("nearest", scope.nearest().id());
            json.writeEndObject();
        }
    }

    private void totals(String name, Totals totals) throws IOException {
        json.writeObjectFieldStart(name);
        for (var sum : totals.byEvidence().entrySet()) {
            json.writeNumberField(sum.getKey().name(), sum.getValue());
        }
        json.writeNumberField("ceilings", totals.ceilings());
        json.writeNumberField("toPersons", totals.toPersons());
        json.writeNumberField("unpublishedClauses", totals.unpublishedClauses());
        json.writeEndObject();
    }

    private void article(AssessedArticle assessed, Assessment assessment) throws IOException {
        json.writeStartObject();
        measure.heading(assessed.article());
        json.writeStringField("verdict", assessed.verdict().name());
        amount("amount", assessed.amount());
        measure.texts("notes", assessed.article().notes());
        json.writeArrayFieldStart("clauses");
        for (var clause : assessed.clauses()) {
            clause(clause, assessment);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void clause(AssessedClause assessed, Assessment assessment) throws IOException {
        var clause = assessed.clause();
        json.writeStartObject();
        json.writeStringField("id", clause.id());
        json.writeStringField("title", clause.title().in(language));
        json.writeStringField("verdict", assessed.verdict().name());
        amount("amount", assessed.amount());
        if (assessed.atStake() != null) {
            json.writeNumberField("amountAtStake", assessed.atStake());
        }
        json.writeBooleanField("ceiling", clause.isCeiling());
        measure.payee(clause);
        if (assessed.isForOtherKinds()) {
            json.writeBooleanField("forOtherKinds", true);
        }
        measure.evidence(clause);
        measure.figures(clause);
        measure.texts("notes", clause.notes(assessment.measure().words()));
        criteria(clause, assessed.criteria());
        if (clause.per() != null) {
            json.writeArrayFieldStart("items");
            for (int i = 0; i < assessed.items().size(); i++) {
                item(clause, assessed.items().get(i), i < ITEMS_IN_FULL);
            }
            json.writeEndArray();
        }
        steps(assessed.steps());
        flags(assessed.flags());
        displaced(assessed.displaced());
        measure.texts("documents", clause.documents());
        json.writeEndObject();
    }

    private void item(Clause clause, AssessedItem item, boolean inFull) throws IOException {
        json.writeStartObject();
        json.writeStringField("pointer", item.pointer());
        if (inFull && item.label() != null) {
            json.writeStringField("label", item.label());
        }
        json.writeStringField("verdict", item.verdict().name());
        amount("amount", item.amount());
        if (inFull) {
            steps(item.steps());
            criteria(clause, item.criteria());
            flags(item.flags());
        }
        displaced(item.displaced());
        json.writeEndObject();
    }

    private void criteria(Clause clause, List<Criterion> criteria) throws IOException {
        json.writeArrayFieldStart("criteria");
        for (var criterion : criteria) {
            json.writeStartObject();
            if (criterion.isScope()) {
                json.writeStringField("gate", "scope");
                json.writeStringField("label", criterion.label().in(language));
                json.writeStringField("required", criterion.required().in(language));
            } else {
                fact(criterion);
            }
            json.writeStringField("outcome", criterion.outcome().name());
            // The clause's evidence holds for its conditions; a single one may be known less well.
            if (criterion.evidence() == Evidence.ASSUMED && clause.evidence().conditions() != Evidence.ASSUMED) {
                json.writeStringField("evidence", criterion.evidence().name());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fact(Criterion criterion) throws IOException {
        json.writeStringField("pointer", criterion.pointer());
        json.writeStringField("label", criterion.label().in(language));
        measure.strings("pointers", criterion.pointers());
        json.writeStringField("required", criterion.required().in(language));
        json.writeFieldName("actual");
        answer(criterion.actual());
    }

    private void answer(Object answer) throws IOException {
        if (answer == null) {
            json.writeNull();
        } else if (answer instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (answer instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (answer instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (answer instanceof Collection<?> choices) {
            json.writeStartArray();
            for (var choice : choices) {
                answer(choice);
            }
            json.writeEndArray();
        } else {
            json.writeString(answer instanceof Enum<?> choice ? choice.name() : answer.toString());
        }
    }

    private void question(Question question) throws IOException {
        json.writeStartObject();
        json.writeStringField("pointer", question.pointer());
        json.writeStringField("label", question.label().in(language));
        json.writeArrayFieldStart("clauses");
        for (var clause : question.clauses()) {
            json.writeString(clause);
        }
        json.writeEndArray();
        amount("amountAtStake", question.amountAtStake());
        amount("upTo", question.upTo());
        json.writeEndObject();
    }

    private void steps(List<Step> steps) throws IOException {
        json.writeArrayFieldStart("steps");
        for (var step : steps) {
            json.writeString(step.in(language));
        }
        json.writeEndArray();
    }

    private void flags(Set<Flag> flags) throws IOException {
        json.writeArrayFieldStart("flags");
        for (var flag : flags) {
            json.writeString(flag.name());
        }
        json.writeEndArray();
    }

    private void displaced(Displacement displaced) throws IOException {
        if (displaced == null) {
            json.writeNullField("displaced");
            return;
        }
        json.writeObjectFieldStart("displaced");
        json.writeStringField("by", displaced.by());
        json.writeNumberField("amount", displaced.amount());
        json.writeEndObject();
    }

    private void amount(String name, Long amount) throws IOException {
        if (amount == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, amount);
        }
    }
}
