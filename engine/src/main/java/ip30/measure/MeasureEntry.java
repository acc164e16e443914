package ip30.measure;

import ip30.rule.DateRange;
import java.time.ZoneId;

/**
 * What is known of a measure before it is loaded.
 *
 * @param term first and last day in force, both included
 * @param zoneName where it applies: "today" is the day there
 * @param packageName of its compiled rules
 * @param rules the resource in which the build listed them
 */
public record MeasureEntry(
        String id,
        String number,
        Text title,
        Text nickname,
        DateRange term,
        String zoneName,
        String packageName,
        String rules) {

    public static MeasureEntry read(YamlNode node) {
        var term = node.node("term");
        var first = term.date("inForceFrom");
        return new MeasureEntry(
                node.string("id"),
                node.string("number"),
                node.text("title"),
                node.text("nickname"),
                new DateRange(first, first.plusYears(term.integer("years")).minusDays(1)),
                node.string("zone"),
                node.string("package"),
                node.string("rules"));
    }

    /** Its rules are read when they are asked for: most questions name their day. */
    public ZoneId zone() {
        return ZoneId.of(zoneName);
    }

    /** Whether the calendar year has a day of the term in it. */
    public boolean holds(int year) {
        return DateRange.within(year, term);
    }
}
