package ip30.measure;

import ip30.facts.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The measure as data: its term, chapters, articles, sources and the words around them.
 *
 * @param rulesVersion a digest over the rules and all data beside them
 * @param issuedOn the day of the notice
 * @param termYears the length of the term in years, from `inForceFrom`
 * @param highestSingleSupport the reported top amount in yuan; which clause carries it is not known
 * @param sources by id, in the order of their weight
 */
public record Measure(
        String id,
        String number,
        Text nickname,
        Text title,
        Text authority,
        LocalDate issuedOn,
        Evidence issuedOnEvidence,
        LocalDate inForceFrom,
        int termYears,
        Evidence termEvidence,
        List<String> termSources,
        Figure highestSingleSupport,
        Map<String, Text> sources,
        List<Chapter> chapters,
        List<Article> articles,
        Words words,
        String rulesVersion) {

    /** First and last day in force, both included. */
    public DateRange term() {
        return new DateRange(inForceFrom, inForceFrom.plusYears(termYears).minusDays(1));
    }

    public Stream<Clause> clauses() {
        return articles.stream().flatMap(article -> article.clauses().stream());
    }
}
