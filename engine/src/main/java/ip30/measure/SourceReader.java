package ip30.measure;

import ip30.rule.DateRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the sources of a measure. Only the title is required: what is not known of a source is left out. */
final class SourceReader {

    /** Pages make links of addresses: nothing else may get there. */
    private static final Pattern ON_THE_WEB = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]+)?([/?#][^\\s<>\"]*)?");

    private SourceReader() {}

    /** An unknown key, no title, a date or an address that is none are slips. */
    static Map<String, Source> read(YamlNode sources) {
        var read = new LinkedHashMap<String, Source>();
        sources.entries(node -> node).forEach((id, node) -> read.put(id, source(id, node)));
        return Collections.unmodifiableMap(read);
    }

    private static Source source(String id, YamlNode node) {
        var source = new Source(
                id,
                node.text("title"),
                node.has("publisher") ? node.text("publisher") : null,
                node.optionalString("number"),
                node.has("publishedOn") ? date(node, "publishedOn") : null,
                node.has("period") ? period(node) : null,
                addresses(node),
                node.has("read") ? daysRead(node) : null);
        require(source.read() == null || !source.addresses().isEmpty(), node, "read", "needs an address that was read");
        node.close();
        return source;
    }

    private static Source.Span period(YamlNode source) {
        var node = source.node("period");
        var period = new Source.Span(date(node, "from"), date(node, "to"));
        require(
                firstDay(period.from()).compareTo(firstDay(period.to())) <= 0,
                source,
                "period",
                "ends before it begins");
        node.close();
        return period;
    }

    private static DateRange daysRead(YamlNode source) {
        var node = source.node("read");
        var read = new DateRange(day(node, "from"), day(node, "to"));
        require(!read.isEmpty(), source, "read", "ends before it begins");
        node.close();
        return read;
    }

    private static LocalDate day(YamlNode node, String key) {
        var day = YamlNode.day(node.string(key));
        require(day != null, node, key, "is no day such as 2030-03-01");
        return day == null ? LocalDate.EPOCH : day;
    }

    private static String date(YamlNode node, String key) {
        var date = node.string(key);
        var day = YamlNode.day(firstDay(date));
        require(
                day != null && day.getYear() > 0,
                node,
                key,
                "is no year, month or day such as 2030, 2030-03 or 2030-03-01");
        return date;
    }

    /** Of a year or a month; of a day itself. */
    private static String firstDay(String date) {
        return switch (date.length()) {
            case 4 -> date + "-01-01";
            case 7 -> date + "-01";
            default -> date;
        };
    }

    private static List<String> addresses(YamlNode node) {
        var addresses = node.strings("addresses");
        for (var address : addresses) {
            require(
                    ON_THE_WEB.matcher(address).matches(),
                    node,
                    "addresses",
                    "is no http or https address: " + address);
        }
        return addresses;
    }

    private static void require(boolean isSo, YamlNode node, String key, String otherwise) {
        if (!isSo) {
            node.slip(key, otherwise);
        }
    }
}
