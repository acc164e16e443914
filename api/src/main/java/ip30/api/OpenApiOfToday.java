package ip30.api;

import ip30.contract.OpenApi;
import ip30.engine.Measures;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** `GET /openapi.json`: names the rules by which a question of today is answered; which those are changes with the day. */
final class OpenApiOfToday implements Route {

    private final Measures measures;
    private final OpenApi openApi;
    private final Map<String, Document> byRulesVersion = new ConcurrentHashMap<>();

    OpenApiOfToday(Measures measures, OpenApi openApi) {
        this.measures = measures;
        this.openApi = openApi;
    }

    @Override
    public RouteAnswer answer(Call call) {
        return byRulesVersion
                .computeIfAbsent(
                        measures.ofToday().measure().rulesVersion(),
                        version -> new Document(language -> Api.bytes(openApi.in(language))))
                .answer(call);
    }
}
