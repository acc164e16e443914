package ip30.measure;

import ip30.measure.FigureReader.Basis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles and their clauses. An article's number and slug are those of its folder, so that correcting a working number is one
 * renaming.
 */
final class ArticleReader {

    private final References known;
    private final FigureReader figures;

    ArticleReader(References known) {
        this.known = known;
        this.figures = new FigureReader(known);
    }

    /** What the name of an article's folder says: `14-pledge-financing`. */
    record Folder(int number, String slug) {

        /** The number is 0 where it cannot be read. */
        static Folder of(String name) {
            int dash = name.indexOf('-');
            try {
                return new Folder(Integer.parseInt(name.substring(0, Math.max(0, dash))), name.substring(dash + 1));
            } catch (NumberFormatException e) {
                return new Folder(0, name.substring(dash + 1));
            }
        }
    }

    Article article(YamlNode node) {
        var folder = Folder.of(node.string("folder"));
        var name = folder.number() == 0 ? node.string("folder") : "article " + folder.number();
        node.about(name);
        var title = node.text("title");
        var evidence = node.node("evidence");
        var numberEvidence = evidence.evidence("number");
        var subjectEvidence = evidence.evidence("subject");
        var article = new Article(
                folder.number(),
                numberEvidence,
                subjectEvidence,
                known.sources(evidence, numberEvidence, subjectEvidence),
                folder.slug(),
                title,
                node.known("chapter", known.chapters(), "chapter of measure.yaml"),
                node.constant("kind", ArticleKind.class),
                node.constant("textRead", TextRead.class),
                node.nodes("notes", YamlNode::asText),
                node.nodes("clauses", clause -> clause(clause, name, folder, title)));
        evidence.close();
        node.close();
        return article;
    }

    private Clause clause(YamlNode node, String article, Folder folder, Text articleTitle) {
        int expected = node.index() + 1;
        var name = article + ", clause " + (node.has("number") ? node.optionalString("number") : expected);
        node.about(name);
        int number = number(node, expected);
        var key = folder.slug() + "." + number;
        int before = node.slips().count();
        var evidenceNode = node.node("evidence");
        var stated = evidence(evidenceNode);
        boolean isReadable = node.slips().count() == before;
        var figuresNode = node.has("figures") ? node.node("figures") : null;
        var read = figuresNode == null ? noFigures() : figures(figuresNode, name, stated, isReadable);
        var evidence = figuresNode == null ? stated : stated.raisedBy(ofAmount(figuresNode, read));
        var clause = new Clause(
                key,
                folder.number() + "." + number,
                node.has("title") ? node.text("title") : articleTitle,
                node.has("per") ? node.known("per", known.lists(), "list of the profile") : null,
                needsScope(node),
                benefit(node, evidenceNode, isReadable ? evidence : null, read),
                evidence,
                read,
                node.allKnown("exclusiveWith", known.clauses(), "clause of the measure"),
                node.nodes("notes", YamlNode::asText),
                node.nodes("documents", YamlNode::asText));
        if (clause.exclusiveWith().contains(key)) {
            node.slip("exclusiveWith", "names the clause itself");
        }
        if (isReadable) {
            requireAmountEvidence(evidenceNode, clause);
        }
        node.close();
        return clause;
    }

    /** @param evidence null where it has a slip, so that nothing follows from it */
    private static @Nullable Benefit benefit(
            YamlNode node, YamlNode evidenceNode, @Nullable ClauseEvidence evidence, Map<String, Figure> figures) {
        if (node.has("benefit")) {
            return BenefitReader.read(node, evidenceNode, evidence, figures);
        }
        if (evidence != null && evidence.amount() != null) {
            evidenceNode.slip("amount", "stands although the clause brings no money");
        }
        return null;
    }

    /** The figures of the amount, as far as each says how well it is known; null where one does not, and has what the clause states. */
    private static @Nullable List<Figure> ofAmount(YamlNode node, Map<String, Figure> figures) {
        var all = new ArrayList<Figure>();
        for (var figure : figures.values()) {
            if (AmountFigures.isOne(figure.name())) {
                if (!node.node(figure.name()).has("evidence")) {
                    return null;
                }
                all.add(figure);
            }
        }
        return all;
    }

    private static Map<String, Figure> noFigures() {
        return Map.of();
    }

    /** From 1 in their order: rules and `exclusiveWith` name clauses by them. */
    private static int number(YamlNode node, int expected) {
        int before = node.slips().count();
        int number = node.integer("number");
        if (node.slips().count() == before && number != expected) {
            node.slip(
                    "number",
                    number + " stands where " + expected + " is due: clauses are numbered from 1 in their order");
        }
        return number;
    }

    private static boolean needsScope(YamlNode node) {
        if (node.has("scope")) {
            node.known("scope", Set.of("NONE"), "value of scope");
        }
        return !node.has("scope") && node.has("benefit");
    }

    private ClauseEvidence evidence(YamlNode node) {
        var conditions = node.evidence("conditions");
        var amount = node.has("amount") ? node.evidence("amount") : null;
        var sources = amount == null ? known.sources(node, conditions) : known.sources(node, conditions, amount);
        var evidence = new ClauseEvidence(conditions, amount, sources, Set.copyOf(node.strings("assumed")));
        node.close();
        return evidence;
    }

    private Map<String, Figure> figures(YamlNode node, String clause, ClauseEvidence evidence, boolean isReadable) {
        var conditions = new Basis(evidence.conditions(), evidence.sources(), isReadable);
        @Nullable
        Basis amount = evidence.amount() == null ? null : new Basis(evidence.amount(), evidence.sources(), isReadable);
        var read = new LinkedHashMap<String, Figure>();
        for (var name : List.copyOf(node.keys())) {
            var figure = node.node(name).about(clause + ": figure " + name);
            var inherited = AmountFigures.isOne(name) && amount != null ? amount : conditions;
            read.put(name, figures.figure(name, figure, inherited));
        }
        return read;
    }

    /** An amount is known no better than the least known figure it is made of, but for those that the clause says to be assumed. */
    private static void requireAmountEvidence(YamlNode node, Clause clause) {
        var amount = clause.evidence().amount();
        if (amount == null) {
            return;
        }
        for (var figure : clause.figures().values()) {
            var weakest = figure.weakestEvidence();
            if (AmountFigures.isOne(figure.name())
                    && !clause.evidence().assumed().contains(figure.name())
                    && weakest != null
                    && amount.isBetterThan(weakest)) {
                node.slip(
                        "amount",
                        amount + " is better than its figure " + figure.name() + ", which is " + weakest
                                + "; weaken it, or name the figure in assumed");
            }
        }
    }
}
