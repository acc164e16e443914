package ip30.api;

import ip30.contract.ContractWriter;
import ip30.contract.RequestReader;
import ip30.contract.View;
import ip30.engine.Measures;
import java.util.List;

/** `POST /v1/assessments`: reads the request, assesses it, answers; keeps nothing. */
final class Assessments implements Route {

    private final Measures measures;
    private final RequestReader requests;
    private final ContractWriter answers;
    private final Problems problems;
    private final Posting posting;

    Assessments(Measures measures, RequestReader requests, ContractWriter answers, Problems problems) {
        this.measures = measures;
        this.requests = requests;
        this.answers = answers;
        this.problems = problems;
        this.posting = new Posting(Content.JSON, List.of(View.FULL, View.SUMMARY, View.VERDICTS), problems);
    }

    @Override
    public RouteAnswer answer(Call call) {
        return posting.answer(call, (body, view) -> {
            var reading = requests.read(body);
            if (reading.isFaulty()) {
                return problems.answer(requests.problem(reading), call);
            }
            var assessment = measures.assess(reading.request());
            return RouteAnswer.ok(Content.json(answers.assessment(assessment, view, call.language())))
                    .with(AnswerCounts.of(assessment));
        });
    }
}
