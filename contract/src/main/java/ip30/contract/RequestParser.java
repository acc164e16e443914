package ip30.contract;

import com.fasterxml.jackson.core.JsonToken;
import ip30.form.Group;
import ip30.profile.Profile;
import ip30.profile.Request;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the structure of one request; single answers are read by {@link FieldReader}. */
final class RequestParser {

    private static final Names MEMBERS = new Names(List.of("profile", "asOf", "claimYear", "measure"));
    private static final Names MEMBERS_OF_ROW = new Names(List.of("profile", "asOf", "claimYear", "measure", "id"));

    private final Tokens tokens;
    private final FormNames names;
    private final List<String> measures;
    private final Faults faults;
    private final FieldReader fields;

    private @Nullable String id;
    private @Nullable LocalDate asOf;
    private @Nullable Integer claimYear;
    private @Nullable String measure;
    private @Nullable Profile profile;
    private boolean hasProfile;

    /** @param measures ids of the measures that may be asked about */
    RequestParser(Tokens tokens, FormNames names, List<String> measures, Faults faults) {
        this.tokens = tokens;
        this.names = names;
        this.measures = measures;
        this.faults = faults;
        this.fields = new FieldReader(tokens, names, faults);
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

    private @Nullable Request parse(Names members) throws IOException {
        if (tokens.next() == null) {
            faults.add(Place.DOCUMENT, FaultCode.MALFORMED_JSON, faults.word("empty"));
            return null;
        }
        boolean isObject = tokens.current() == JsonToken.START_OBJECT;
        tokens.object(Place.DOCUMENT, members, (index, place) -> {
            switch (members.all().get(index)) {
                case "id" -> id = fields.text(Limits.ID_CHARACTERS, place);
                case "asOf" -> asOf = fields.day(place);
                case "claimYear" -> claimYear = fields.year(place);
                case "measure" -> measure = fields.oneOf(measures, place);
                default -> {
                    hasProfile = true;
                    profile = profile(place);
                }
            }
        });
        if (isObject && !hasProfile) {
            faults.add(Place.DOCUMENT.member("profile"), FaultCode.REQUIRED);
        }
        if (tokens.next() != null) {
            faults.add(Place.DOCUMENT, FaultCode.MALFORMED_JSON, tokens.at(faults.word("trailing")));
        }
        return new Request(asOf, claimYear, measure, profile);
    }

    private @Nullable Profile profile(Place place) throws IOException {
        if (tokens.isNull()) {
            faults.add(place, FaultCode.REQUIRED);
            return null;
        }
        var groups = names.form().groups();
        var members = new Object[groups.size()];
        tokens.object(place, names.groups(), (index, member) -> {
            var group = groups.get(index);
            members[group.index()] =
                    tokens.isNull() ? null : group.isList() ? list(group, member) : record(group, member);
        });
        return names.form().profile(members);
    }

    private List<Object> list(Group group, Place place) throws IOException {
        var items = new ArrayList<>();
        tokens.array(place, (index, item) -> items.add(record(group, item)));
        return items;
    }

    private Object record(Group group, Place place) throws IOException {
        var type = group.type();
        var values = new Object[type.fields().size()];
        tokens.object(place, names.fields(group), (index, member) -> {
            var field = type.fields().get(index);
            values[field.index()] = fields.answer(field, member);
        });
        return type.create(values);
    }
}
