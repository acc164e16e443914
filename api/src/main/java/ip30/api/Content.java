package ip30.api;

/** A body and its media type. */
record Content(String type, byte[] bytes) {

    static Content json(byte[] bytes) {
        return new Content("application/json", bytes);
    }

    /** JSON, a value a line. */
    static Content lines(byte[] bytes) {
        return new Content(Batch.LINES, bytes);
    }

    static Content problem(byte[] bytes) {
        return new Content("application/problem+json", bytes);
    }
}
