package ip30.measure;

import ip30.rule.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the measure from the compiled YAML; a slip in the data is an error that names its place. An article's number and slug are those
 * of its folder, so that correcting a working number is one renaming.
 */
public final class MeasureReader {

    private final Words words;
    private final Map<String, Source> sources;

    private MeasureReader(Words words, Map<String, Source> sources) {
        this.words = words;
        this.sources = sources;
    }

    /** @throws IllegalArgumentException when the data is incomplete or has unknown keys */
    public static Measure read(YamlNode data, Words words) {
        var measure = data.node("measure");
        var sources = SourceReader.read(measure.node("sources"));
        return new MeasureReader(words, sources).measure(data, measure);
    }

    private Measure measure(YamlNode data, YamlNode node) {
        var issued = node.node("issued");
        var term = node.node("term");
        var measure = new Measure(
                node.string("id"),
                node.string("number"),
                node.text("nickname"),
                node.text("title"),
                node.text("authority"),
                LocalDate.parse(issued.string("on")),
                issued.evidence("evidence"),
                LocalDate.parse(term.string("inForceFrom")),
                term.integer("years"),
                node.string("zone"),
                slugOf(node, "scope", node.string("scope"), data),
                keyOf(term, "within", data),
                keyOf(term, "after", data),
                term.evidence("evidence"),
                sources(term),
                figure("highestSingleSupport", node.node("highestSingleSupport")),
                claims(node.node("claims")),
                overlaps(node, slugs(data)),
                sources,
                chapters(node.node("chapters")),
                data.nodes("articles", this::article),
                disclaimer(data.node("notes")),
                words,
                data.string("rulesVersion"),
                data.string("folder"));
        issued.close();
        term.close();
        node.close();
        return measure;
    }

    private Claims claims(YamlNode node) {
        var claims = new Claims(practice(node.node("usualWindow")), practice(node.node("afterTerm")));
        node.close();
        return claims;
    }

    private Practice practice(YamlNode node) {
        var practice = new Practice(node.evidence("evidence"), sources(node), node.text("note"));
        node.close();
        return practice;
    }

    private List<Overlap> overlaps(YamlNode measure, Set<String> slugs) {
        return measure.nodes("overlaps", node -> {
            var overlap = new Overlap(
                    node.string("number"),
                    node.text("title"),
                    new DateRange(LocalDate.parse(node.string("inForceFrom")), LocalDate.parse(node.string("lastDay"))),
                    node.strings("articles"),
                    node.evidence("evidence"),
                    sources(node),
                    node.text("note"));
            if (!slugs.containsAll(overlap.articles())) {
                throw node.error("articles", "names no folder of articles/: " + overlap.articles());
            }
            node.close();
            return overlap;
        });
    }

    private static Text disclaimer(YamlNode notes) {
        var disclaimer = notes.text("disclaimer");
        notes.close();
        return disclaimer;
    }

    private static String slugOf(YamlNode node, String key, String slug, YamlNode data) {
        if (!slugs(data).contains(slug)) {
            throw node.error(key, "names no folder of articles/: " + slug);
        }
        return slug;
    }

    /** A clause's key, `article.number`, whose article is there. */
    private static String keyOf(YamlNode node, String key, YamlNode data) {
        var clause = node.string(key);
        slugOf(node, key, clause.substring(0, Math.max(0, clause.indexOf('.'))), data);
        return clause;
    }

    private static Set<String> slugs(YamlNode data) {
        return Set.copyOf(data.nodes("articles", article -> slug(article.string("folder"))));
    }

    /** What follows the number in the name of an article's folder. */
    private static String slug(String folder) {
        return folder.substring(folder.indexOf('-') + 1);
    }

    private static List<Chapter> chapters(YamlNode node) {
        var chapters = new ArrayList<Chapter>();
        node.entries(chapter -> chapter).forEach((id, chapter) -> {
            chapters.add(new Chapter(id, chapter.text("title"), chapter.evidence("evidence")));
            chapter.close();
        });
        return List.copyOf(chapters);
    }

    private Article article(YamlNode node) {
        var folder = node.string("folder");
        int number = Integer.parseInt(folder.substring(0, folder.indexOf('-')));
        var slug = slug(folder);
        var title = node.text("title");
        var evidence = node.node("evidence");
        var article = new Article(
                number,
                evidence.evidence("number"),
                evidence.evidence("subject"),
                sources(evidence),
                slug,
                title,
                node.string("chapter"),
                node.constant("kind", ArticleKind.class),
                node.constant("textRead", TextRead.class),
                node.nodes("notes", YamlNode::asText),
                node.nodes("clauses", clause -> clause(clause, number, slug, title)));
        evidence.close();
        node.close();
        return article;
    }

    private Clause clause(YamlNode node, int article, String slug, Text articleTitle) {
        int number = node.integer("number");
        var key = slug + "." + number;
        var evidence = clauseEvidence(node.node("evidence"));
        var figures = node.has("figures") ? figures(node.node("figures")) : Map.<String, Figure>of();
        var clause = new Clause(
                key,
                article + "." + number,
                node.has("title") ? node.text("title") : articleTitle,
                node.optionalString("per"),
                !"NONE".equals(node.optionalString("scope")) && node.has("benefit"),
                node.has("benefit") ? BenefitReader.read(key, evidence.amount(), figures, node.node("benefit")) : null,
                evidence,
                figures,
                node.strings("exclusiveWith"),
                node.nodes("notes", YamlNode::asText),
                node.nodes("documents", YamlNode::asText));
        node.close();
        return clause;
    }

    private ClauseEvidence clauseEvidence(YamlNode node) {
        var evidence = new ClauseEvidence(
                node.evidence("conditions"),
                node.has("amount") ? node.evidence("amount") : null,
                sources(node),
                Set.copyOf(node.strings("assumed")));
        node.close();
        return evidence;
    }

    private Map<String, Figure> figures(YamlNode node) {
        var figures = new LinkedHashMap<String, Figure>();
        node.entries(figure -> figure).forEach((name, figure) -> figures.put(name, figure(name, figure)));
        return figures;
    }

    private Figure figure(String name, YamlNode node) {
        var figure = new Figure(
                name,
                node.has("label") ? node.text("label") : words.get("figures", name),
                node.has("value") ? node.decimal("value") : null,
                node.constant("unit", Unit.class),
                node.evidence("evidence"),
                sources(node));
        if ((figure.value() == null) != (figure.evidence() == Evidence.UNPUBLISHED)) {
            throw node.error("value", "must be there, unless the evidence is UNPUBLISHED");
        }
        node.close();
        return figure;
    }

    private List<String> sources(YamlNode node) {
        var ids = node.strings("sources");
        for (var id : ids) {
            if (!sources.containsKey(id)) {
                throw node.error("sources", "names no source of measure.yaml: " + id);
            }
        }
        return ids;
    }
}
