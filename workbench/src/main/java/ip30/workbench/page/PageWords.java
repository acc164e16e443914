package ip30.workbench.page;

import ip30.measure.Evidence;
import ip30.measure.Measure;
import ip30.measure.Text;
import java.util.Collection;
import java.util.stream.Collectors;

/** The words of a page in both languages, as markup. */
final class PageWords {

    private final Measure measure;

    PageWords(Measure measure) {
        this.measure = measure;
    }

    /** A text below `page` of words.yaml. */
    Text text(String key) {
        return measure.words().get("page", key);
    }

    String say(String key) {
        return Html.both(text(key));
    }

    String of(Enum<?> value) {
        return Html.both(measure.words().of(value));
    }

    String evidence(Evidence evidence) {
        return "<span class=\"chip " + evidence + "\">" + of(evidence) + "</span>";
    }

    /** Ids that lead to the list of sources. */
    String sources(Collection<String> ids) {
        return ids.stream()
                .map(id -> "<a href=\"#source-" + Html.escaped(id) + "\">" + Html.escaped(id) + "</a>")
                .collect(Collectors.joining(", "));
    }
}
