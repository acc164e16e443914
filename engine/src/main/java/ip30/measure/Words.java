package ip30.measure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The product's own words, the same for every measure: names of verdicts, steps of a calculation, notes; by section and key, from words.yaml. The values of the
 * profile's enums, from fields.yaml, are sections too.
 */
public record Words(Map<String, Map<String, Text>> sections) {

    /**
     * @param data words.yaml
     * @param enums the words of the profile's choices, of fields.yaml
     * @throws SlipsFound when words.yaml has slips; those of fields.yaml are told by the reader of the form
     */
    public static Words read(YamlNode data, YamlNode enums) {
        var sections = new HashMap<String, Map<String, Text>>();
        data.entries(section -> section.entries(YamlNode::asText)).forEach(sections::put);
        data.slips().throwIfAny();
        enums.entries(section -> section.entries(YamlNode::asText)).forEach(sections::put);
        return new Words(Map.copyOf(sections));
    }

    /** Null when there is no such text. */
    public @Nullable Text find(String section, String key) {
        return sections.getOrDefault(section, Map.of()).get(key);
    }

    /** The keys that the section has words for. */
    public Set<String> keys(String section) {
        return sections.getOrDefault(section, Map.of()).keySet();
    }

    /** @throws IllegalArgumentException when there is no such text, which is a defect of the build */
    public Text get(String section, String key) {
        var text = find(section, key);
        if (text == null) {
            throw new IllegalArgumentException("there are no words for " + section + "." + key);
        }
        return text;
    }

    /** The word for a value of an enum, under the section named after its type. */
    public Text of(Enum<?> value) {
        return get(value.getDeclaringClass().getSimpleName(), value.name());
    }

    /** An amount, share or count with its unit. */
    public Text quantity(BigDecimal value, Unit unit) {
        var word = of(unit);
        if (unit == Unit.FRACTION || unit == Unit.FRACTION_PER_YEAR) {
            var percent = Numbers.percent(value);
            return new Text(word.zh() + percent, (percent + " " + word.en()).strip());
        }
        var number = Numbers.plain(value);
        return new Text(number + word.zh(), number + " " + word.en());
    }

    /** Alternatives: "a, b or c". */
    public Text list(List<Text> alternatives) {
        return new Text(list(alternatives, Language.ZH), list(alternatives, Language.EN));
    }

    private String list(List<Text> alternatives, Language language) {
        var words = alternatives.stream().map(text -> text.in(language)).toList();
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(get("required", "comma").in(language), words.subList(0, last))
                        + get("required", "or").in(language)
                        + words.get(last);
    }
}
