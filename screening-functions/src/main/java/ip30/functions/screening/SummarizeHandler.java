package ip30.functions.screening;

/** The Lambda function of {@link Summarize}. */
public final class SummarizeHandler extends StepHandler {

    /** As Lambda makes it. */
    public SummarizeHandler() {
        super(new Summarize(new S3Objects(), variable("RESULTS")));
    }
}
