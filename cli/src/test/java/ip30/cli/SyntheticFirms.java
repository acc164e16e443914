package ip30.cli;

import ip30.engine.Measures;
import ip30.register.SyntheticRegister;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Firms of a register that do not exist, each a line. */
final class SyntheticFirms {

    private SyntheticFirms() {}

    static List<String> lines(int count, long seed) {
        var measures = Measures.load(Clock.systemUTC());
        var register = new SyntheticRegister(
                measures.form(), measures.ofToday().measure().term(), seed);
        var lines = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            lines.add(new String(register.firm(i), StandardCharsets.UTF_8));
        }
        return lines;
    }
}
