package ip30.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Emphasis on a terminal; plain text everywhere else. */
final class Style {

    private static final String RESET = "\u001b[0m";

    private final boolean isOn;

    Style(boolean isOn) {
        this.isOn = isOn;
    }

    /** On only where picocli sees a terminal that takes colours. */
    static Style of(CommandSpec spec) {
        return new Style(spec.commandLine().getColorScheme().ansi() == Ansi.ON || Ansi.AUTO.enabled());
    }

    String heading(String text) {
        return wrap("\u001b[1m", text);
    }

    String good(String text) {
        return wrap("\u001b[32m", text);
    }

    String open(String text) {
        return wrap("\u001b[33m", text);
    }

    String faint(String text) {
        return wrap("\u001b[2m", text);
    }

    private String wrap(String code, String text) {
        return isOn ? code + text + RESET : text;
    }
}
