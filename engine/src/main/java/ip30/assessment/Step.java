package ip30.assessment;

import ip30.measure.Language;
import ip30.measure.Numbers;
import ip30.measure.Text;
import java.math.BigDecimal;
import java.util.Map;

/**
 * One step of how an amount came about; put into words only when somebody reads it.
 *
 * @param template words with `{name}` for each value
 * @param values amounts and counts (Long, Integer), rates (BigDecimal fractions), texts and ids
 */
public record Step(Text template, Map<String, Object> values) {

    public String in(Language language) {
        var words = template.in(language);
        for (var value : values.entrySet()) {
            words = words.replace("{" + value.getKey() + "}", show(value.getValue(), language));
        }
        return words;
    }

    private static String show(Object value, Language language) {
        if (value instanceof Text text) {
            return text.in(language);
        }
        if (value instanceof BigDecimal rate) {
            return Numbers.percent(rate);
        }
        return value instanceof Number number ? Numbers.grouped(number.longValue()) : value.toString();
    }
}
