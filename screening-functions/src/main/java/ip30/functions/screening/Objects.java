package ip30.functions.screening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A store of objects, each written whole. */
interface Objects {

    /**
     * What is known of an object without reading it.
     *
     * @param etag another for other bytes
     */
    record Head(long bytes, String etag) {}

    /** @throws RefusedException when there is no such object */
    Head head(String bucket, String key);

    /** The whole object. */
    InputStream read(String bucket, String key);

    /**
     * Some of an object's bytes; an object that ends before gives fewer.
     *
     * @param from of the first byte, from 0; the object has one there
     * @param to of the first byte that is no longer wanted
     * @throws ReplacedException when the object is no longer the one that had this etag
     */
    InputStream read(String bucket, String key, String etag, long from, long to);

    /** Writes an object in one call, so that a reader sees all of it or none; returns its etag. */
    String write(String bucket, String key, Path file) throws IOException;

    /** As {@link #write(String, String, Path)}, of what fits into memory. */
    String write(String bucket, String key, byte[] bytes);
}
