package ip30.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import ip30.assessment.Assessment;
import ip30.assessment.Verdicts;
import ip30.engine.Assessor;
import ip30.engine.Measures;
import ip30.measure.Language;
import ip30.measure.Measure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Writes the contract's answers as JSON in UTF-8. Immutable and safe for many threads. */
public final class ContractWriter {

    /** Most answers fit; a larger one grows. */
    private static final int USUAL_SIZE = 128 * 1024;

    /** What a larger answer was written to is not kept. */
    private static final int LARGEST_KEPT = 1024 * 1024;

    private final JsonFactory factory = new JsonFactory();
    private final Constants constants = new Constants(factory);
    private final boolean isIndented;

    /** What the last answer was written to, for the next one; null while one is being written. */
    private final AtomicReference<@Nullable ByteArrayOutputStream> spare = new AtomicReference<>();

    /** @param isIndented for people to read; without, an answer is a third smaller */
    public ContractWriter(boolean isIndented) {
        this.isIndented = isIndented;
    }

    private interface Writing {
        void to(Json json) throws IOException;
    }

    /** The whole assessment. */
    public byte[] assessment(Assessment assessment, Language language) {
        return assessment(assessment, View.FULL, language);
    }

    public byte[] assessment(Assessment assessment, View view, Language language) {
        return write(language, json -> {
            switch (view) {
                case FULL -> new AssessmentWriter(json).write(assessment, true);
                case SUMMARY -> new AssessmentWriter(json).write(assessment, false);
                case VERDICTS -> json.object(() -> new VerdictsWriter(json).members(Verdicts.of(assessment)));
            }
        });
    }

    public byte[] problem(Problem problem, Language language) {
        return problem(problem, null, language);
    }

    /** @param requestId what the call is called in the log; null where nothing names it */
    public byte[] problem(Problem problem, @Nullable String requestId, Language language) {
        return write(language, json -> new ProblemWriter(json).write(problem, requestId));
    }

    /** The whole measure. */
    public byte[] measure(Assessor assessor, Language language) {
        return write(language, json -> new MeasureWriter(json, assessor).write());
    }

    /** Which measures there are, and what follows what. */
    public byte[] measures(Measures measures, Language language) {
        return write(language, json -> new MeasuresWriter(json, measures).write());
    }

    /** That the checker answers, and by which rules: the same in every language. */
    public byte[] health(Measure measure) {
        return write(
                Language.ZH,
                json -> json.object(() -> {
                    json.put("status", "ok");
                    json.put("rulesVersion", measure.rulesVersion());
                }));
    }

    private byte[] write(Language language, Writing writing) {
        var kept = spare.getAndSet(null);
        var bytes = kept == null ? new ByteArrayOutputStream(USUAL_SIZE) : kept;
        try (var generator = factory.createGenerator(bytes)) {
            if (isIndented) {
                generator.setPrettyPrinter(new DefaultPrettyPrinter());
            }
            writing.to(new Json(generator, language, isIndented ? null : constants));
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all bytes", e);
        }
        var answer = bytes.toByteArray();
        if (answer.length <= LARGEST_KEPT) {
            bytes.reset();
            spare.set(bytes);
        }
        return answer;
    }
}
