package ip30.api;

/** A body and its media type. */
record Content(String type, byte[] bytes) {

    static final String JSON = "application/json";

    /** JSON, a value a line. */
    static final String LINES = "application/x-ndjson";

    static Content json(byte[] bytes) {
        return new Content(JSON, bytes);
    }

    static Content lines(byte[] bytes) {
        return new Content(LINES, bytes);
    }

    static Content problem(byte[] bytes) {
        return new Content("application/problem+json", bytes);
    }
}
