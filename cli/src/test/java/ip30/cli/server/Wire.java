package ip30.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** HTTP as it goes over the wire, for what no well-behaved client sends. */
final class Wire {

    /** Longer than any answer takes, shorter than the server waits for a client. */
    private static final int PATIENCE = 8000;

    private static final Pattern LENGTH = Pattern.compile("content-length: (\\d+)", Pattern.CASE_INSENSITIVE);

    private Wire() {}

    static Socket connect(Server server) throws IOException {
        return new Socket("127.0.0.1", server.port());
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The answer to what is sent on a connection of its own, which stays open till it is there. */
    static String ask(Server server, String sent) throws IOException {
        try (var socket = connect(server)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(text(sent));
            return answer(new BufferedInputStream(socket.getInputStream()));
        }
    }

    /** Head and body of one answer; without a Content-Length it has no body. */
    static String answer(InputStream input) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int character = input.read();
            assertThat(character)
                    .as("the server closed the connection after: %s", head)
                    .isNotEqualTo(-1);
            head.append((char) character);
        }
        var told = LENGTH.matcher(head);
        int length = told.find() ? Integer.parseInt(told.group(1)) : 0;
        var body = input.readNBytes(length);
        assertThat(body).as("the answer is whole").hasSize(length);
        return head + new String(body, StandardCharsets.UTF_8);
    }
}
