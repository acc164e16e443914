package ip30.workbench.cases;

import ip30.compile.Sources;
import ip30.engine.Assessor;
import ip30.workbench.source.Finding;
import ip30.workbench.source.Root;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All cases of a measure.
 *
 * @param findings what could not be read of them
 */
public record Cases(List<Case> all, List<Finding> findings) {

    /** @param folder of the measure */
    public static Cases read(Assessor assessor, Root root, Path folder) throws IOException {
        Map<String, Object> common = Files.exists(root.firm()) ? CaseFile.yaml(root.firm()) : Map.of();
        var findings = new ArrayList<Finding>();
        var all = new ArrayList<Case>();
        for (var article : Sources.foldersWith(folder.resolve("articles"), "cases.yaml")) {
            all.addAll(new CaseFile(assessor, root, article, findings).read(common));
        }
        return new Cases(List.copyOf(all), List.copyOf(findings));
    }
}
