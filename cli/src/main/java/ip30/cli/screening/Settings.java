package ip30.cli.screening;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ip30.screening.Run;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a run was asked for, as it is kept with its part: whoever goes on must ask for the same. */
final class Settings {

    private static final String DAY = "day";
    private static final String HEADER = "header";

    private Settings() {}

    /** @param header the first line of a table; null where the register is none */
    static ObjectNode of(Run run, Format format, @Nullable String header) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put(DAY, run.day().toString());
        json.put("as-of", text(run.asOf()));
        json.put("claim-year", run.claimYear());
        json.put("measure", run.measure());
        json.put("view", run.view().code());
        json.put("lang", run.language().name());
        json.put("only-qualified", run.onlyQualified());
        json.put("format", format.name());
        json.put(HEADER, header);
        return json;
    }

    /** The first line of the table; null where the register is none. */
    static @Nullable String header(ObjectNode settings) {
        return settings.get(HEADER).textValue();
    }

    /** The same run on the day on which the part was begun. */
    static Run on(ObjectNode settings, Run run) {
        return new Run(
                LocalDate.parse(settings.get(DAY).textValue()),
                run.asOf(),
                run.claimYear(),
                run.measure(),
                run.view(),
                run.language(),
                run.onlyQualified());
    }

    /** The first option that the two do not share; null when they ask for the same. */
    static @Nullable String difference(ObjectNode one, ObjectNode other) {
        for (var setting : one.properties()) {
            if (!setting.getKey().equals(DAY)
                    && !setting.getKey().equals(HEADER)
                    && !setting.getValue()
                            .asText()
                            .equals(other.path(setting.getKey()).asText())) {
                return setting.getKey();
            }
        }
        return null;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
