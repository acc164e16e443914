package ip30.cli.screening;

import ip30.engine.Measures;
import ip30.form.Field;
import ip30.form.FieldType;
import ip30.measure.Language;
import ip30.measure.Words;
import ip30.register.CsvRegister;
import ip30.register.TableColumns;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The empty table to fill in: a column for every answer, some for each item of a list. */
final class TableTemplate {

    private final List<TableColumns.Column> columns;
    private final Words words;

    TableTemplate(Measures measures) {
        this.columns = TableColumns.of(measures.form());
        this.words = measures.words();
    }

    void write(GenerateCommand.Template template, OutputStream out) throws IOException {
        if (template == GenerateCommand.Template.CSV) {
            out.write(new CsvRegister(columns).header());
        } else {
            workbook(out);
        }
    }

    private void workbook(OutputStream out) throws IOException {
        var workbook = new Workbook(out, "ip30", "1.0");
        var register = workbook.newWorksheet("register");
        for (int i = 0; i < columns.size(); i++) {
            register.value(0, i, columns.get(i).name());
        }
        register.freezePane(1, 1);
        register.finish();
        var help = workbook.newWorksheet("说明 help");
        var head = List.of("列 column", "含义", "meaning", "填写", "values");
        for (int i = 0; i < head.size(); i++) {
            help.value(0, i, head.get(i));
        }
        for (int i = 0; i < columns.size(); i++) {
            var cells = explained(columns.get(i));
            for (int j = 0; j < cells.size(); j++) {
                help.value(i + 1, j, cells.get(j));
            }
        }
        help.freezePane(0, 1);
        help.finish();
        workbook.finish();
    }

    private List<String> explained(TableColumns.Column column) {
        var cells = new ArrayList<>(List.of(column.name()));
        for (var language : Language.values()) {
            cells.add(column.label().in(language));
        }
        for (var language : Language.values()) {
            cells.add(column.field() == null ? "" : values(column.field(), language));
        }
        return cells;
    }

    private String values(Field field, Language language) {
        var kind = words.get("table", "values" + field.type().name()).in(language);
        if (field.type() != FieldType.CHOICE && field.type() != FieldType.CHOICES) {
            return kind;
        }
        var choices = new ArrayList<String>();
        for (var choice : field.choices().getEnumConstants()) {
            choices.add(choice.name() + "=" + words.of(choice).in(language));
        }
        return kind + " " + String.join("; ", choices);
    }
}
