package ip30.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a route answers, before it is made an HTTP response.
 *
 * @param content null for an answer without a body
 * @param headers those of this answer only
 * @param counts what the log may know of it
 */
record RouteAnswer(int status, @Nullable Content content, Map<String, String> headers, AnswerCounts counts) {

    RouteAnswer(int status, @Nullable Content content, Map<String, String> headers) {
        this(status, content, headers, AnswerCounts.NONE);
    }

    static RouteAnswer ok(Content content) {
        return new RouteAnswer(200, content, Map.of());
    }

    RouteAnswer with(AnswerCounts counts) {
        return new RouteAnswer(status, content, headers, counts);
    }
}
