package ip30.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The firms of the examples, five years later: in the term of the fictitious measure, so that no figure of a real one is at stake. */
final class Firms {

    private static final int LATER = 5;
    private static final int MONTHS = 10;

    private Firms() {}

    /** With interest for as many months as the fictitious measure pays at the most. */
    static ObjectNode technology() throws IOException {
        var request = read("technology-firm");
        ((ObjectNode) request.at("/profile/pledgeLoans/0")).put("months", MONTHS);
        return request;
    }

    /** @param example its name without ending */
    static ObjectNode read(String example) throws IOException {
        var text = Files.readString(Path.of("..", "examples", example + ".json"));
        for (int year = 2027; year >= 2020; year--) {
            text = text.replace(year + "-", year + LATER + "-").replace("\": " + year, "\": " + (year + LATER));
        }
        return (ObjectNode) Portal.JSON.readTree(text);
    }

    static Path file(Path folder, JsonNode request) throws IOException {
        return Files.writeString(folder.resolve("firm.json"), request.toString());
    }
}
