package ip30.contract;

import com.fasterxml.jackson.core.JsonFactory;
import ip30.assessment.Assessment;
import ip30.assessment.Verdicts;
import ip30.measure.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes rows of JSON Lines, one for a line of a register, in one language. Immutable and safe for many threads. */
public final class RowWriter {

    /** Most rows of verdicts fit; a larger one grows. */
    private static final int USUAL_SIZE = 1024;

    private final JsonFactory factory = new JsonFactory();
    private final Constants constants = new Constants(factory);
    private final Language language;

    public RowWriter(Language language) {
        this.language = language;
    }

    private interface Members {
        void to(Json json) throws IOException;
    }

    /** @param id null when the line has none */
    public byte[] verdicts(long line, @Nullable String id, Verdicts verdicts) {
        return row(line, id, json -> new VerdictsWriter(json).members(verdicts));
    }

    /** All of an assessment, or without the articles. */
    public byte[] assessment(long line, @Nullable String id, Assessment assessment, boolean withArticles) {
        return row(line, id, json -> new AssessmentWriter(json).members(assessment, withArticles));
    }

    /** Why a line has no answer. */
    public byte[] problem(long line, @Nullable String id, Problem problem) {
        return row(line, id, json -> json.object("problem", () -> new ProblemWriter(json).members(problem)));
    }

    private byte[] row(long line, @Nullable String id, Members members) {
        var bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (var generator = factory.createGenerator(bytes)) {
            var json = new Json(generator, language, constants);
            json.object(() -> {
                json.put("line", line);
                if (id != null) {
                    json.put("id", id);
                }
                members.to(json);
            });
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all bytes", e);
        }
        return bytes.toByteArray();
    }
}
