package ip30.contract;

import ip30.engine.Assessor;
import ip30.engine.Measures;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The product under test, loaded once, and a measure of it that no officer corrects. Its clock stands elsewhere. */
final class Product {

    static final Measures MEASURES = Measures.load(Clock.fixed(Instant.parse("2026-06-30T04:00:00Z"), ZoneOffset.UTC));

    static final Assessor ASSESSOR = MEASURES.assessor("fictitious-2030");

    static final RequestReader READER = new RequestReader(MEASURES);

    private Product() {}
}
