package ip30.benchmarks;

import ip30.contract.RequestReader;
import ip30.contract.View;
import ip30.engine.Assessor;
import ip30.engine.BareSession;
import ip30.engine.Measures;
import ip30.measure.Language;
import ip30.profile.Request;
import ip30.register.SyntheticRegister;
import ip30.screening.JsonRequests;
import ip30.screening.JsonRows;
import ip30.screening.Line;
import ip30.screening.LineSource;
import ip30.screening.Run;
import ip30.screening.Screener;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Firms of a synthetic register, a batch at a time, as `./ip30 screen` and a worker take them; microseconds a firm on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@OperationsPerInvocation(LineSource.BATCH_LINES)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xmx512m"})
public class ScreeningBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int BATCHES = 16;

    private final List<List<Line>> batches = new ArrayList<>();
    private final List<List<Request>> requests = new ArrayList<>();
    private int next;

    private RequestReader reader;
    private Measures measures;
    private Assessor assessor;
    private BareSession bareSession;
    private Screener verdicts;
    private Screener summaries;
    private Screener answers;

    @Setup
    public void load() {
        measures = Measures.load(Clock.fixed(Instant.parse("2026-06-30T04:00:00Z"), ZoneOffset.UTC));
        assessor = measures.ofToday();
        reader = new RequestReader(measures);
        bareSession = new BareSession(assessor);
        var register = new SyntheticRegister(measures.form(), assessor.measure().term(), 1);
        for (int i = 0; i < BATCHES; i++) {
            var lines = new ArrayList<Line>();
            for (long k = 0; k < LineSource.BATCH_LINES; k++) {
                long index = (long) i * LineSource.BATCH_LINES + k;
                lines.add(Line.of(index + 1, register.firm(index)));
            }
            batches.add(lines);
            requests.add(lines.stream().map(this::request).toList());
        }
        verdicts = screener(View.VERDICTS);
        summaries = screener(View.SUMMARY);
        answers = screener(View.FULL);
    }

    /** The strict reader alone: what any row costs at least. */
    @Benchmark
    public int read() {
        int faulty = 0;
        for (var line : batches.get(turn())) {
            faulty += reader.readRow(line.bytes(), line.from(), line.length())
                            .reading()
                            .isFaulty()
                    ? 1
                    : 0;
        }
        return faulty;
    }

    /** The rules alone, of firms that have been read: a session opened, filled, fired and disposed. */
    @Benchmark
    public int session() {
        int sum = 0;
        for (var request : requests.get(turn())) {
            sum += bareSession.fire(request).hashCode();
        }
        return sum;
    }

    /** Verdicts, gates, amounts and totals by the compiled conditions, of firms that have been read. */
    @Benchmark
    public int decide() {
        int qualified = 0;
        for (var request : requests.get(turn())) {
            qualified += measures.decide(request).hasQualified() ? 1 : 0;
        }
        return qualified;
    }

    /** From the bytes of lines to the bytes of rows; one firm in a hundred is also decided by a session. */
    @Benchmark
    public Object verdicts() {
        return verdicts.screen(batches.get(turn()));
    }

    @Benchmark
    public Object summary() {
        return summaries.screen(batches.get(turn()));
    }

    @Benchmark
    public Object full() {
        return answers.screen(batches.get(turn()));
    }

    private int turn() {
        next = (next + 1) % BATCHES;
        return next;
    }

    private Request request(Line line) {
        var read = reader.readRow(line.bytes(), line.from(), line.length())
                .reading()
                .request();
        return new Request(DAY, DAY.getYear(), read.measure(), read.profile());
    }

    private Screener screener(View view) {
        var run = new Run(DAY, DAY, DAY.getYear(), null, view, Language.ZH, false);
        return new Screener(measures, run, new JsonRequests(reader), new JsonRows(run), Screener.CHECK_EVERY);
    }
}
