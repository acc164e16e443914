package ip30.compile;

/** A file that cannot be read at all, so that nothing more can be said of what is in it. */
public final class BrokenFile extends RuntimeException {

    private final int line;

    /**
     * @param line from 1
     * @param problem what is wrong there
     */
    BrokenFile(int line, String problem) {
        super(problem);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
