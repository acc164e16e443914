package ip30.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures. One that does not state its own evidence and sources has those of what it belongs to, so that exceptions stand out; a dated
 * one has a value for every day of the term, because each holds until the next begins.
 */
final class FigureReader {

    private static final String FROM = "from ";

    private final References known;

    FigureReader(References known) {
        this.known = known;
    }

    /**
     * How well something is known, and from where.
     *
     * @param isReadable false where its evidence has a slip, so that nothing follows from it
     */
    record Basis(Evidence evidence, List<String> sources, boolean isReadable) {}

    /** @param inherited what holds where the figure states no evidence; null where it must */
    Figure figure(String name, YamlNode node, @Nullable Basis inherited) {
        var label = label(name, node);
        var unit = unit(name, node);
        // That nothing uses it is meant; whoever checks the folder asks for it.
        node.flag("told");
        var basis = basis(node, inherited);
        var values = new ArrayList<FigureValue>();
        var starts = starts(node);
        if (node.has("value")) {
            values.add(new FigureValue(firstDay(), value(name, node, unit, basis), basis.evidence(), basis.sources()));
        } else if (starts.isEmpty()) {
            if (basis.isReadable() && basis.evidence() != Evidence.UNPUBLISHED) {
                node.slip("value", "is missing: only a figure whose evidence is UNPUBLISHED has none");
            }
            values.add(new FigureValue(firstDay(), null, basis.evidence(), basis.sources()));
        }
        requireWholeTerm(node, starts);
        starts.forEach((from, entry) -> values.add(dated(name, from, entry, unit, basis)));
        node.close();
        return new Figure(name, label, unit, values.get(0), List.copyOf(values));
    }

    private Text label(String name, YamlNode node) {
        if (node.has("label")) {
            return node.text("label");
        }
        var label = known.words().find("figures", name);
        if (label == null) {
            node.slip(
                    "label",
                    "is missing, and engine/words.yaml knows no figure " + name
                            + Slips.insteadOf(name, known.words().keys("figures")));
        }
        return label == null ? Text.EMPTY : label;
    }

    /** One that goes with the name; where the name is known and the unit is wrong, the name's. */
    private static Unit unit(String name, YamlNode node) {
        int before = node.slips().count();
        var unit = node.constant("unit", Unit.class);
        var fitting = FigureKinds.units(name);
        if (fitting == null || fitting.contains(unit)) {
            return unit;
        }
        if (node.slips().count() == before) {
            node.slip("unit", unit + " does not go with " + name + ": write " + oneOf(fitting));
        }
        return fitting.get(0);
    }

    private static String oneOf(List<Unit> units) {
        var names = String.join(", ", units.stream().map(Unit::name).toList());
        return units.size() == 1 ? names : "one of " + names;
    }

    /** The evidence stated, with its sources; else what is inherited. */
    private Basis basis(YamlNode node, @Nullable Basis inherited) {
        if (!node.has("evidence") && inherited != null) {
            if (node.has("sources")) {
                node.slip("sources", "stand without evidence: both are stated, or both are those of the clause");
            }
            return inherited;
        }
        int before = node.slips().count();
        var evidence = node.evidence("evidence");
        boolean isReadable = node.slips().count() == before;
        if (!node.has("sources") && isReadable) {
            node.slip("evidence", "stands without sources: both are stated, or both are those of the clause");
            return new Basis(evidence, List.of(), isReadable);
        }
        return new Basis(evidence, known.sources(node, evidence), isReadable);
    }

    private FigureValue dated(String name, LocalDate from, YamlNode node, Unit unit, Basis ofFigure) {
        var basis = basis(node, ofFigure);
        var value = value(name, node, unit, basis);
        node.close();
        return new FigureValue(from, value, basis.evidence(), basis.sources());
    }

    private static BigDecimal value(String name, YamlNode node, Unit unit, Basis basis) {
        int before = node.slips().count();
        var value = node.decimal("value");
        if (node.slips().count() > before) {
            return value;
        }
        if (basis.isReadable() && basis.evidence() == Evidence.UNPUBLISHED) {
            node.slip("value", "stands although the evidence is UNPUBLISHED: what is not published has no value");
        }
        if (value.signum() < 0) {
            node.slip("value", value + " is negative");
        }
        if (value.signum() == 0 && FigureKinds.isAtLeastOne(name)) {
            node.slip("value", value + " must be at least 1");
        }
        if (unit.isFraction() && value.compareTo(BigDecimal.ONE) > 0) {
            node.slip("value", value + " is more than 1: 3 percent is written 0.03");
        }
        if (!unit.isFraction() && !isWhole(value)) {
            node.slip("value", value + " must be a whole number, the unit being " + unit);
        }
        return value;
    }

    private static boolean isWhole(BigDecimal value) {
        try {
            value.longValueExact();
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    /** The entries `from …` by their days. */
    private static TreeMap<LocalDate, YamlNode> starts(YamlNode node) {
        var starts = new TreeMap<LocalDate, YamlNode>();
        for (var key : node.keys()) {
            if (key.startsWith(FROM)) {
                var day = YamlNode.day(key.substring(FROM.length()));
                var entry = node.node(key);
                if (day == null) {
                    node.slip(key, "names no day; a day is written as " + FROM + "2025-07-01");
                } else {
                    starts.put(day, entry);
                }
            }
        }
        return starts;
    }

    /** Every day of the term has one value, and no other day has any. */
    private void requireWholeTerm(YamlNode node, TreeMap<LocalDate, YamlNode> starts) {
        var term = known.term();
        if (term == null || starts.isEmpty()) {
            return;
        }
        boolean hasValue = node.has("value");
        if (!hasValue && starts.firstKey().isAfter(term.from())) {
            node.slip(
                    FROM + starts.firstKey(),
                    "leaves the days from " + term.from() + " without a value: give the figure a value of its own");
        }
        for (var day : starts.keySet()) {
            if (day.isBefore(term.from()) || hasValue && day.equals(term.from())) {
                node.slip(FROM + day, "must lie after the first day of the term, " + term.from());
            }
            if (day.isAfter(term.to())) {
                node.slip(FROM + day, "lies after the last day of the term, " + term.to());
            }
        }
    }

    private LocalDate firstDay() {
        return known.term() == null ? LocalDate.EPOCH : known.term().from();
    }
}
