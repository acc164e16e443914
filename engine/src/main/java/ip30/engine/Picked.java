package ip30.engine;

import ip30.form.Field;
import ip30.form.FieldType;
import ip30.measure.Clause;
import ip30.measure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which values of the figures count in one request: those of one edition, but where an item's own date picks. */
final class Picked {

    private final Editions editions;
    private final Edition main;

    Picked(Editions editions, Facts facts) {
        this.editions = editions;
        this.main = editions.of(facts.period());
    }

    /** What holds for the firm, and for what bounds all items of a clause together. */
    Edition main() {
        return main;
    }

    /** Whether items of different dates may go by different values. */
    boolean areByItem() {
        return editions.areByItem();
    }

    /** What holds for that item, whatever the clause; the main one where its date is not answered. */
    Edition of(Fact item) {
        var date = date(item);
        return date == null ? main : editions.on(date);
    }

    /**
     * Whether it is not known which values count for the item: the clause has several, its date decides, and is not answered. Then nothing
     * follows from any of them.
     */
    boolean isOpen(Clause clause, @Nullable Fact item) {
        return item != null
                && editions.areByItem()
                && clause.isDated()
                && dateField(item) != null
                && date(item) == null;
    }

    /** How the amount of that tuple comes about; null when no amount is published, or it is not known which values count. */
    @Nullable
    Formula formula(Clause clause, JudgedTuple tuple) {
        if (tuple.fact() == null) {
            return main.formulas().get(clause.key());
        }
        return isOpen(clause, tuple.fact()) ? null : of(tuple.fact()).formulas().get(clause.key());
    }

    /** The figures that count for the item, where they are not those that the clause shows; else empty. */
    List<Figure> ownFigures(Clause clause, Fact item) {
        if (!editions.areByItem() || !clause.isDated() || isOpen(clause, item)) {
            return List.of();
        }
        return of(item).rulebook().rules(clause).get(0).clause().figures().values().stream()
                .filter(figure -> !Objects.equals(figure, clause.figure(figure.name())))
                .toList();
    }

    private @Nullable LocalDate date(Fact item) {
        var field = editions.areByItem() ? dateField(item) : null;
        return field == null ? null : (LocalDate) item.answers()[field.index()];
    }

    /** The date of such an item; null where it has none, or several. */
    static @Nullable Field dateField(Fact item) {
        var dates = item.type().fields().stream()
                .filter(field -> field.type() == FieldType.DATE)
                .toList();
        return dates.size() == 1 ? dates.get(0) : null;
    }
}
