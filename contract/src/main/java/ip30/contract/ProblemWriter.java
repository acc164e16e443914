package ip30.contract;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a problem document (RFC 9457). */
final class ProblemWriter {

    private final Json json;

    ProblemWriter(Json json) {
        this.json = json;
    }

    /** @param requestId null where nothing names the call */
    void write(Problem problem, @Nullable String requestId) throws IOException {
        json.object(() -> members(problem, requestId));
    }

    void members(Problem problem, @Nullable String requestId) throws IOException {
        json.put("type", problem.code().type());
        json.text("title", problem.title());
        json.put("status", problem.status());
        json.put("code", problem.code());
        if (requestId != null) {
            json.put("requestId", requestId);
        }
        if (!problem.errors().isEmpty()) {
            json.objects("errors", problem.errors(), this::fault);
        }
    }

    private void fault(Fault fault) throws IOException {
        json.put("pointer", fault.pointer());
        json.put("code", fault.code());
        json.text("detail", fault.detail());
    }
}
