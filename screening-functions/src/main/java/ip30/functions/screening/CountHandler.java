package ip30.functions.screening;

/** The Lambda function of {@link Count}. */
public final class CountHandler extends StepHandler {

    /** As Lambda makes it. */
    public CountHandler() {
        super(new Count(new S3Objects()));
    }
}
