package ip30.contract;

import ip30.measure.Article;
import ip30.measure.Chapter;
import ip30.measure.Clause;
import ip30.measure.Evidence;
import ip30.measure.Figure;
import ip30.measure.Measure;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much of the measure is known how well: by kind of statement, a count for every evidence. */
final class EvidenceCounts {

    private EvidenceCounts() {}

    static Map<String, Map<Evidence, Integer>> of(Measure measure) {
        var counts = new LinkedHashMap<String, Map<Evidence, Integer>>();
        counts.put("chapters", count(measure.chapters().stream().map(Chapter::evidence)));
        counts.put("articleNumbers", count(measure.articles().stream().map(Article::numberEvidence)));
        counts.put("articleSubjects", count(measure.articles().stream().map(Article::subjectEvidence)));
        counts.put(
                "conditions",
                count(measure.clauses().map(clause -> clause.evidence().conditions())));
        counts.put(
                "amounts", count(measure.clauses().map(EvidenceCounts::amount).filter(Objects::nonNull)));
        counts.put(
                "figures",
                count(Stream.concat(
                                Stream.of(measure.highestSingleSupport()),
                                measure.clauses().flatMap(clause -> clause.figures().values().stream()))
                        .map(Figure::evidence)));
        return counts;
    }

    private static @Nullable Evidence amount(Clause clause) {
        return clause.evidence().amount();
    }

    private static Map<Evidence, Integer> count(Stream<Evidence> evidence) {
        var counts = new EnumMap<Evidence, Integer>(Evidence.class);
        for (var each : Evidence.values()) {
            counts.put(each, 0);
        }
        evidence.forEach(each -> counts.merge(each, 1, Integer::sum));
        return counts;
    }
}
