package ip30.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The class path folder `portal`, whether it lies in a jar or beside one. */
final class FileFolder {

    private static final String ROOT = "/portal";
    private static final String DIGEST = "/digest";

    private FileFolder() {}

    /** Null when there is no such file. */
    static byte @Nullable [] read(String file) {
        try (var stream = FileFolder.class.getResourceAsStream(ROOT + file)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the portal's " + file, e);
        }
    }

    /**
     * The digest of all files, as the build writes it beside them; another one when any of them changes.
     *
     * @throws IllegalStateException when the portal is not there
     */
    static String digest() {
        var digest = read(DIGEST);
        if (digest == null) {
            throw new IllegalStateException("the portal was not built: there is no " + ROOT + DIGEST);
        }
        return new String(digest, StandardCharsets.US_ASCII);
    }
}
