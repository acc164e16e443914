package ip30.measure;

/** Text of others' making, made safe to stand in a line that people read: no character of it can move, hide or turn round what stands beside it. */
public final class Printable {

    private Printable() {}

    /** The same text with control characters, marks of direction and other invisible ones written out, such as {@code \}{@code u202e}. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(Printable::isHidden)) {
            return text;
        }
        var printed = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (isHidden(each)) {
                printed.append(each <= Character.MAX_VALUE ? "\\u%04x".formatted(each) : "\\u{%x}".formatted(each));
            } else {
                printed.appendCodePoint(each);
            }
        });
        return printed.toString();
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
