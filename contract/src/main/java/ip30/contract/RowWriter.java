package ip30.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import ip30.assessment.Assessment;
import ip30.assessment.Verdicts;
import ip30.measure.Language;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes rows of JSON Lines, one for a line of a register, to one stream. Not for many threads; {@link Rows} makes one for each. */
public final class RowWriter implements AutoCloseable {

    /** What all writers of one language share: parts of rows that never change. Immutable and safe for many threads. */
    public static final class Rows {

        private final JsonFactory factory = new JsonFactory();
        private final Constants constants = new Constants(factory);
        private final Language language;

        public Rows(Language language) {
            this.language = language;
        }

        /** @param output is not closed with the writer */
        public RowWriter to(OutputStream output) throws IOException {
            var generator = factory.createGenerator(output);
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.setRootValueSeparator(null);
            return new RowWriter(generator, new Json(generator, language, constants));
        }
    }

    private interface Members {
        void write() throws IOException;
    }

    private final JsonGenerator generator;
    private final Json json;
    private final VerdictsWriter verdicts;

    private RowWriter(JsonGenerator generator, Json json) {
        this.generator = generator;
        this.json = json;
        this.verdicts = new VerdictsWriter(json);
    }

    /** @param id null when the line has none */
    public void verdicts(long line, @Nullable String id, Verdicts decided) throws IOException {
        row(line, id, () -> verdicts.members(decided));
    }

    /** All of an assessment, or without the articles. */
    public void assessment(long line, @Nullable String id, Assessment assessment, boolean withArticles)
            throws IOException {
        row(line, id, () -> new AssessmentWriter(json).members(assessment, withArticles));
    }

    /** Why a line has no answer. */
    public void problem(long line, @Nullable String id, Problem problem) throws IOException {
        row(line, id, () -> json.object("problem", () -> new ProblemWriter(json).members(problem, null)));
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }

    private void row(long line, @Nullable String id, Members members) throws IOException {
        generator.writeStartObject();
        json.put("line", line);
        if (id != null) {
            json.put("id", id);
        }
        members.write();
        generator.writeEndObject();
        generator.writeRaw('\n');
    }
}
