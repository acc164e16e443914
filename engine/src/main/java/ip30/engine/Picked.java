package ip30.engine;

import ip30.form.FieldType;
import ip30.measure.Clause;
import ip30.measure.Figure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which values of the figures count in one request: those of one edition, but where an item's own date picks. Then the figures of its
 * amount are those of its date; limits of conditions on items are never dated there, so rules decide by one edition.
 */
final class Picked {

    private final Editions editions;
    private final Edition main;

    Picked(Editions editions, Facts facts) {
        this.editions = editions;
        this.main = editions.of(facts.period());
    }

    /** What holds for the firm, for conditions, and for what bounds all items of a clause together. */
    Edition main() {
        return main;
    }

    /**
     * How the amount of that tuple comes about; null when no amount is published, and while it is not known which values count: the item's
     * date decides, and is not answered.
     */
    @Nullable
    Formula formula(Clause clause, JudgedTuple tuple) {
        var edition = edition(clause, tuple.fact());
        return edition == null ? null : edition.formulas().get(clause.key());
    }

    /** The formulas that may turn out to be the tuple's, of a clause whose amount is published. */
    List<Formula> possible(Clause clause, JudgedTuple tuple) {
        var known = formula(clause, tuple);
        return known != null
                ? List.of(known)
                : editions.all().stream()
                        .map(edition -> edition.formulas().get(clause.key()))
                        .toList();
    }

    /** The figures that count for the item, where they are not those that the clause shows; else empty. */
    List<Figure> ownFigures(Clause clause, Fact item) {
        var edition = edition(clause, item);
        if (edition == null || edition == main) {
            return List.of();
        }
        return edition.clause(clause.key()).figures().values().stream()
                .filter(figure -> !figure.equals(clause.figure(figure.name())))
                .toList();
    }

    /** @param item null for the firm */
    private @Nullable Edition edition(Clause clause, @Nullable Fact item) {
        if (item == null || !editions.areByItem() || !clause.isDated()) {
            return main;
        }
        var dates = item.type().fields().stream()
                .filter(field -> field.type() == FieldType.DATE)
                .toList();
        if (dates.size() != 1) {
            return main;
        }
        var date = (LocalDate) item.answers()[dates.get(0).index()];
        return date == null ? null : editions.on(date);
    }
}
