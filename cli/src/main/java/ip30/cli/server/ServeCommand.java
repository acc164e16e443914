package ip30.cli.server;

import ip30.api.Api;
import ip30.api.Embedding;
import ip30.api.FailureLog;
import ip30.engine.Measures;
import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** `ip30 serve`: the API and the portal on this machine. */
@Command(name = "serve", description = "Serves the API and the portal on 127.0.0.1 until it is stopped.")
public final class ServeCommand implements Callable<Integer> {

    private static final int PORT_TAKEN = 1;
    private static final int HIGHEST_PORT = 65_535;

    private final Supplier<Measures> measures;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on; 0 takes a free one. Default: 8030.")
    private int port = 8030;

    @Option(
            names = "--embed",
            paramLabel = "ORIGIN",
            description = "A site whose pages may show the portal in a frame, such as https://portal.example.cn;"
                    + " may be given several times. Default: none may.")
    private List<String> embed = List.of();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    public ServeCommand(Supplier<Measures> measures) {
        this.measures = measures;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new CommandLine.ParameterException(spec.commandLine(), "A port lies between 0 and 65535.");
        }
        var out = spec.commandLine().getOut();
        try {
            var server = Server.start(new Api(measures.get(), new FailureLog(System.err)), port, embedding());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            out.println("Listening on http://127.0.0.1:" + server.port());
            out.flush();
        } catch (BindException e) {
            spec.commandLine()
                    .getErr()
                    .println("Port " + port + " is taken; name another with --port, or 0 for a free one.");
            return PORT_TAKEN;
        }
        new CountDownLatch(1).await();
        return 0;
    }

    private Embedding embedding() {
        try {
            return new Embedding(embed);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "A value of --embed " + e.getMessage() + ".");
        }
    }
}
