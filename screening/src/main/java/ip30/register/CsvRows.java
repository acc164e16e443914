package ip30.register;

import ip30.assessment.DecidedClause;
import ip30.assessment.Verdict;
import ip30.measure.Evidence;
import ip30.measure.Language;
import ip30.measure.Printable;
import ip30.measure.Text;
import ip30.measure.Words;
import ip30.screening.Row;
import ip30.screening.RowFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as a table for spreadsheets: one for each firm and clause that qualifies, and one for each line that is wrong. */
public final class CsvRows implements RowFormat {

    /** Tells spreadsheets that the text is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS =
            List.of("line", "id", "status", "clause", "title", "amount", "kind", "evidence", "problem");

    private final Words words;
    private final Language language;

    public CsvRows(Words words, Language language) {
        this.words = words;
        this.language = language;
    }

    @Override
    public byte[] head() {
        return (BYTE_ORDER_MARK + COLUMNS.stream().map(this::word).collect(Collectors.joining(",")) + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(List<Row> rows, OutputStream output) throws IOException {
        var text = new StringBuilder();
        for (var row : rows) {
            if (row.problem() != null) {
                var details = row.problem().errors().stream()
                        .map(fault -> (fault.pointer() + " " + in(fault.detail())).strip())
                        .collect(Collectors.joining("; "));
                cells(text, row, "", "", "", "", "", "", details);
            } else {
                for (var decided : row.verdicts().clauses()) {
                    if (decided.verdict() == Verdict.QUALIFIED) {
                        qualified(text, row, decided);
                    }
                }
            }
        }
        output.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void qualified(StringBuilder text, Row row, DecidedClause decided) {
        var clause = decided.clause();
        var evidence = clause.evidence().amount();
        cells(
                text,
                row,
                in(words.of(row.verdicts().status())),
                clause.id(),
                in(clause.title()),
                decided.amount() == null ? "" : String.valueOf(decided.amount()),
                word(kind(decided)),
                evidence(evidence),
                "");
    }

    private String evidence(@Nullable Evidence evidence) {
        return evidence == null ? "" : in(words.of(evidence));
    }

    private static String kind(DecidedClause decided) {
        var clause = decided.clause();
        if (!clause.bringsMoney()) {
            return "kindService";
        }
        if (decided.amount() == null) {
            return "kindUnpublished";
        }
        return clause.isForPersons() ? "kindPersons" : clause.isCeiling() ? "kindCeiling" : "kindAmount";
    }

    private static void cells(StringBuilder text, Row row, String... cells) {
        text.append(row.line())
                .append(',')
                .append(CsvLine.cell(row.id() == null ? "" : harmless(Printable.of(row.id()))));
        for (var cell : cells) {
            text.append(',').append(CsvLine.cell(cell));
        }
        text.append("\r\n");
    }

    /** A key is the register's own: one that a spreadsheet would take for a formula is made text by an apostrophe. */
    private static String harmless(String id) {
        return !id.isEmpty() && "=+-@".indexOf(id.charAt(0)) >= 0 ? "'" + id : id;
    }

    private String word(String key) {
        return in(words.get("table", key));
    }

    private String in(Text text) {
        return text.in(language);
    }
}
