package ip30.engine;

import ip30.form.Form;
import ip30.measure.FigureDate;
import ip30.measure.Measure;
import ip30.rule.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The editions of a measure, each made when it is first needed. Safe for many threads. */
final class Editions {

    private final Measure measure;
    private final CompiledRules rules;
    private final Form form;
    private final List<LocalDate> starts;
    private final Map<LocalDate, Edition> made = new ConcurrentHashMap<>();

    /** @param measure as read, with all values of its figures */
    Editions(Measure measure, CompiledRules rules, Form form) {
        this.measure = measure;
        this.rules = rules;
        this.form = form;
        this.starts = measure.editions();
    }

    /** Before the first day the first: what holds for the whole term holds for facts before it too. */
    Edition on(LocalDate day) {
        var start = starts.get(0);
        // With one there is no choice.
        for (int i = 1; i < starts.size() && !starts.get(i).isAfter(day); i++) {
            start = starts.get(i);
        }
        return made.computeIfAbsent(start, first -> Edition.of(first, measure.on(first), rules, form));
    }

    List<Edition> all() {
        return starts.stream().map(this::on).toList();
    }

    /** What holds for the firm, and for whatever has no date of its own. */
    Edition of(Period period) {
        return on(measure.figuresBy() == FigureDate.DAY_ASKED ? period.asOf() : LocalDate.of(period.claimYear(), 1, 1));
    }

    /** Whether items of different dates may go by different values. */
    boolean areByItem() {
        return starts.size() > 1 && measure.figuresBy() == FigureDate.ITEM_DATE;
    }
}
