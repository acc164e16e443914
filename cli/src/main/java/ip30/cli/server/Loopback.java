package ip30.cli.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** This machine by its own names. A page from elsewhere can have its own name resolved to 127.0.0.1, but cannot send one of these as Host. */
final class Loopback {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private Loopback() {}

    /** @param host without a port */
    static boolean isName(String host) {
        return NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether a page of this origin was served by this machine, on whatever port. */
    static boolean isOrigin(String origin) {
        try {
            var uri = new URI(origin);
            return "http".equals(uri.getScheme())
                    && uri.getHost() != null
                    && isName(uri.getHost())
                    && uri.getRawUserInfo() == null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
