package ip30.api;

import ip30.contract.ContractWriter;
import ip30.contract.RequestReader;
import ip30.contract.View;
import ip30.engine.Measures;
import java.util.List;
import java.util.Optional;

/** `POST /v1/assessments`: reads the request, assesses it, answers; keeps nothing. */
final class Assessments implements Route {

    private static final String JSON = "application/json";

    private final Measures measures;
    private final RequestReader requests;
    private final ContractWriter answers;
    private final Problems problems;

    Assessments(Measures measures, RequestReader requests, ContractWriter answers, Problems problems) {
        this.measures = measures;
        this.requests = requests;
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    public RouteAnswer answer(Call call) {
        if (!PlainBody.isAccepted(call, JSON)) {
            return problems.answer(problems.unsupportedMediaType(JSON), call.language());
        }
        var view = view(call);
        if (view.isEmpty()) {
            return problems.answer(problems.unknownView(List.of(View.values())), call.language());
        }
        var body = RequestBody.of(call, problems);
        if (body.problem() != null) {
            return problems.answer(body.problem(), call.language());
        }
        var reading = requests.read(body.bytes());
        if (reading.isFaulty()) {
            return problems.answer(requests.problem(reading), call.language());
        }
        var assessment = measures.assess(reading.request());
        return RouteAnswer.ok(Content.json(answers.assessment(assessment, view.get(), call.language())))
                .with(AnswerCounts.of(assessment));
    }

    /** Everything, unless the call asks for less; empty for a view that there is not. */
    private static Optional<View> view(Call call) {
        var asked = call.parameter("view");
        return asked == null ? Optional.of(View.FULL) : View.of(asked);
    }
}
