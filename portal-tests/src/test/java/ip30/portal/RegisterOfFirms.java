package ip30.portal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.engine.Measures;
import ip30.register.CsvRegister;
import ip30.register.SyntheticRegister;
import ip30.register.TableColumns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A register of firms that do not exist, as `./ip30 generate` writes it. */
final class RegisterOfFirms {

    private static final Clock IN_THE_TERM = Clock.fixed(Instant.parse("2031-06-30T02:00:00Z"), ZoneOffset.UTC);

    private final SyntheticRegister register;
    private final CsvRegister table;
    private final int count;

    RegisterOfFirms(int count) {
        var measures = Measures.load(IN_THE_TERM);
        this.register = new SyntheticRegister(
                measures.form(), measures.ofToday().measure().term(), 1);
        this.table = new CsvRegister(TableColumns.of(measures.form(), register::mostItems));
        this.count = count;
    }

    /** With a name and a day that is in the term, whatever today is. */
    ObjectNode firm(int index) throws IOException {
        var firm = (ObjectNode) Portal.JSON.readTree(register.firm(index));
        firm.withObject("/profile/company").put("name", "合成企业" + index);
        return firm;
    }

    Path lines(Path folder) throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(firm(i)).append('\n');
        }
        return Files.writeString(folder.resolve("register.jsonl"), lines);
    }

    Path table(Path folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(table.header());
        for (int i = 0; i < count; i++) {
            bytes.write(table.row(Portal.JSON.writeValueAsBytes(firm(i))));
        }
        return Files.write(folder.resolve("register.csv"), bytes.toByteArray());
    }
}
