package ip30.contract;

import java.io.IOException;

/** Writes a problem document (RFC 9457). */
final class ProblemWriter {

    private final Json json;

    ProblemWriter(Json json) {
        this.json = json;
    }

    void write(Problem problem) throws IOException {
        json.object(() -> members(problem));
    }

    void members(Problem problem) throws IOException {
        json.put("type", "about:blank");
        json.text("title", problem.title());
        json.put("status", problem.status());
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
