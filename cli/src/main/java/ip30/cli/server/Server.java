package ip30.cli.server;

import com.sun.net.httpserver.HttpServer;
import ip30.api.Api;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The API over HTTP on this machine only: what API Gateway does in AWS, done here in front of the same code. */
public final class Server implements AutoCloseable {

    private static final int BACKLOG = 512;

    /** Threads that read and write; most of them wait for clients. Working is limited by {@link Gateway}. */
    private static final int THREADS = 200;

    private static final int IDLE_SECONDS = 30;
    private static final int SECONDS_TO_FINISH = 5;

    private final HttpServer http;
    private final ThreadPoolExecutor threads;
    private final Gateway gateway;

    private Server(HttpServer http, ThreadPoolExecutor threads, Gateway gateway) {
        this.http = http;
        this.threads = threads;
        this.gateway = gateway;
    }

    /**
     * Starts to listen on 127.0.0.1.
     *
     * @param port 0 takes a free one
     * @throws java.net.BindException when the port is taken
     */
    public static Server start(Api api, int port) throws IOException {
        configure();
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), BACKLOG);
        var threads = threads();
        var gateway = new Gateway(api, new StaticFiles());
        http.setExecutor(threads);
        http.createContext("/", gateway);
        http.start();
        return new Server(http, threads, gateway);
    }

    public int port() {
        return http.getAddress().getPort();
    }

    /** Takes no more calls and lets those under way finish. */
    @Override
    public void close() {
        // The JDK's server waits its whole delay when nothing is under way.
        http.stop(gateway.isIdle() ? 0 : SECONDS_TO_FINISH);
        threads.shutdown();
    }

    private static ThreadPoolExecutor threads() {
        var count = new AtomicInteger();
        var threads = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(BACKLOG), task -> {
                    var thread = new Thread(task, "http-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** The JDK's server reads these once, from system properties; a value set on the command line stays. */
    private static void configure() {
        property("sun.net.httpserver.nodelay", "true");
        // A client that dribbles its request, or never reads the answer, loses its connection.
        property("sun.net.httpserver.maxReqTime", "10");
        property("sun.net.httpserver.maxRspTime", "30");
        // Beyond this many, a connection is closed after its answer, and a client that reuses it meets a closed door.
        property("sun.net.httpserver.maxIdleConnections", "1000");
        property("sun.net.httpserver.idleInterval", String.valueOf(IDLE_SECONDS));
        // What is left of a refused body is read, so that the client gets to see the refusal.
        property("sun.net.httpserver.drainAmount", String.valueOf(4 * 1024 * 1024));
    }

    private static void property(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }
}
