package ip30.cli.screening;

import ip30.register.CsvLine;
import ip30.screening.Lines;
import ip30.screening.Screener.Result;
import ip30.screening.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The table as a workbook, written as it comes; a sheet that is full is followed by another. It cannot be gone on with. */
final class WorkbookOutput implements Output {

    /** As many as a sheet holds. */
    private static final int ROWS_A_SHEET = 1_048_576;

    private static final int ROWS_HELD = 1_000;
    private static final int AMOUNT = 5;

    private final Path output;
    private final Path part;
    private final OutputStream stream;
    private final Workbook workbook;
    private final List<String> head;
    private final Summary summary = new Summary();
    private Worksheet sheet;
    private int sheets;
    private int row;

    /** @param head the table's first line, as CSV */
    WorkbookOutput(Path output, byte[] head) throws IOException {
        this.output = output;
        this.part = Part.rows(output);
        this.stream = Files.newOutputStream(part);
        this.workbook = new Workbook(stream, "ip30", "1.0");
        this.head = CsvLine.cells(lines(head)[0].substring(1));
        this.sheet = nextSheet();
    }

    private static String[] lines(byte[] csv) {
        return csv.length == 0 ? new String[0] : new String(csv, StandardCharsets.UTF_8).split("\r\n");
    }

    private Worksheet nextSheet() {
        var next = workbook.newWorksheet("rows " + ++sheets);
        row = 0;
        for (int column = 0; column < head.size(); column++) {
            next.value(row, column, head.get(column));
        }
        next.freezePane(0, 1);
        row++;
        return next;
    }

    @Override
    public void take(Result result, Lines.Position position) throws IOException {
        for (var line : lines(result.output())) {
            if (row == ROWS_A_SHEET) {
                sheet.finish();
                sheet = nextSheet();
            }
            var cells = CsvLine.cells(line);
            for (int column = 0; column < cells.size(); column++) {
                cell(column, cells.get(column));
            }
            if (++row % ROWS_HELD == 0) {
                sheet.flush();
            }
        }
        summary.add(result.summary());
    }

    private void cell(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column == 0 || column == AMOUNT) {
            sheet.value(row, column, Long.parseLong(text));
        } else {
            sheet.value(row, column, text);
        }
    }

    @Override
    public Summary summary() {
        return summary;
    }

    @Override
    public void keep() {}

    @Override
    public void finish() throws IOException {
        sheet.finish();
        workbook.finish();
        stream.close();
        Files.move(part, output, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(part);
    }
}
