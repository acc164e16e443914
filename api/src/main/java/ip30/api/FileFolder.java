package ip30.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The class path folder `portal`, whether it lies in a jar or beside one. */
final class FileFolder {

    private static final String ROOT = "/portal";
    private static final String FIRST_PAGE = ROOT + "/index.html";

    private FileFolder() {}

    /** Null when there is no such file. */
    static byte @Nullable [] read(String file) {
        try (var stream = FileFolder.class.getResourceAsStream(ROOT + file)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the portal's " + file, e);
        }
    }

    /** Of all files that stand with the first page, by their names and contents; another one when any of them changes. "0" for none. */
    static String digest() {
        var url = FileFolder.class.getResource(FIRST_PAGE);
        if (url == null) {
            return "0";
        }
        try {
            var sums = url.openConnection() instanceof JarURLConnection jar ? ofJar(jar) : ofFolder(url.toURI());
            return EntityTag.of(sums.toString().getBytes(StandardCharsets.UTF_8))
                    .digits();
        } catch (Exception e) {
            throw new IllegalStateException("cannot list the portal's files", e);
        }
    }

    /** The jar's own list has a check sum of each: nothing needs to be read. */
    private static TreeMap<String, Long> ofJar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        var sums = new TreeMap<String, Long>();
        try (var jar = connection.getJarFile()) {
            jar.stream()
                    .filter(entry -> entry.getName().startsWith(ROOT.substring(1) + "/"))
                    .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
        }
        return sums;
    }

    private static TreeMap<String, Long> ofFolder(URI firstPage) throws IOException {
        var folder = Path.of(firstPage).getParent();
        var sums = new TreeMap<String, Long>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                sums.put(folder.relativize(file).toString(), sum.getValue());
            }
        }
        return sums;
    }
}
