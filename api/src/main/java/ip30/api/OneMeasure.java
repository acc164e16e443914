package ip30.api;

import ip30.engine.Measures;

/** `GET /v1/measures/{id}`. */
final class OneMeasure implements Route {

    private final Measures measures;
    private final MeasureOfToday documents;
    private final Problems problems;

    /** @param documents whose documents these are too: each is written once, under whichever path it is asked */
    OneMeasure(Measures measures, MeasureOfToday documents, Problems problems) {
        this.measures = measures;
        this.documents = documents;
        this.problems = problems;
    }

    @Override
    public RouteAnswer answer(Call call) {
        var id = call.path().substring(call.path().lastIndexOf('/') + 1);
        return measures.find(id) == null
                ? problems.answer(problems.notFound(), call)
                : documents.of(id).answer(call);
    }
}
