package ip30.screening;

import ip30.contract.RowWriter;
import ip30.contract.View;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Rows as JSON Lines. */
public final class JsonRows implements RowFormat {

    private static final byte[] NOTHING = {};

    private final RowWriter.Rows rows;
    private final View view;

    public JsonRows(Run run) {
        this.rows = new RowWriter.Rows(run.language());
        this.view = run.view();
    }

    @Override
    public byte[] head() {
        return NOTHING;
    }

    @Override
    public void write(List<Row> all, OutputStream output) throws IOException {
        try (var writer = rows.to(output)) {
            for (var row : all) {
                if (row.problem() != null) {
                    writer.problem(row.line(), row.id(), row.problem());
                } else if (view == View.VERDICTS) {
                    writer.verdicts(row.line(), row.id(), row.verdicts());
                } else {
                    writer.assessment(row.line(), row.id(), row.assessment(), view == View.FULL);
                }
            }
        }
    }
}
