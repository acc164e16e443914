package ip30.measure;

import ip30.measure.ArticleReader.Folder;
import ip30.rule.DateRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the measure from the compiled YAML. Slips are collected in the data's {@link YamlNode#slips()}; a measure with any is not to be used. */
public final class MeasureReader {

    private final References known;
    private final Map<String, Source> sources;
    private final Set<String> slugs;

    private MeasureReader(References known, Map<String, Source> sources, Set<String> slugs) {
        this.known = known;
        this.sources = sources;
        this.slugs = slugs;
    }

    /** @param lists the lists of the profile, which clauses may be judged `per` item of */
    public static Measure read(YamlNode data, Words words, Set<String> lists) {
        var node = data.node("measure").about("");
        var sources = SourceReader.read(node.node("sources"));
        var chapters = node.node("chapters");
        var slugs = new LinkedHashSet<String>();
        var clauses = new LinkedHashSet<String>();
        addNames(data, slugs, clauses);
        var term = node.node("term");
        var known = new References(words, lists, sources.keySet(), chapters.keys(), clauses, term(term));
        return new MeasureReader(known, sources, slugs).measure(data, node, term, chapters);
    }

    private Measure measure(YamlNode data, YamlNode node, YamlNode term, YamlNode chapters) {
        var issued = node.node("issued");
        var termEvidence = term.evidence("evidence");
        var measure = new Measure(
                node.string("id"),
                node.string("number"),
                node.text("nickname"),
                node.text("title"),
                node.text("authority"),
                issued.date("on"),
                issued.evidence("evidence"),
                term.date("inForceFrom"),
                term.integer("years"),
                node.string("zone"),
                node.known("scope", slugs, "folder of articles/"),
                term.known("within", known.clauses(), "clause of the measure"),
                term.known("after", known.clauses(), "clause of the measure"),
                termEvidence,
                known.sources(term, termEvidence),
                highestSingleSupport(node.node("highestSingleSupport")),
                node.constant("figuresBy", FigureDate.class),
                claims(node.node("claims")),
                node.nodes("overlaps", this::overlap),
                sources,
                chapters(chapters),
                articles(data),
                disclaimer(data.node("notes").about("notes.yaml")),
                known.words(),
                data.string("rulesVersion"),
                data.string("folder"));
        issued.close();
        term.close();
        node.close();
        return measure;
    }

    /** Null where its first day or its length has a slip. */
    private static @Nullable DateRange term(YamlNode node) {
        int before = node.slips().count();
        var first = node.date("inForceFrom");
        int years = node.integer("years");
        if (node.slips().count() == before && years < 1) {
            node.slip("years", years + " must be at least 1");
        }
        return node.slips().count() > before || !node.has("years")
                ? null
                : new DateRange(first, first.plusYears(years).minusDays(1));
    }

    /** It bounds what every clause brings the firm: while it were not known, no amount would be. */
    private Figure highestSingleSupport(YamlNode node) {
        int before = node.slips().count();
        var figure = new FigureReader(known).figure("highestSingleSupport", node, null);
        if (node.slips().count() == before && figure.value() == null) {
            node.slip(
                    "value",
                    "is missing: it bounds every clause, so that it must be known; give it one, with its evidence");
        }
        return figure;
    }

    private Claims claims(YamlNode node) {
        var claims = new Claims(practice(node.node("usualWindow")), practice(node.node("afterTerm")));
        node.close();
        return claims;
    }

    private Practice practice(YamlNode node) {
        var evidence = node.evidence("evidence");
        var practice = new Practice(evidence, known.sources(node, evidence), node.text("note"));
        node.close();
        return practice;
    }

    private Overlap overlap(YamlNode node) {
        int before = node.slips().count();
        var days = new DateRange(node.date("inForceFrom"), node.date("lastDay"));
        if (node.slips().count() == before && days.isEmpty()) {
            node.slip("lastDay", days.to() + " lies before the first, " + days.from());
        }
        var evidence = node.evidence("evidence");
        var overlap = new Overlap(
                node.string("number"),
                node.text("title"),
                days,
                node.allKnown("articles", slugs, "folder of articles/"),
                evidence,
                known.sources(node, evidence),
                node.text("note"));
        node.close();
        return overlap;
    }

    private static Text disclaimer(YamlNode notes) {
        var disclaimer = notes.text("disclaimer");
        notes.close();
        return disclaimer;
    }

    private List<Chapter> chapters(YamlNode node) {
        var chapters = new ArrayList<Chapter>();
        node.entries(chapter -> chapter).forEach((id, chapter) -> {
            var evidence = chapter.evidence("evidence");
            chapters.add(new Chapter(id, chapter.text("title"), evidence, known.sources(chapter, evidence)));
            chapter.close();
        });
        return List.copyOf(chapters);
    }

    /** The slugs of the articles and the keys of the clauses, so that what stands before may name what stands behind. */
    private static void addNames(YamlNode data, Set<String> slugs, Set<String> clauses) {
        data.nodes("articles", article -> {
            var folder = Folder.of(article.string("folder"));
            slugs.add(folder.slug());
            if (article.about("article " + folder.number()).has("clauses")) {
                article.nodes("clauses", clause -> clauses.add(folder.slug() + "." + clause.optionalString("number")));
            }
            return folder;
        });
    }

    private List<Article> articles(YamlNode data) {
        var reader = new ArticleReader(known);
        var nodes = new TreeMap<Integer, YamlNode>();
        var bySlug = new HashMap<String, Integer>();
        var articles = data.nodes("articles", node -> {
            var article = reader.article(node);
            requireOwnName(article, node, nodes, bySlug);
            return article;
        });
        int last = 0;
        for (var entry : nodes.entrySet()) {
            requireNext(last, entry.getKey(), entry.getValue());
            last = entry.getKey();
        }
        return articles;
    }

    /** No two articles have one number or one slug. */
    private static void requireOwnName(
            Article article, YamlNode node, Map<Integer, YamlNode> nodes, Map<String, Integer> bySlug) {
        var folder = node.string("folder");
        if (article.number() < 1) {
            node.slip("folder", folder + " must be a number from 1, a dash and a name: 14-pledge-financing");
            return;
        }
        var other = nodes.putIfAbsent(article.number(), node);
        if (other != null) {
            node.slip("folder", folder + " has the number of " + other.string("folder") + "; rename one of them");
        }
        var namesake = bySlug.putIfAbsent(article.slug(), article.number());
        if (namesake != null) {
            node.slip("folder", folder + " has the name of article " + namesake);
        }
    }

    private static void requireNext(int last, int number, YamlNode node) {
        if (number > last + 1) {
            node.slip(
                    "folder",
                    node.string("folder") + (last == 0 ? " is the first" : " follows article " + last)
                            + ": articles are numbered from 1 without a gap; rename it, or add what is missing");
        }
    }
}
