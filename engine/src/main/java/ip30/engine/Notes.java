package ip30.engine;

import ip30.assessment.TermStatus;
import ip30.assessment.WindowState;
import ip30.measure.Measure;
import ip30.measure.MeasureEntry;
import ip30.measure.Numbers;
import ip30.measure.Text;
import ip30.rule.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an answer says beside its verdicts: how the day asked for stands to the term and to claims, the reported maximum, honesty. */
final class Notes {

    private final Measure measure;
    private final @Nullable MeasureEntry following;
    private final Period period;

    private Notes(Measure measure, @Nullable MeasureEntry following, Period period) {
        this.measure = measure;
        this.following = following;
        this.period = period;
    }

    /** @param following the measure after this one; null when there is none */
    static List<Text> of(Measure measure, @Nullable MeasureEntry following, Period period, TermStatus status) {
        return new Notes(measure, following, period).of(status);
    }

    private List<Text> of(TermStatus status) {
        var notes = new ArrayList<Text>();
        switch (status) {
            case NOT_YET ->
                notes.add(note("notYet").with("firstDay", period.term().from().toString()));
            case IN_FORCE -> {
                if (WindowState.of(period.usualWindow(), period.asOf()) == WindowState.PAST) {
                    notes.add(note("windowPast")
                            .with(
                                    "windowYear",
                                    String.valueOf(period.usualWindow().from().getYear())));
                }
            }
            case AFTER_TERM -> {
                notes.add(note("afterTerm")
                        .with("precedent", measure.claims().afterTerm().note()));
                notes.add(measure.claims().usualWindow().note());
            }
            case CLOSED -> notes.add(note("closed"));
        }
        notes.add(measure.words()
                .get("notes", "highest")
                .with(
                        "amount",
                        Numbers.grouped(measure.highestSingleSupport().value().longValueExact())));
        notes.add(measure.words().get("notes", "honesty"));
        return List.copyOf(notes);
    }

    private Text successor() {
        return following == null
                ? measure.words().get("notes", "noSuccessor")
                : measure.words()
                        .get("notes", "successor")
                        .with("number", following.number())
                        .with("from", following.term().from().toString());
    }

    private Text note(String key) {
        return measure.words()
                .get("notes", key)
                .with("lastDay", period.term().to().toString())
                .with("successor", successor())
                .with("authority", measure.authority())
                .with("asOf", period.asOf().toString())
                .with("claimYear", String.valueOf(period.claimYear()));
    }
}
