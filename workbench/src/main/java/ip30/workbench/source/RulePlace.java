package ip30.workbench.source;

/**
 * Lines and columns of one rule file.
 *
 * @param header characters before the first line's own
 */
record RulePlace(String file, int header) {

    /**
     * @param line from 1; whatever Drools counts beside that becomes the first
     * @param column from 1; 0 for the whole line
     */
    Finding at(int line, int column, String message) {
        int own = line <= 1 ? column - header : column;
        return new Finding(Finding.Severity.REFUSED, file, Math.max(1, line), Math.max(0, own), message);
    }
}
