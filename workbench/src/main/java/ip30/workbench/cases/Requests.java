package ip30.workbench.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests as plain maps, one made from another. None is changed. */
final class Requests {

    private Requests() {}

    /** The base with what stands over it, mapping by mapping; a list replaces a list. */
    static Map<String, Object> merge(Map<String, Object> base, Map<String, Object> over) {
        var merged = copy(base);
        over.forEach((key, value) -> merged.merge(
                key,
                value,
                (old, replacement) -> old instanceof Map<?, ?> && replacement instanceof Map<?, ?>
                        ? merge(Answers.map(old), Answers.map(replacement))
                        : replacement));
        return merged;
    }

    /**
     * With those answers, each by its path, such as `pledgeLoans/0/months` or `asOf`; null takes one back.
     *
     * @throws IllegalArgumentException when a path leads to nothing
     */
    static Map<String, Object> with(Map<String, Object> request, Map<String, Object> answers) {
        var changed = copy(request);
        answers.forEach((path, value) -> set(changed, path, value));
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static void set(Map<String, Object> request, String path, @Nullable Object value) {
        if (path.equals("asOf") || path.equals("claimYear")) {
            request.put(path, value);
            return;
        }
        Object place = request.get("profile");
        var steps = path.split("/");
        for (int i = 0; i < steps.length; i++) {
            boolean isLast = i == steps.length - 1;
            if (place instanceof List<?>) {
                place = setInList((List<Object>) place, index(steps[i], path), isLast, value, path);
            } else if (place instanceof Map<?, ?>) {
                var map = (Map<String, Object>) place;
                if (isLast) {
                    map.put(steps[i], value);
                } else {
                    place = map.computeIfAbsent(steps[i], key -> new LinkedHashMap<>());
                }
            } else {
                throw nowhere(path);
            }
        }
    }

    private static @Nullable Object setInList(
            List<Object> list, int index, boolean isLast, @Nullable Object value, String path) {
        if (index > list.size() || index == list.size() && !isLast) {
            throw nowhere(path);
        }
        if (!isLast) {
            return list.get(index);
        }
        if (index == list.size()) {
            list.add(value);
        } else {
            list.set(index, value);
        }
        return null;
    }

    private static int index(String step, String path) {
        try {
            return Integer.parseInt(step);
        } catch (NumberFormatException e) {
            throw nowhere(path);
        }
    }

    private static IllegalArgumentException nowhere(String path) {
        return new IllegalArgumentException("with " + path + " leads to nothing that `given` has");
    }

    private static Map<String, Object> copy(Map<String, Object> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put(key, copyOf(value)));
        return copy;
    }

    private static @Nullable Object copyOf(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return copy(Answers.map(value));
        }
        return value instanceof List<?> list
                ? new ArrayList<>(list.stream().map(Requests::copyOf).toList())
                : value;
    }
}
