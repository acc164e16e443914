package ip30.functions.screening;

/** The Lambda function of {@link NumberLines}. */
public final class NumberHandler extends StepHandler {

    /** As Lambda makes it. */
    public NumberHandler() {
        super(new NumberLines(new S3Objects(), Rules.ofProduct().measures(), variable("RESULTS")));
    }
}
