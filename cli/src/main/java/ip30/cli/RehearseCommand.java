package ip30.cli;

import ip30.api.Api;
import ip30.cli.server.Server;
import ip30.engine.Measures;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs what is run often once, so that the launcher can keep the loaded classes for later starts. */
@Command(name = "rehearse", hidden = true, description = "Runs the usual commands once, for the launcher.")
final class RehearseCommand implements Callable<Integer> {

    private final Supplier<Measures> measures;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a request")
    private String file;

    RehearseCommand(Supplier<Measures> measures) {
        this.measures = measures;
    }

    @Override
    public Integer call() throws IOException {
        serve();
        var all = spec.commandLine().getParent();
        all.execute("check");
        return all.execute("assess", file);
    }

    private void serve() throws IOException {
        try (var server = Server.start(new Api(measures.get(), failure -> {}), 0);
                var client = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            client.getOutputStream().write("GET / HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            client.getInputStream().readAllBytes();
        }
    }
}
