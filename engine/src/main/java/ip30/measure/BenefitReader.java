package ip30.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the benefit of one clause. What does not go together (keys, figures, evidence of the amount) is a slip, so that no amount is ever
 * asked of a benefit that cannot have one.
 */
final class BenefitReader {

    /** Keys that name an answer. */
    private static final List<String> INPUTS = List.of("of", "months", "unit", "neverMoreThan");

    private static final String AMOUNT = "amount";
    private static final String FIGURES = "figures";

    private final YamlNode clause;
    private final YamlNode evidenceNode;
    private final @Nullable ClauseEvidence evidence;
    private final Map<String, Figure> figures;
    private final YamlNode node;
    private final Set<String> taken = new HashSet<>();

    private BenefitReader(
            YamlNode clause, YamlNode evidenceNode, @Nullable ClauseEvidence evidence, Map<String, Figure> figures) {
        this.clause = clause;
        this.evidenceNode = evidenceNode;
        this.evidence = evidence;
        this.figures = figures;
        this.node = clause.node("benefit");
    }

    /** @param evidence the clause's; null where it has a slip, so that nothing follows from it */
    static Benefit read(
            YamlNode clause, YamlNode evidenceNode, @Nullable ClauseEvidence evidence, Map<String, Figure> figures) {
        return new BenefitReader(clause, evidenceNode, evidence, figures).read();
    }

    private Benefit read() {
        int before = node.slips().count();
        var kind = node.constant("kind", BenefitKind.class);
        boolean isReadable = node.slips().count() == before;
        var benefit = switch (kind) {
            case FIXED -> new Fixed(boundedTerms());
            case FIXED_PER_ITEM -> new FixedPerItem(boundedTerms());
            case PER_UNIT -> new PerUnit(input("unit", "the answer that counts the units"), boundedTerms());
            case SHARE, REIMBURSE -> share(kind);
            case UP_TO -> new UpTo(boundedTerms());
            case IN_KIND -> new InKind(terms(null));
            case UNPUBLISHED -> new Unpublished(terms(null));
        };
        if (isReadable) {
            requireOwnKeys(kind);
            requireEvidence(benefit);
            requireFigures(kind, benefit.figures());
        } else {
            INPUTS.forEach(node::has);
        }
        node.close();
        return benefit;
    }

    private Benefit share(BenefitKind kind) {
        var of = input("of", "the answer that it is a share of");
        if (node.has("months")) {
            return new ShareOverMonths(kind, of, input("months", "the answer that counts the months"), boundedTerms());
        }
        return figures.containsKey(ShareOfParts.CAP)
                ? new ShareOfParts(kind, of, boundedTerms())
                : new Share(kind, of, boundedTerms());
    }

    /** Empty where it is missing. */
    private String input(String key, String what) {
        taken.add(key);
        if (!node.has(key)) {
            node.slip(key, "is missing: name " + what);
            return "";
        }
        return node.string(key);
    }

    private Terms boundedTerms() {
        return terms(node.has("neverMoreThan") ? input("neverMoreThan", "the answer that bounds it") : null);
    }

    private Terms terms(@Nullable String neverMoreThan) {
        var payee = node.has("payee") ? node.constant("payee", Payee.class) : Payee.FIRM;
        return new Terms(neverMoreThan, node.flag("once"), payee);
    }

    private void requireOwnKeys(BenefitKind kind) {
        for (var key : INPUTS) {
            if (node.has(key) && !taken.contains(key)) {
                node.slip(key, "is no key of the kind " + kind + ": take it out, or choose another kind");
            }
        }
    }

    private void requireEvidence(Benefit benefit) {
        if (evidence == null) {
            return;
        }
        var amount = evidence.amount();
        if (benefit.bringsMoney() != (amount != null)) {
            evidenceNode.slip(
                    AMOUNT,
                    amount == null
                            ? "is missing: the benefit brings money"
                            : "stands although the clause brings no money");
            return;
        }
        if (benefit instanceof Unpublished && amount != Evidence.UNPUBLISHED) {
            evidenceNode.slip(AMOUNT, "must be UNPUBLISHED, as the benefit is");
        }
        if (benefit instanceof Computable
                && amount == Evidence.UNPUBLISHED
                && benefit.figures().needed().stream().allMatch(this::hasValue)) {
            evidenceNode.slip(AMOUNT, "is UNPUBLISHED, yet its figures have values: say how well it is known");
        }
    }

    private void requireFigures(BenefitKind kind, AmountFigures ofBenefit) {
        for (var name : ofBenefit.needed()) {
            if (!figures.containsKey(name)) {
                clause.slip(FIGURES, "have no " + name + ", which the kind " + kind + " needs");
            }
        }
        for (var figure : figures.values()) {
            if (AmountFigures.isOne(figure.name())) {
                requireFits(figure, kind, ofBenefit);
            }
        }
    }

    private void requireFits(Figure figure, BenefitKind kind, AmountFigures ofBenefit) {
        var name = figure.name();
        var node = clause.node(FIGURES);
        if (!ofBenefit.contains(name)) {
            node.slip(
                    name, "makes no difference to the kind " + kind + ": take it out, or correct its name or the kind");
        } else if (name.equals(AmountFigures.UNKNOWN_CAP)) {
            if (figure.value() != null) {
                node.slip(name, "is a cap that is not known: call it capPerItem or yearlyCap");
            }
        } else if (figure.value() == null
                && figure.evidence() == Evidence.UNPUBLISHED
                && evidence != null
                && evidence.amount() != Evidence.UNPUBLISHED) {
            node.slip(name, "has no value: give it one, or make amount of evidence UNPUBLISHED");
        }
    }

    private boolean hasValue(String name) {
        return figures.containsKey(name) && figures.get(name).value() != null;
    }
}
