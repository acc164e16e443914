package ip30.functions;

import java.util.Map;

/**
 * What a route answers, before it is dressed for HTTP.
 *
 * @param content null for an answer without a body
 * @param headers those of this answer only
 */
record Answer(int status, Content content, Map<String, String> headers) {

    static Answer ok(Content content) {
        return new Answer(200, content, Map.of());
    }
}
