package ip30.workbench.source;

import ip30.compile.RuleFiles;
import ip30.compile.Sources;
import ip30.form.Form;
import ip30.measure.CompiledData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

/** Build step: tells what is wrong in rule files, each with line and column, before Drools compiles them and says it in its own way. */
public final class ReadRuleFiles {

    private ReadRuleFiles() {}

    /**
     * @param arguments the folder whose folders are measures
     * @throws RuleFilesAreWrong when there is anything: all of it is told
     */
    public static void main(String[] arguments) throws IOException {
        var measures = Path.of(arguments[0]).toAbsolutePath().normalize();
        var root = new Root(measures.getParent());
        var reader = new RuleFileReader(Form.read(CompiledData.read("/ip30/fields.json")));
        var findings = new ArrayList<Finding>();
        for (var measure : Sources.foldersWith(measures, "measure.yaml")) {
            for (var file : RuleFiles.of(measure)) {
                findings.addAll(reader.read(measure.getFileName().toString(), file, root.name(file)));
            }
        }
        if (!findings.isEmpty()) {
            throw new RuleFilesAreWrong(findings);
        }
    }
}
