package ip30.benchmarks;

import ip30.assessment.Assessment;
import ip30.contract.ContractWriter;
import ip30.contract.RequestReader;
import ip30.engine.Assessor;
import ip30.engine.BareSession;
import ip30.engine.Measures;
import ip30.measure.Language;
import ip30.profile.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One assessment of a filled profile (20 items), warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AssessmentBenchmark {

    private Assessor assessor;
    private RequestReader reader;
    private ContractWriter writer;
    private BareSession bareSession;
    private byte[] body;
    private Request request;
    private Assessment assessment;

    @Setup
    public void load() throws IOException {
        var measures = Measures.load(Clock.fixed(Instant.parse("2026-06-30T04:00:00Z"), ZoneOffset.UTC));
        assessor = measures.ofToday();
        reader = new RequestReader(measures);
        writer = new ContractWriter(false);
        bareSession = new BareSession(assessor);
        body = Files.readAllBytes(Path.of(System.getProperty("ip30.request", "examples/technology-firm.json")));
        request = reader.read(body).request();
        assessment = assessor.assess(request);
    }

    /** The rules alone: a session opened, filled, fired and disposed. */
    @Benchmark
    public Object bareSession() {
        return bareSession.fire(request);
    }

    /** Decision, full explanation, amounts, totals, questions. */
    @Benchmark
    public Object assess() {
        return assessor.assess(request);
    }

    /** The answer put into words and JSON. */
    @Benchmark
    public Object write() {
        return writer.assessment(assessment, Language.ZH);
    }

    /** From the bytes of a request to the bytes of its answer. */
    @Benchmark
    public Object readAssessWrite() {
        return writer.assessment(assessor.assess(reader.read(body).request()), Language.ZH);
    }
}
