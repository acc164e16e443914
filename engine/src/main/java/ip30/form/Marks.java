package ip30.form;

import ip30.measure.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is to its reader.
 *
 * @param identifies says what the thing or the firm is: who answers otherwise speaks of something else
 * @param isOfClaimYear belongs to the claim year: told for one, it says nothing of another
 * @param isLargeSum of many thousands as a rule, in yuan: a number below a thousand was perhaps meant in ten thousands
 * @param countedFrom the date of the same record from which these months are counted; null for other answers
 */
public record Marks(
        boolean identifies,
        boolean isOfClaimYear,
        boolean isLargeSum,
        @Nullable String countedFrom) {

    static Marks read(YamlNode field) {
        return new Marks(
                field.flag("identifies"),
                field.flag("ofClaimYear"),
                field.flag("largeSum"),
                field.optionalString("countedFrom"));
    }
}
