package ip30.contract;

import org.jspecify.annotations.Nullable;

/**
 * A place in a request while it is read: put into words only where something is wrong.
 *
 * @param parent null for the whole document
 * @param member name of the member; null for an item, and for the whole document
 * @param item place in the list; -1 for a member
 */
record Place(@Nullable Place parent, @Nullable String member, int item) {

    static final Place DOCUMENT = new Place(null, null, -1);

    private static final int LONGEST_NAME = 60;

    Place member(String name) {
        return new Place(this, name, -1);
    }

    Place item(int index) {
        return new Place(this, null, index);
    }

    /** As a JSON pointer, escaped as RFC 6901 asks; a name too long to be a slip is cut. */
    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + (member == null ? String.valueOf(item) : escaped(member));
    }

    private static String escaped(String name) {
        var shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }
}
