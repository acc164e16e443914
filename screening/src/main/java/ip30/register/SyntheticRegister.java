package ip30.register;

import ip30.form.Form;
import ip30.form.Group;
import ip30.measure.CompiledData;
import ip30.measure.YamlNode;
import ip30.rule.DateRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Firms that do not exist, as many as are wanted, each told by its number alone: firm n of a seed is always the same bytes. They follow the
 * form and synthetic.yaml, so that a new fact is answered by itself, and leave answers open as firms do. Every one is marked as synthetic.
 * Immutable and safe for many threads.
 */
public final class SyntheticRegister {

    /** What keys begin with; names begin with 合成. */
    public static final String MARK = "SYNTHETIC-";

    private static final String RATES = "/ip30/synthetic.json";
    private static final int DIGITS_OF_KEY = 8;
    private static final byte[] KEY = JsonBytes.of("{\"id\":\"" + MARK);
    private static final byte[] AS_OF = JsonBytes.of("\"asOf\":");
    private static final byte[] CLAIM_YEAR = JsonBytes.of("\"claimYear\":");
    private static final byte[] PROFILE = JsonBytes.of(",\"profile\":{");
    private static final byte[] END = JsonBytes.of("}}");

    private final List<SyntheticGroup> groups = new ArrayList<>();
    private final DateRange term;
    private final long seed;
    private final Draws.DayRates days;
    private final int percentAsOf;
    private final int percentClaimYear;
    private final int[] sizes;

    /**
     * @param term of the measure that the firms' facts are mostly dated in
     * @throws ip30.measure.SlipsFound when synthetic.yaml does not fit the form
     */
    public SyntheticRegister(Form form, DateRange term, long seed) {
        this.term = term;
        this.seed = seed;
        var rates = CompiledData.read(RATES);
        var open = rates.node("open");
        var ofGroups = rates.node("groups");
        var ofFields = rates.node("fields");
        for (var group : form.groups()) {
            groups.add(SyntheticGroup.read(group, ofGroups, ofFields, open));
        }
        var request = rates.node("request");
        this.percentAsOf = request.integer("asOf");
        this.percentClaimYear = request.integer("claimYear");
        var ofDays = rates.node("days");
        this.days = new Draws.DayRates(ofDays.integer("lastYear"), ofDays.integer("before"));
        this.sizes = rates.strings("sizes").stream().mapToInt(Integer::parseInt).toArray();
        List.of(open, ofGroups, ofFields, request, ofDays, rates).forEach(YamlNode::close);
        rates.slips().throwIfAny();
    }

    /**
     * One firm as a request on one line: UTF-8 without a line feed.
     *
     * @param index from 0
     */
    public byte[] firm(long index) {
        var draws = new Draws(seed, index + 1, term, days);
        var json = new JsonBytes();
        json.add(KEY);
        json.digits(index + 1, DIGITS_OF_KEY);
        json.add('"');
        request(draws, json);
        json.add(PROFILE);
        int size = sizes[draws.below(sizes.length)];
        for (var group : groups) {
            group.write(draws, json, size);
        }
        json.add(END);
        return json.toBytes();
    }

    private void request(Draws draws, JsonBytes json) {
        draws.nextDay();
        if (draws.percent(percentAsOf)) {
            json.separate();
            json.add(AS_OF);
            SyntheticAnswers.day(draws, json);
        }
        if (draws.percent(percentClaimYear)) {
            json.separate();
            json.add(CLAIM_YEAR);
            json.number(draws.yearOfTerm());
        }
    }

    /** The most items of a list that a firm of this register may have. */
    public int mostItems(Group list) {
        int largest = 0;
        for (int size : sizes) {
            largest = Math.max(largest, size);
        }
        return groups.get(list.index()).mostItems(largest);
    }
}
