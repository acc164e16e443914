package ip30.measure;

import java.util.function.UnaryOperator;

/** A text in both languages. */
public record Text(String zh, String en) {

    public static final Text EMPTY = new Text("", "");

    /** A text that reads the same in both languages (a number, a code, a formula). */
    public static Text same(String text) {
        return new Text(text, text);
    }

    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    public Text map(UnaryOperator<String> change) {
        return new Text(change.apply(zh), change.apply(en));
    }

    /** Replaces `{name}` by a value. */
    public Text with(String name, Text value) {
        var placeholder = "{" + name + "}";
        return new Text(zh.replace(placeholder, value.zh), en.replace(placeholder, value.en));
    }

    public Text with(String name, String value) {
        return with(name, same(value));
    }
}
