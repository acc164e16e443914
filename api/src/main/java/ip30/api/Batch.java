package ip30.api;

import ip30.contract.RequestReader;
import ip30.contract.View;
import ip30.engine.Measures;
import ip30.screening.JsonRequests;
import ip30.screening.JsonRows;
import ip30.screening.Line;
import ip30.screening.Lines;
import ip30.screening.Run;
import ip30.screening.Screener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * `POST /v1/assessments:batch`: a few requests, one a line, and a row for each as `./ip30 screen` writes it. A line that is wrong has a row that
 * says so, and stops no other. Keeps nothing.
 */
final class Batch implements Route {

    /** The media type of body and answer. */
    static final String LINES = "application/x-ndjson";

    private static final int MOST_REQUESTS = 50;

    /** The full answers of so many firms would be larger than a function may send. */
    private static final List<View> VIEWS = List.of(View.VERDICTS, View.SUMMARY);

    private final Measures measures;
    private final RequestReader requests;
    private final Problems problems;

    Batch(Measures measures, RequestReader requests, Problems problems) {
        this.measures = measures;
        this.requests = requests;
        this.problems = problems;
    }

    @Override
    public RouteAnswer answer(Call call) {
        if (!PlainBody.isAccepted(call, LINES)) {
            return problems.answer(problems.unsupportedMediaType(LINES), call.language());
        }
        var view = view(call);
        if (view.isEmpty()) {
            return problems.answer(problems.unknownView(VIEWS), call.language());
        }
        var body = RequestBody.of(call, problems);
        if (body.problem() != null) {
            return problems.answer(body.problem(), call.language());
        }
        var lines = lines(body.bytes());
        if (lines.stream().filter(line -> !line.isBlank()).count() > MOST_REQUESTS) {
            return problems.answer(problems.tooManyLines(MOST_REQUESTS), call.language());
        }
        var run = new Run(measures.ofToday().today(), null, null, null, view.get(), call.language(), false);
        var screener = new Screener(measures, run, new JsonRequests(requests), new JsonRows(run), Screener.CHECK_EVERY);
        return RouteAnswer.ok(Content.lines(screener.screen(lines).output()));
    }

    private static Optional<View> view(Call call) {
        var asked = call.parameter("view");
        return asked == null ? Optional.of(View.VERDICTS) : View.of(asked).filter(VIEWS::contains);
    }

    private static List<Line> lines(byte[] body) {
        var all = new ArrayList<Line>();
        try {
            var lines = Lines.of(new ByteArrayInputStream(body));
            for (var line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be read", e);
        }
        return all;
    }
}
