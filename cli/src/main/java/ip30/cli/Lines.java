package ip30.cli;

/** Lines of a text, indented by level. */
final class Lines {

    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    void line(int level, String line) {
        text.append(INDENT.repeat(level)).append(line.stripTrailing()).append('\n');
    }

    void heading(String line) {
        text.append('\n').append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
