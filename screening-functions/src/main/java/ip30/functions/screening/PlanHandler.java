package ip30.functions.screening;

import java.time.Clock;

/** The Lambda function of {@link Plan}. */
public final class PlanHandler extends StepHandler {

    /** As Lambda makes it. */
    public PlanHandler() {
        super(new Plan(
                new S3Objects(),
                Rules.ofProduct(),
                Clock.systemUTC(),
                variable("REGISTERS"),
                variable("RESULTS"),
                Long.parseLong(variable("RANGE_BYTES"))));
    }
}
