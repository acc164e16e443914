package ip30.api;

import ip30.measure.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A document that changes only with a deployment: made once a language, then answered from memory or as "not modified". */
final class Document implements Route {

    private static final String CACHE_CONTROL = "public, max-age=300";

    private final Function<Language, byte[]> maker;
    private final Map<Language, Edition> editions = new ConcurrentHashMap<>();

    private record Edition(Content content, EntityTag tag) {}

    Document(Function<Language, byte[]> maker) {
        this.maker = maker;
    }

    @Override
    public RouteAnswer answer(Call call) {
        var edition = editions.computeIfAbsent(call.language(), this::make);
        var headers = Map.of("ETag", edition.tag.value(), "Cache-Control", CACHE_CONTROL);
        return edition.tag.isIn(call.header("if-none-match"))
                ? new RouteAnswer(304, null, headers)
                : new RouteAnswer(200, edition.content, headers);
    }

    private Edition make(Language language) {
        var bytes = maker.apply(language);
        return new Edition(Content.json(bytes), EntityTag.of(bytes));
    }
}
