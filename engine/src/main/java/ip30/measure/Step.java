package ip30.measure;

import java.util.List;

/**
 * One step of how an amount came about; put into words only when somebody reads it.
 *
 * @param name its key below `steps` in words.yaml
 * @param template words with `{name}` for each operand
 * @param operands what the words are about, in the order of the calculation
 */
public record Step(String name, Text template, List<Operand> operands) {

    /** @throws IllegalArgumentException when words.yaml has no step of that name, which is a defect of the build */
    public static Step of(Words words, String name, Operand... operands) {
        return new Step(name, words.get("steps", name), List.of(operands));
    }

    public String in(Language language) {
        var words = template.in(language);
        for (var operand : operands) {
            words = words.replace("{" + operand.name() + "}", operand.in(language));
        }
        return words;
    }
}
