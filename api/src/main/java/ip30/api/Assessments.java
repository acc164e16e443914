package ip30.api;

import ip30.contract.ContractWriter;
import ip30.contract.RequestReader;
import ip30.engine.Measures;

/** `POST /v1/assessments`: reads the request, assesses it, answers; keeps nothing. */
final class Assessments implements Route {

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
        if (!JsonContent.isAccepted(call)) {
            return problems.answer(problems.unsupportedMediaType(), call.language());
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
        return RouteAnswer.ok(Content.json(answers.assessment(assessment, call.language())))
                .with(AnswerCounts.of(assessment));
    }
}
