package ip30.cli.server;

import ip30.contract.Limits;
import ip30.form.Field;
import ip30.form.Form;
import ip30.form.Group;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The legal request with the longest answer: every list is as long as it may be, and as many items of each as the body has room for are
 * answered in full, since only the first fifty of a clause are explained.
 */
final class LargestRequest {

    private static final int EXPLAINED = 50;

    private static final int LONG = 40;

    private final Form form;

    LargestRequest(Form form) {
        this.form = form;
    }

    byte[] body() {
        for (int full = EXPLAINED; full >= 0; full--) {
            var body = body(full).getBytes(StandardCharsets.UTF_8);
            if (body.length <= Limits.BODY_BYTES) {
                return body;
            }
        }
        throw new IllegalStateException("even empty items are too many");
    }

    /** A short request with a long answer: every list is full of items of which nothing is told. */
    byte[] emptyItems() {
        var members = form.groups().stream()
                .filter(Group::isList)
                .map(group -> "\"" + group.name() + "\":" + list(group, 0))
                .collect(Collectors.joining(","));
        return ("{\"asOf\":\"2026-06-30\",\"profile\":{" + members + "}}").getBytes(StandardCharsets.UTF_8);
    }

    private String body(int full) {
        var members = form.groups().stream()
                .map(group -> "\"" + group.name() + "\":" + (group.isList() ? list(group, full) : record(group)))
                .collect(Collectors.joining(","));
        return "{\"asOf\":\"2026-06-30\",\"profile\":{" + members + "}}";
    }

    private static String list(Group group, int full) {
        var items = new ArrayList<String>();
        for (int i = 0; i < Limits.ITEMS; i++) {
            items.add(i < full ? record(group) : "{}");
        }
        return items.toString().replace(", ", ",");
    }

    private static String record(Group group) {
        return group.type().fields().stream()
                .filter(field -> field.format() == null)
                .map(field -> "\"" + field.name() + "\":" + value(field))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Field field) {
        return switch (field.type()) {
            case BOOLEAN -> "true";
            case INTEGER -> "9";
            case MONEY -> "999999999999";
            case DECIMAL -> "0.5";
            case DATE -> "\"2026-02-02\"";
            case TEXT -> "\"" + "x".repeat(field.maxLength() == null ? LONG : field.maxLength()) + "\"";
            case CHOICE -> choices(field).get(0);
            case CHOICES -> "[]";
        };
    }

    private static List<String> choices(Field field) {
        return Arrays.stream(field.choices().getEnumConstants())
                .map(choice -> "\"" + choice.name() + "\"")
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
