package ip30.api;

import ip30.contract.ContractWriter;
import ip30.engine.Measures;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** `GET /v1/measure`: the measure that a question of today is about; which one that is changes with the day. */
final class MeasureOfToday implements Route {

    private final Measures measures;
    private final ContractWriter answers;
    private final Map<Key, Document> documents = new ConcurrentHashMap<>();

    /** @param figuresFrom since when the figures that it shows hold */
    private record Key(String id, LocalDate figuresFrom) {}

    MeasureOfToday(Measures measures, ContractWriter answers) {
        this.measures = measures;
        this.answers = answers;
    }

    @Override
    public RouteAnswer answer(Call call) {
        return of(measures.ofToday().measure().id()).answer(call);
    }

    /** @param id of a measure that is there */
    Document of(String id) {
        var assessor = measures.assessor(id);
        return documents.computeIfAbsent(
                new Key(id, assessor.figuresOfTodayHoldFrom()),
                key -> new Document(language -> answers.measure(assessor, language)));
    }
}
