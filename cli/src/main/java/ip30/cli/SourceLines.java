package ip30.cli;

import ip30.measure.Source;
import java.util.Collection;

/** What the ids of sources stand for: a line for each, below it what else is known of it and where it can be opened. */
final class SourceLines {

    private final Vocabulary words;
    private final Style style;

    SourceLines(Vocabulary words, Style style) {
        this.words = words;
        this.style = style;
    }

    /** A line each: what it is and where it can be opened. */
    void writeInShort(Collection<Source> sources, Lines lines) {
        lines.heading(style.heading(words.say("sources")));
        for (var source : sources) {
            var addresses = String.join(" ", source.addresses());
            lines.line(1, source.id() + "  " + words.in(source.title()) + "  " + style.faint(addresses));
        }
    }

    void write(Collection<Source> sources, Lines lines) {
        lines.heading(style.heading(words.say("sources")));
        for (var source : sources) {
            lines.line(1, source.id() + "  " + words.in(source.title()));
            var details = words.details(source);
            if (!details.isEmpty()) {
                lines.line(3, style.faint(details));
            }
            source.addresses().forEach(address -> lines.line(3, style.faint(words.address(address, source.read()))));
        }
    }
}
