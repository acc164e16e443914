package ip30.register;

import ip30.contract.RequestReader;
import ip30.engine.Measures;
import ip30.rule.DateRange;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** What the tests of registers share: the fictitious measures, and synthetic firms of the first of them. */
final class Registers {

    static final Measures MEASURES = Measures.load(Clock.fixed(Instant.parse("2030-12-01T04:00:00Z"), ZoneOffset.UTC));

    static final RequestReader READER = new RequestReader(MEASURES);

    static final DateRange TERM = MEASURES.all().get(0).term();

    private Registers() {}

    static SyntheticRegister synthetic(long seed) {
        return new SyntheticRegister(MEASURES.form(), TERM, seed);
    }
}
