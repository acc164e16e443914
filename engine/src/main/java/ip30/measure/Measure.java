package ip30.measure;

import ip30.rule.DateRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A measure as data: its term, chapters, articles, sources and the words around them.
 *
 * @param zoneName where it applies: "today" is the day there
 * @param scope slug of the article that says whom it is for
 * @param withinTerm key of the clause that holds on the days of the term
 * @param afterTerm key of the clause that holds while facts of the term may be claimed after it
 * @param disclaimer what every answer says of itself
 * @param words the product's own words
 * @param rulesVersion a digest over all that decides: rules, figures, the engine
 * @param folder where it is kept below rules/
 * @param issuedOn the day of the notice
 * @param termYears the length of the term in years, from `inForceFrom`
 * @param highestSingleSupport the most in yuan that an applicant is reported to get: it bounds every clause
 * @param figuresBy which day decides which value of a dated figure counts
 * @param claims how claims are made, as far as practice tells
 * @param overlaps other instruments that a firm must know of
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
        String zoneName,
        String scope,
        String withinTerm,
        String afterTerm,
        Evidence termEvidence,
        List<String> termSources,
        Figure highestSingleSupport,
        FigureDate figuresBy,
        Claims claims,
        List<Overlap> overlaps,
        Map<String, Source> sources,
        List<Chapter> chapters,
        List<Article> articles,
        Text disclaimer,
        Words words,
        String rulesVersion,
        String folder) {

    /** First and last day in force, both included. */
    public DateRange term() {
        return new DateRange(inForceFrom, inForceFrom.plusYears(termYears).minusDays(1));
    }

    /** Its rules are read when they are asked for: most questions name their day. */
    public ZoneId zone() {
        return ZoneId.of(zoneName);
    }

    /** The articles that another instrument may have displaced on that day, by their slugs. */
    public Set<String> overlappedOn(LocalDate day) {
        var articles = new HashSet<String>();
        for (var overlap : overlaps) {
            if (overlap.days().contains(day)) {
                articles.addAll(overlap.articles());
            }
        }
        return articles;
    }

    /** The article that says whom it is for. */
    public Article scopeArticle() {
        for (var article : articles) {
            if (article.slug().equals(scope)) {
                return article;
            }
        }
        throw new IllegalStateException("the reader has seen to it that there is an article " + scope);
    }

    /** The first day of the term, and each later day from which a figure has another value, in their order. */
    public List<LocalDate> editions() {
        var days = new TreeSet<LocalDate>();
        days.add(inForceFrom);
        addStarts(highestSingleSupport, days);
        for (var article : articles) {
            for (var clause : article.clauses()) {
                clause.figures().values().forEach(figure -> addStarts(figure, days));
            }
        }
        return List.copyOf(days);
    }

    private static void addStarts(Figure figure, Set<LocalDate> days) {
        for (var value : figure.values()) {
            days.add(value.from());
        }
    }

    /** The measure with the figures of that day; itself when none is dated. */
    public Measure on(LocalDate day) {
        if (!isDated()) {
            return this;
        }
        return new Measure(
                id,
                number,
                nickname,
                title,
                authority,
                issuedOn,
                issuedOnEvidence,
                inForceFrom,
                termYears,
                zoneName,
                scope,
                withinTerm,
                afterTerm,
                termEvidence,
                termSources,
                highestSingleSupport.on(day),
                figuresBy,
                claims,
                overlaps,
                sources,
                chapters,
                articles.stream().map(article -> article.on(day)).toList(),
                disclaimer,
                words,
                rulesVersion,
                folder);
    }

    private boolean isDated() {
        if (highestSingleSupport.isDated()) {
            return true;
        }
        for (var article : articles) {
            if (article.isDated()) {
                return true;
            }
        }
        return false;
    }

    public Stream<Clause> clauses() {
        return articles.stream().flatMap(article -> article.clauses().stream());
    }
}
