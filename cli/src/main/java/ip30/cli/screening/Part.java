package ip30.cli.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.screening.Lines;
import ip30.screening.Screener.Result;
import ip30.screening.Summary;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The unfinished output of a run: whole rows beside a note of how far they reach, until the last row is there and it takes its name. Whatever
 * kills the run, the note tells which rows are good, and another run can go on from there.
 */
final class Part implements Output {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path output;
    private final ObjectNode settings;
    private final Summary summary;
    private final FileChannel rows;
    private long bytes;
    private Lines.Position position;

    private Part(
            Path output, ObjectNode settings, Summary summary, FileChannel rows, long bytes, Lines.Position position) {
        this.output = output;
        this.settings = settings;
        this.summary = summary;
        this.rows = rows;
        this.bytes = bytes;
        this.position = position;
    }

    static Path rows(Path output) {
        return output.resolveSibling(output.getFileName() + ".part");
    }

    static Path note(Path output) {
        return output.resolveSibling(output.getFileName() + ".part.json");
    }

    static boolean exists(Path output) {
        return Files.exists(note(output));
    }

    /**
     * Begins one anew.
     *
     * @param settings of the run, kept with it
     * @param head what stands before all rows
     * @param position how far the register is read already
     */
    static Part begin(Path output, ObjectNode settings, byte[] head, Lines.Position position) throws IOException {
        var rows = FileChannel.open(
                rows(output),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        var part = new Part(output, settings, new Summary(), rows, 0, position);
        part.append(head);
        part.keep();
        return part;
    }

    /** Goes on with the one that is there; rows that its note does not know are done again. */
    static Part resume(Path output) throws IOException {
        JsonNode note = JSON.readTree(note(output).toFile());
        long bytes = note.get("outputBytes").longValue();
        var rows = FileChannel.open(rows(output), StandardOpenOption.WRITE);
        if (rows.size() < bytes) {
            rows.close();
            throw new IOException("rows are missing");
        }
        rows.truncate(bytes).position(bytes);
        var position = new Lines.Position(
                note.get("lines").longValue(),
                note.get("inputBytes").longValue(),
                note.get("checksum").longValue());
        return new Part(
                output,
                (ObjectNode) note.get("settings"),
                Summary.read((ObjectNode) note.get("summary")),
                rows,
                bytes,
                position);
    }

    ObjectNode settings() {
        return settings;
    }

    @Override
    public Summary summary() {
        return summary;
    }

    Lines.Position position() {
        return position;
    }

    @Override
    public void take(Result result, Lines.Position reached) throws IOException {
        append(result.output());
        summary.add(result.summary());
        position = reached;
    }

    /** Makes sure that what is there survives whatever comes. */
    @Override
    public void keep() throws IOException {
        rows.force(false);
        var note = JSON.createObjectNode();
        note.set("settings", settings);
        note.put("lines", position.lines());
        note.put("inputBytes", position.bytes());
        note.put("checksum", position.checksum());
        note.put("outputBytes", bytes);
        note.set("summary", summary.counts());
        var fresh = output.resolveSibling(output.getFileName() + ".part.json.new");
        Files.write(fresh, JSON.writeValueAsBytes(note));
        Files.move(fresh, note(output), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The last row is there: the output takes its name. */
    @Override
    public void finish() throws IOException {
        rows.force(true);
        rows.close();
        Files.move(rows(output), output, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(note(output));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private void append(byte[] more) throws IOException {
        var buffer = ByteBuffer.wrap(more);
        while (buffer.hasRemaining()) {
            rows.write(buffer);
        }
        bytes += more.length;
    }
}
