package ip30.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds files, always in the same order. */
public final class Sources {

    private Sources() {}

    /** The folders right below one that hold a file of that name. */
    public static List<Path> foldersWith(Path parent, String file) throws IOException {
        try (var folders = Files.list(parent)) {
            return folders.filter(folder -> Files.exists(folder.resolve(file)))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> filesBelow(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
