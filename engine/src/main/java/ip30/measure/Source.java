package ip30.measure;

import ip30.rule.DateRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document or page that a statement rests on. What is not known of it is null: nothing stands in for it.
 *
 * @param id what statements name it by
 * @param title in the project's own words, readable without the rest
 * @param publisher who made it public; null where that is not known
 * @param number the document's own number, the same in every language; null where it has none or it is not known
 * @param publishedOn a year, month or day in ISO form, as exact as it is known: `2020`, `2020-03`, `2020-03-09`; null where it is not known
 * @param period what time it tells of, or was in force for; null where none is known
 * @param addresses where it can be opened, each an http(s) URL; empty where none is known
 * @param read first and last day on which the addresses were read; null where there is no address or the days are not known
 */
public record Source(
        String id,
        Text title,
        @Nullable Text publisher,
        @Nullable String number,
        @Nullable String publishedOn,
        @Nullable Span period,
        List<String> addresses,
        @Nullable DateRange read) {

    /** From a year, month or day to another, both included; each in the form of `publishedOn`. */
    public record Span(String from, String to) {}
}
