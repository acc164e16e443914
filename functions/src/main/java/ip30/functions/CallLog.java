package ip30.functions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import ip30.api.CallOutcome;
import ip30.api.FailureLog;
import ip30.api.Observer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes one JSON line a call, which is the log entry and, in CloudWatch's embedded metric format, its metrics. It takes down nothing that
 * a client chooses but how often it errs.
 */
final class CallLog implements Observer {

    private static final String NAMESPACE = "ip30";
    private static final String STAGE = "stage";
    private static final String MILLISECONDS = "milliseconds";
    private static final String ASSESSMENTS = "assessments";
    private static final String REFUSALS = "refusals";
    private static final String FAILURES = "failures";
    private static final String FAULT = "fault_";
    private static final String COUNT = "Count";

    private static final double MICROS_PER_MILLI = 1000.0;

    private final JsonFactory json = new JsonFactory();
    private final PrintStream out;
    private final Clock clock;
    private final String stage;
    private final String rulesVersion;
    private final AtomicBoolean isWarm = new AtomicBoolean();

    CallLog(PrintStream out, Clock clock, String stage, String rulesVersion) {
        this.out = out;
        this.clock = clock;
        this.stage = stage;
        this.rulesVersion = rulesVersion;
    }

    /** The line of the call tells it, which comes at once. */
    @Override
    public void failed(Throwable failure) {}

    /** A call without Lambda's identifier is the rehearsal before a snapshot: it runs through here and leaves no line, unless it fails. */
    @Override
    public void answered(CallOutcome call) {
        var isCall = call.requestId() != null;
        var line = line(call, isCall && isWarm.getAndSet(true) ? "warm" : "cold");
        if (isCall || call.failure() != null) {
            // In one piece: lines of calls under way together must not mix.
            out.write(line, 0, line.length);
            out.flush();
        }
    }

    private byte[] line(CallOutcome call, String start) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var line = json.createGenerator(bytes)) {
            line.writeStartObject();
            metrics(call, line);
            line.writeStringField("level", isFailure(call) ? "ERROR" : "INFO");
            line.writeStringField(STAGE, stage);
            line.writeStringField("requestId", call.requestId());
            if (call.gatewayRequestId() != null) {
                line.writeStringField("gatewayRequestId", call.gatewayRequestId());
            }
            line.writeStringField("route", call.route());
            line.writeNumberField("status", call.status());
            line.writeStringField("rulesVersion", rulesVersion);
            line.writeStringField("start", start);
            if (call.counts().isAssessment()) {
                line.writeObjectFieldStart("verdicts");
                for (var verdict : call.counts().verdicts().entrySet()) {
                    line.writeNumberField(verdict.getKey().name(), verdict.getValue());
                }
                line.writeEndObject();
            }
            values(call, line);
            if (call.failure() != null) {
                line.writeStringField("failure", call.failure().getClass().getName());
                line.writeStringField("at", FailureLog.at(call.failure()));
            }
            line.writeEndObject();
            line.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all bytes", e);
        }
        return bytes.toByteArray();
    }

    /** Tells CloudWatch which members of the line are metrics. */
    private void metrics(CallOutcome call, JsonGenerator line) throws IOException {
        line.writeObjectFieldStart("_aws");
        line.writeNumberField("Timestamp", clock.millis());
        line.writeArrayFieldStart("CloudWatchMetrics");
        line.writeStartObject();
        line.writeStringField("Namespace", NAMESPACE);
        line.writeArrayFieldStart("Dimensions");
        line.writeStartArray();
        line.writeString(STAGE);
        line.writeEndArray();
        line.writeEndArray();
        line.writeArrayFieldStart("Metrics");
        metric(MILLISECONDS, "Milliseconds", line);
        metric(ASSESSMENTS, COUNT, line);
        metric(REFUSALS, COUNT, line);
        metric(FAILURES, COUNT, line);
        for (var code : call.counts().faults().keySet()) {
            metric(FAULT + code.name(), COUNT, line);
        }
        line.writeEndArray();
        line.writeEndObject();
        line.writeEndArray();
        line.writeEndObject();
    }

    private static void metric(String name, String unit, JsonGenerator line) throws IOException {
        line.writeStartObject();
        line.writeStringField("Name", name);
        line.writeStringField("Unit", unit);
        line.writeEndObject();
    }

    private static void values(CallOutcome call, JsonGenerator line) throws IOException {
        line.writeNumberField(MILLISECONDS, TimeUnit.NANOSECONDS.toMicros(call.nanos()) / MICROS_PER_MILLI);
        line.writeNumberField(ASSESSMENTS, call.counts().isAssessment() ? 1 : 0);
        line.writeNumberField(REFUSALS, call.status() >= 400 && !isFailure(call) ? 1 : 0);
        line.writeNumberField(FAILURES, isFailure(call) ? 1 : 0);
        for (var fault : call.counts().faults().entrySet()) {
            line.writeNumberField(FAULT + fault.getKey().name(), fault.getValue());
        }
    }

    private static boolean isFailure(CallOutcome call) {
        return call.status() >= 500;
    }
}
