package ip30.api;

import java.util.Map;

/**
 * What a route answers, before it is dressed for HTTP.
 *
 * @param content null for an answer without a body
 * @param headers those of this answer only
 * @param tally what the log may know of it
 */
record Answer(int status, Content content, Map<String, String> headers, Tally tally) {

    Answer(int status, Content content, Map<String, String> headers) {
        this(status, content, headers, Tally.NONE);
    }

    static Answer ok(Content content) {
        return new Answer(200, content, Map.of());
    }

    Answer with(Tally tally) {
        return new Answer(status, content, headers, tally);
    }
}
