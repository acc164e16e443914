package ip30.cli.officer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import ip30.workbench.source.Finding;
import java.util.LinkedHashMap;
import java.util.List;

/** Findings for editors and other programs: an array, the worst first. */
final class FindingsJson {

    private static final JsonMapper JSON = new JsonMapper();

    private FindingsJson() {}

    static String of(List<Finding> findings) {
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(findings.stream().map(FindingsJson::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings are plain data", e);
        }
    }

    private static LinkedHashMap<String, Object> of(Finding finding) {
        var object = new LinkedHashMap<String, Object>();
        object.put("severity", finding.severity().name());
        object.put("file", finding.file());
        object.put("line", finding.line());
        if (finding.column() > 0) {
            object.put("column", finding.column());
        }
        object.put("message", finding.message());
        return object;
    }
}
