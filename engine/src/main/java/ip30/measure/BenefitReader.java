package ip30.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the benefit of one clause. What does not go together (keys, figures, evidence of the amount) is refused here, so that no amount is
 * ever asked of a benefit that cannot have one.
 */
final class BenefitReader {

    /** Keys that name an answer. */
    private static final List<String> INPUTS = List.of("of", "months", "unit", "neverMoreThan");

    private final String clause;
    private final @Nullable Evidence amount;
    private final Map<String, Figure> figures;
    private final YamlNode node;
    private final BenefitKind kind;
    private final Set<String> taken = new HashSet<>();

    private BenefitReader(String clause, @Nullable Evidence amount, Map<String, Figure> figures, YamlNode node) {
        this.clause = clause;
        this.amount = amount;
        this.figures = figures;
        this.node = node;
        this.kind = node.constant("kind", BenefitKind.class);
    }

    /**
     * @param clause its key, to name it in an error
     * @param amount the evidence of the clause's amount; null where the clause has none
     * @throws IllegalArgumentException when keys, figures and evidence do not go together
     */
    static Benefit read(String clause, @Nullable Evidence amount, Map<String, Figure> figures, YamlNode node) {
        return new BenefitReader(clause, amount, figures, node).read();
    }

    private Benefit read() {
        var benefit = switch (kind) {
            case FIXED -> new Fixed(boundedTerms());
            case FIXED_PER_ITEM -> new FixedPerItem(boundedTerms());
            case PER_UNIT -> new PerUnit(input("unit", "the answer that counts the units"), boundedTerms());
            case SHARE, REIMBURSE -> share();
            case UP_TO -> new UpTo(boundedTerms());
            case IN_KIND -> new InKind(terms(null));
            case UNPUBLISHED -> new Unpublished(terms(null));
        };
        for (var key : INPUTS) {
            if (node.has(key) && !taken.contains(key)) {
                throw refused("the key `" + key + "` is not one of this kind: take it out, or choose another kind");
            }
        }
        node.close();
        requireEvidence(benefit);
        requireFigures(benefit.figures());
        return benefit;
    }

    private Benefit share() {
        var of = input("of", "the answer that it is a share of");
        if (node.has("months")) {
            return new ShareOverMonths(kind, of, input("months", "the answer that counts the months"), boundedTerms());
        }
        return figures.containsKey(ShareOfParts.CAP)
                ? new ShareOfParts(kind, of, boundedTerms())
                : new Share(kind, of, boundedTerms());
    }

    private String input(String key, String what) {
        if (!node.has(key)) {
            throw refused("the key `" + key + "` is missing: name " + what);
        }
        taken.add(key);
        return node.string(key);
    }

    private Terms boundedTerms() {
        return terms(node.has("neverMoreThan") ? input("neverMoreThan", "the answer that bounds it") : null);
    }

    private Terms terms(@Nullable String neverMoreThan) {
        var payee = node.has("payee") ? node.constant("payee", Payee.class) : Payee.FIRM;
        return new Terms(neverMoreThan, node.flag("once"), payee);
    }

    private void requireEvidence(Benefit benefit) {
        if (benefit.bringsMoney() != (amount != null)) {
            throw refused(
                    amount == null
                            ? "it brings money, so `evidence` must say by `amount` how well the amount is known"
                            : "it brings no money: take `amount` out of `evidence`");
        }
        if (benefit instanceof Unpublished && amount != Evidence.UNPUBLISHED) {
            throw refused("`amount` of `evidence` must be UNPUBLISHED, or the kind another");
        }
        if (benefit instanceof Computable
                && isUnpublished()
                && benefit.figures().needed().stream().allMatch(this::hasValue)) {
            throw refused(
                    "`amount` of `evidence` is UNPUBLISHED, yet its figures have values: say how well it is known");
        }
    }

    private void requireFigures(AmountFigures ofBenefit) {
        for (var name : ofBenefit.needed()) {
            if (!figures.containsKey(name)) {
                throw refused("the figure `" + name + "` is missing: add it below `figures`");
            }
        }
        for (var figure : figures.values()) {
            if (AmountFigures.isOne(figure.name())) {
                requireFits(figure, ofBenefit);
            }
        }
    }

    private void requireFits(Figure figure, AmountFigures ofBenefit) {
        var named = "the figure `" + figure.name() + "` ";
        if (!ofBenefit.contains(figure.name())) {
            throw refused(named + "makes no difference to it: take it out, or correct its name or the kind");
        }
        if (figure.name().equals(AmountFigures.UNKNOWN_CAP)) {
            if (figure.value() != null) {
                throw refused(named + "is one that is not known: call it `capPerItem` or `yearlyCap`");
            }
        } else if (figure.value() == null) {
            if (!isUnpublished()) {
                throw refused(named + "has no value: give it one, or make `amount` of `evidence` UNPUBLISHED");
            }
        } else if (!AmountFigures.RATES.contains(figure.name())
                && figure.value().stripTrailingZeros().scale() > 0) {
            throw refused(named + "is not whole: round it to whole yuan or items");
        }
    }

    private boolean isUnpublished() {
        return amount == Evidence.UNPUBLISHED;
    }

    private boolean hasValue(String name) {
        return figures.containsKey(name) && figures.get(name).value() != null;
    }

    private IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("clause " + clause + ", benefit " + kind + ": " + what);
    }
}
