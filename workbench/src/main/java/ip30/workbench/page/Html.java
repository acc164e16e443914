package ip30.workbench.page;

import ip30.measure.Text;
import java.util.List;

/** Text of a page. Everything that is no markup of ours is escaped. */
public final class Html {

    private final StringBuilder text = new StringBuilder();

    public static String escaped(Object value) {
        return String.valueOf(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Both languages; the page shows one of them, or both. */
    static String both(Text text) {
        return text.zh().equals(text.en())
                ? escaped(text.zh())
                : "<span lang=\"zh\">" + escaped(text.zh()) + "</span><span lang=\"en\">" + escaped(text.en())
                        + "</span>";
    }

    /** Markup of our own. */
    public Html add(String markup) {
        text.append(markup).append('\n');
        return this;
    }

    public Html element(String name, String content) {
        return add("<" + name + ">" + content + "</" + name + ">");
    }

    /** @param cells of the head, in words; markup */
    Html head(List<String> cells) {
        add("<table><thead><tr>");
        cells.forEach(cell -> add("<th scope=\"col\">" + cell + "</th>"));
        return add("</tr></thead><tbody>");
    }

    /** @param cells markup; one that is no plain cell brings its own `td` */
    public Html row(List<String> cells) {
        add("<tr>");
        cells.forEach(cell -> add(cell.startsWith("<td") ? cell : "<td>" + cell + "</td>"));
        return add("</tr>");
    }

    public Html endTable() {
        return add("</tbody></table>");
    }

    Html list(List<String> items) {
        if (!items.isEmpty()) {
            add("<ul>");
            items.forEach(item -> add("<li>" + item + "</li>"));
            add("</ul>");
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
