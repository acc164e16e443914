package ip30.cli.server;

import ip30.api.Api;
import ip30.api.Embedding;
import ip30.api.StaticFiles;
import java.io.IOException;
import java.net.BindException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The API over HTTP on this machine only: what API Gateway does in AWS, done here in front of the same code. */
public final class Server implements AutoCloseable {

    /** Threads that read and write what is there; none waits for a client. */
    private static final int THREADS = 16;

    private static final int CONNECTIONS = 1000;
    private static final int BACKLOG = 512;
    private static final int IDLE_MILLIS = 30_000;

    /** While there is no room for another connection, those that do nothing for so long make room. */
    private static final int IDLE_MILLIS_WHEN_FULL = 1000;

    private static final int SEND_BUFFER_BYTES = 128 * 1024;

    private static final int MILLIS_TO_FINISH = 5000;

    /** The share of the heap for what waits for clients; the rest is for the rules and for calls at work. */
    private static final int SHARE_OF_HEAP = 4;

    private final org.eclipse.jetty.server.Server http;
    private final Workplaces workplaces;
    private final int port;

    private Server(org.eclipse.jetty.server.Server http, Workplaces workplaces, int port) {
        this.http = http;
        this.workplaces = workplaces;
        this.port = port;
    }

    /**
     * Starts to listen on 127.0.0.1.
     *
     * @param port 0 takes a free one
     * @throws BindException when the port is taken
     */
    public static Server start(Api api, int port) throws IOException {
        return start(api, port, Embedding.NONE);
    }

    /**
     * As {@link #start(Api, int)}.
     *
     * @param embedding whose pages may show the portal within their own
     */
    public static Server start(Api api, int port, Embedding embedding) throws IOException {
        return start(api, port, embedding, new Budget(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP));
    }

    /** @param budget for what waits for clients */
    static Server start(Api api, int port, Embedding embedding, Budget budget) throws IOException {
        var threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        threads.setDaemon(true);
        var http = new org.eclipse.jetty.server.Server(threads);
        var connector = connector(http, port);
        http.addConnector(connector);
        var limit = new NetworkConnectionLimit(CONNECTIONS, connector);
        limit.setEndPointIdleTimeout(IDLE_MILLIS_WHEN_FULL);
        http.addBean(limit);
        var workplaces = new Workplaces(System::nanoTime);
        http.setHandler(new GracefulHandler(new Gateway(api, StaticFiles.fresh(embedding), budget, workplaces)));
        http.setErrorHandler(new HttpFailures(api));
        http.setStopTimeout(MILLIS_TO_FINISH);
        try {
            listen(http, connector);
        } catch (IOException e) {
            workplaces.close();
            throw e;
        }
        return new Server(http, workplaces, connector.getLocalPort());
    }

    public int port() {
        return port;
    }

    /** Takes no more calls and lets those under way finish. */
    @Override
    public void close() {
        try {
            http.stop();
        } catch (Exception e) {
            throw new IllegalStateException("a call did not end in time", e);
        } finally {
            workplaces.close();
        }
    }

    private static void listen(org.eclipse.jetty.server.Server http, ServerConnector connector) throws IOException {
        try {
            connector.open();
            http.start();
        } catch (IOException e) {
            throw e.getCause() instanceof BindException taken ? taken : e;
        } catch (Exception e) {
            throw new IOException("the server does not start", e);
        }
    }

    private static ServerConnector connector(org.eclipse.jetty.server.Server http, int port) {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        // Paths are compared as they came, never decoded: one that another server would have to doubt is just none of
        // ours.
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        var connector = new ServerConnector(http, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setAcceptQueueSize(BACKLOG);
        connector.setIdleTimeout(IDLE_MILLIS);
        // Else the system keeps megabytes of an answer that nobody reads, and a budget of ours would mean nothing.
        connector.setAcceptedSendBufferSize(SEND_BUFFER_BYTES);
        return connector;
    }
}
