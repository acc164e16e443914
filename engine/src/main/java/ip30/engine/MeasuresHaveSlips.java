package ip30.engine;

/** Ends the build once the slips are told. It carries no stack trace: Maven would print it below them. */
final class MeasuresHaveSlips extends RuntimeException {

    MeasuresHaveSlips(int count) {
        super("slips in the measures: " + count + ", each told above with its file and line", null, false, false);
    }
}
