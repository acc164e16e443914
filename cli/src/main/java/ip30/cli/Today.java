package ip30.cli;

import ip30.measure.Measure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How today stands to the measure's term, whatever day is asked for: the first line of every report.
 *
 * @param today the real day where the measure applies, from the clock
 */
record Today(LocalDate today) {

    String in(Vocabulary words, Measure measure) {
        var term = measure.term();
        var key =
                today.isBefore(term.from()) ? "todayBefore" : today.isAfter(term.to()) ? "todayAfter" : "todayInForce";
        return words.say(
                key,
                "today",
                today,
                "from",
                term.from(),
                "to",
                term.to(),
                "evidence",
                words.of(measure.termEvidence()),
                "days",
                Math.abs(ChronoUnit.DAYS.between(today, term.to())));
    }
}
