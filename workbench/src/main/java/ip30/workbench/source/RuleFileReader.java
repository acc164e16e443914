package ip30.workbench.source;

import ip30.compile.RuleFiles;
import ip30.compile.YamlFile;
import ip30.form.Form;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;

/** Reads rule files as Drools' own parser does, and tells what is wrong in them at its line and column, before anything is compiled. */
public final class RuleFileReader {

    private final Form form;

    public RuleFileReader(Form form) {
        this.form = form;
    }

    /**
     * What is wrong in one file; nothing where it may be compiled.
     *
     * @param id of the measure
     * @param name what the file is called in findings
     */
    public List<Finding> read(String id, Path file, String name) throws IOException {
        var place = new RulePlace(name, RuleFiles.header(id).length());
        var text = RuleFiles.compilable(id, file);
        if (text.indexOf(RuleFiles.UNREADABLE) >= 0) {
            return List.of(place.at(lineOf(text), 0, RuleShape.article(file) + ": " + YamlFile.NOT_UTF_8));
        }
        var parser = new DrlParser();
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, text);
        } catch (DroolsParserException e) {
            return List.of(place.at(e.getLineNumber(), e.getColumn() + 1, unreadable(file, e.getMessage())));
        }
        if (parser.hasErrors()) {
            return parser.getErrors().stream()
                    .map(error -> error instanceof ParserError at
                            ? place.at(at.getRow(), at.getCol() + 1, unreadable(file, error.getMessage()))
                            : place.at(1, 0, unreadable(file, error.getMessage())))
                    .toList();
        }
        var findings = new ArrayList<Finding>();
        if (!parsed.getGlobals().isEmpty()
                || !parsed.getFunctions().isEmpty()
                || !parsed.getTypeDeclarations().isEmpty()
                || !parsed.getEnumDeclarations().isEmpty()) {
            findings.add(place.at(1, 0, "holds something else than rules; take it out"));
        }
        for (var rule : parsed.getRules()) {
            new RuleShape(form, file, rule, place, findings).check();
        }
        return findings;
    }

    private static int lineOf(String text) {
        return 1
                + (int) text.substring(0, text.indexOf(RuleFiles.UNREADABLE))
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }

    /** Drools' words without its own numbering: the place stands before them. */
    private static String unreadable(Path file, String message) {
        return RuleShape.article(file) + ": cannot be read as a rule: "
                + message.replaceAll("^\\[ERR \\d+] Line -?\\d+:-?\\d+ ", "")
                + "; look for a missing comma, parenthesis, quote, `then` or `end` here or just before";
    }
}
