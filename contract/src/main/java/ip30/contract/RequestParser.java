package ip30.contract;

import com.fasterxml.jackson.core.JsonToken;
import ip30.form.Form;
import ip30.form.Group;
import ip30.form.RecordType;
import ip30.profile.Profile;
import ip30.profile.Request;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the structure of one request; single answers are read by {@link FieldReader}. */
final class RequestParser {

    private static final List<String> MEMBERS = List.of("asOf", "claimYear", "measure", "profile");
    private static final List<String> MEMBERS_OF_ROW = List.of("id", "asOf", "claimYear", "measure", "profile");

    private final Tokens tokens;
    private final Form form;
    private final List<String> measures;
    private final Faults faults;
    private final FieldReader fields;

    private @Nullable String id;
    private @Nullable LocalDate asOf;
    private @Nullable Integer claimYear;
    private @Nullable String measure;
    private @Nullable Profile profile;

    /** @param measures ids of the measures that may be asked about */
    RequestParser(Tokens tokens, Form form, List<String> measures, Faults faults) {
        this.tokens = tokens;
        this.form = form;
        this.measures = measures;
        this.faults = faults;
        this.fields = new FieldReader(tokens, faults);
    }

    /** @return what could be read; to be used only when no fault was found */
    @Nullable
    Request parse() throws IOException {
        return parse(MEMBERS);
    }

    /** As {@link #parse}, of a line of a register, which may have a key. */
    @Nullable
    Request parseRow() throws IOException {
        return parse(MEMBERS_OF_ROW);
    }

    /** The register's own key for the firm; null while there is none. */
    @Nullable
    String id() {
        return id;
    }

    private @Nullable Request parse(List<String> members) throws IOException {
        if (tokens.next() == null) {
            faults.add("", FaultCode.MALFORMED_JSON, faults.word("empty"));
            return null;
        }
        boolean isObject = tokens.current() == JsonToken.START_OBJECT;
        var seen = tokens.object("", members, (name, pointer) -> {
            switch (name) {
                case "id" -> id = fields.text(Limits.ID_CHARACTERS, pointer);
                case "asOf" -> asOf = fields.day(pointer);
                case "claimYear" -> claimYear = fields.year(pointer);
                case "measure" -> measure = fields.oneOf(measures, pointer);
                default -> profile = profile(pointer);
            }
        });
        if (isObject && !seen.contains("profile")) {
            faults.add("/profile", FaultCode.REQUIRED);
        }
        if (tokens.next() != null) {
            faults.add("", FaultCode.MALFORMED_JSON, tokens.at(faults.word("trailing")));
        }
        return new Request(asOf, claimYear, measure, profile);
    }

    private @Nullable Profile profile(String pointer) throws IOException {
        if (tokens.isNull()) {
            faults.add(pointer, FaultCode.REQUIRED);
            return null;
        }
        var members = new Object[form.groups().size()];
        tokens.object(pointer, form.names(), (name, place) -> {
            var group = form.group(name);
            members[group.index()] =
                    tokens.isNull() ? null : group.isList() ? list(group, place) : record(group.type(), place);
        });
        return form.profile(members);
    }

    private List<Object> list(Group group, String pointer) throws IOException {
        var items = new ArrayList<>();
        tokens.array(pointer, (name, place) -> items.add(record(group.type(), place)));
        return items;
    }

    private Object record(RecordType type, String pointer) throws IOException {
        var values = new Object[type.fields().size()];
        tokens.object(pointer, type.names(), (name, place) -> {
            var field = type.field(name);
            values[field.index()] = fields.answer(field, place);
        });
        return type.create(values);
    }
}
