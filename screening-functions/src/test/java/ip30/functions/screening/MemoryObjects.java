package ip30.functions.screening;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A store in memory, which remembers what was asked of it. */
final class MemoryObjects implements Objects {

    final Map<String, byte[]> stored = new TreeMap<>();
    final List<String> calls = new ArrayList<>();

    @Override
    public Head head(String bucket, String key) {
        calls.add("head");
        if (!stored.containsKey(bucket + "/" + key)) {
            throw new RefusedException("There is no object s3://" + bucket + "/" + key);
        }
        return new Head(get(bucket, key).length, etag(get(bucket, key)));
    }

    @Override
    public InputStream read(String bucket, String key) {
        calls.add("read");
        return new ByteArrayInputStream(get(bucket, key));
    }

    @Override
    public InputStream read(String bucket, String key, String etag, long from, long to) {
        calls.add("range");
        var bytes = get(bucket, key);
        if (!etag(bytes).equals(etag)) {
            throw new ReplacedException();
        }
        if (from < 0 || from >= bytes.length || to <= from) {
            throw new IllegalArgumentException("416: " + from + " to " + to + " of " + bytes.length);
        }
        return new ByteArrayInputStream(bytes, (int) from, (int) (Math.min(to, bytes.length) - from));
    }

    @Override
    public String write(String bucket, String key, Path file) throws IOException {
        return write(bucket, key, Files.readAllBytes(file));
    }

    @Override
    public String write(String bucket, String key, byte[] bytes) {
        calls.add("write");
        stored.put(bucket + "/" + key, bytes);
        return etag(bytes);
    }

    byte[] get(String bucket, String key) {
        var bytes = stored.get(bucket + "/" + key);
        if (bytes == null) {
            throw new IllegalStateException("404: " + key);
        }
        return bytes;
    }

    String text(String bucket, String key) {
        return new String(get(bucket, key), StandardCharsets.UTF_8);
    }

    private static String etag(byte[] bytes) {
        return "\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "\"";
    }
}
