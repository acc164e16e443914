package ip30.api;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the route of a call. Every GET is a HEAD too, and every path tells its methods. */
final class Router {

    private static final String GET = "GET";
    private static final String HEAD = "HEAD";
    private static final String OPTIONS = "OPTIONS";

    private static final Set<String> METHODS = Set.of(GET, HEAD, OPTIONS, "POST", "PUT", "PATCH", "DELETE");

    /** The name of a path that is none of ours. */
    static final String UNKNOWN = "unknown";

    private final Map<String, Map<String, Route>> routes;
    private final Map<String, Map<String, Route>> below;
    private final Problems problems;

    /**
     * @param routes by path and method
     * @param below by the path up to its last slash, for one name more; and by method
     */
    Router(Map<String, Map<String, Route>> routes, Map<String, Map<String, Route>> below, Problems problems) {
        this.routes = routes;
        this.below = below;
        this.problems = problems;
    }

    /** What a log may say of where a call went: never a path or method of the client's own making. */
    String name(Call call) {
        var path = routes.containsKey(call.path()) ? call.path() : parent(call.path());
        if (!routes.containsKey(path) && !below.containsKey(path)) {
            return UNKNOWN;
        }
        return (METHODS.contains(call.method()) ? call.method() : UNKNOWN) + " " + path;
    }

    RouteAnswer answer(Call call) {
        var methods = routes.getOrDefault(call.path(), below.get(parent(call.path())));
        if (methods == null) {
            return problems.answer(problems.notFound(), call);
        }
        if (call.method().equals(OPTIONS)) {
            return new RouteAnswer(204, null, allow(methods));
        }
        var route = methods.get(call.method().equals(HEAD) ? GET : call.method());
        return route == null ? problems.answer(problems.methodNotAllowed(), call, allow(methods)) : route.answer(call);
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static Map<String, String> allow(Map<String, Route> methods) {
        var allowed = new TreeSet<>(methods.keySet());
        allowed.add(OPTIONS);
        if (methods.containsKey(GET)) {
            allowed.add(HEAD);
        }
        return Map.of("Allow", String.join(", ", allowed));
    }
}
