package ip30.form;

import ip30.measure.Text;
import ip30.measure.YamlNode;

/**
 * How a list or a fact is asked for.
 *
 * @param question as one clerk asks another
 * @param example of what counts
 * @param notCounted what is often taken for it and is not
 */
public record Prompt(Text question, Text example, Text notCounted) {

    static Prompt read(YamlNode node) {
        return new Prompt(node.text("question"), node.text("example"), node.text("notCounted"));
    }
}
