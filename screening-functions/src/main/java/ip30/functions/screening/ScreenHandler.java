package ip30.functions.screening;

/** The Lambda function of {@link ScreenPart}. */
public final class ScreenHandler extends StepHandler {

    /** As Lambda makes it. */
    public ScreenHandler() {
        super(new ScreenPart(new S3Objects(), Rules.ofProduct(), variable("RESULTS")));
    }
}
