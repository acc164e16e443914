package ip30.cli.screening;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read or written, in words. */
public final class Failures {

    private Failures() {}

    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "there is no folder for " + missing.getFile();
        }
        if (e instanceof AccessDeniedException denied) {
            return "permission is missing for " + denied.getFile();
        }
        if (e instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getFile() + ": " + failed.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
