package ip30.contract;

import ip30.engine.Assessor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The product under test, loaded once; its clock stands on a day in force. */
final class Product {

    static final Assessor ASSESSOR = Assessor.load(Clock.fixed(Instant.parse("2026-06-30T04:00:00Z"), ZoneOffset.UTC));

    static final RequestReader READER =
            new RequestReader(ASSESSOR.form(), ASSESSOR.measure().words());

    private Product() {}
}
