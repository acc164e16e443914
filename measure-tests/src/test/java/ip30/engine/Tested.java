package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ip30.assessment.Assessment;
import ip30.measure.MeasureEntry;
import ip30.profile.Request;
import ip30.workbench.cases.Answers;
import ip30.workbench.source.Root;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The measures under test. What holds for every measure is tried on one a run: on the fictitious measure that the build names, else on the
 * real one of the clock's day. The cases of all real measures are run.
 */
final class Tested {

    static final Measures MEASURES = Measures.load(Clock.fixed(Instant.parse("2026-06-30T04:00:00Z"), ZoneOffset.UTC));

    static final Assessor ASSESSOR = System.getProperty("ip30.measure") == null
            ? MEASURES.ofToday()
            : MEASURES.assessor(System.getProperty("ip30.measure"));

    static final Answers ANSWERS = new Answers(MEASURES.form());

    /** The root of the repository. */
    static final Root ROOT = new Root(Path.of(".."));

    private static final Path RULES = Path.of("..", "rules");
    private static final Path FIXTURES = Path.of("..", "fixtures");

    private Tested() {}

    /** The measures below rules/: the others are fictitious. */
    static List<Assessor> real() {
        return MEASURES.all().stream()
                .map(MeasureEntry::id)
                .map(MEASURES::assessor)
                .filter(assessor -> folder(assessor).startsWith(RULES))
                .toList();
    }

    /** Where the sources of a measure are. */
    static Path folder(Assessor assessor) {
        var name = assessor.measure().folder();
        return Files.exists(FIXTURES.resolve(name)) ? FIXTURES.resolve(name) : RULES.resolve(name);
    }

    static Assessment assess(Request request) {
        return assess(ASSESSOR, request);
    }

    /** Every firm of the tests is decided both ways: by rules that fire, and by their compiled conditions alone. */
    static Assessment assess(Assessor assessor, Request request) {
        var assessment = assessor.assess(request);
        assertThat(assessor.decide(request))
                .as("decided without a session")
                .matches(verdicts -> verdicts.agreeWith(assessment), "decides as the assessment");
        return assessment;
    }
}
