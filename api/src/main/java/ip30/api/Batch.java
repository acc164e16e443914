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

/**
 * `POST /v1/assessments:batch`: a few requests, one a line, and a row for each as `./ip30 screen` writes it. A line that is wrong has a row that
 * says so, and stops no other. Keeps nothing.
 */
final class Batch implements Route {

    private static final int MOST_REQUESTS = 50;

    /** The full answers of so many firms would be larger than a function may send. */
    private static final List<View> VIEWS = List.of(View.VERDICTS, View.SUMMARY);

    private final Measures measures;
    private final RequestReader requests;
    private final Problems problems;
    private final Posting posting;

    Batch(Measures measures, RequestReader requests, Problems problems) {
        this.measures = measures;
        this.requests = requests;
        this.problems = problems;
        this.posting = new Posting(Content.LINES, VIEWS, problems);
    }

    @Override
    public RouteAnswer answer(Call call) {
        return posting.answer(call, (body, view) -> {
            var lines = lines(body);
            if (lines.size() > MOST_REQUESTS) {
                return problems.answer(problems.tooManyLines(MOST_REQUESTS), call);
            }
            var run = new Run(measures.ofToday().today(), null, null, null, view, call.language(), false);
            var screener =
                    new Screener(measures, run, new JsonRequests(requests), new JsonRows(run), Screener.CHECK_EVERY);
            return RouteAnswer.ok(Content.lines(screener.screen(lines).output()));
        });
    }

    /** Those in which something is written; one more than may be is enough to know that they are too many. */
    private static List<Line> lines(byte[] body) {
        var written = new ArrayList<Line>();
        try {
            var lines = Lines.of(new ByteArrayInputStream(body));
            for (var line = lines.next(); line != null && written.size() <= MOST_REQUESTS; line = lines.next()) {
                if (!line.isBlank()) {
                    written.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be read", e);
        }
        return written;
    }
}
