package ip30.register;

import ip30.form.Form;
import ip30.form.Group;
import ip30.rule.DateRange;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * Firms that do not exist, as many as are wanted, each told by its number alone: firm n of a seed is always the same bytes. They follow the
 * form, so that a new fact is answered by itself, and leave answers open as firms do. Every one is marked as synthetic.
 */
public final class SyntheticRegister {

    /** What keys and names begin with. */
    public static final String MARK = "SYNTHETIC-";

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final int PERCENT_OF_GROUPS_OPEN = 6;
    private static final int PERCENT_OF_FIELDS_OPEN = 3;

    private final Form form;
    private final DateRange term;
    private final long seed;

    /** @param term of the measure that the firms' facts are mostly dated in */
    public SyntheticRegister(Form form, DateRange term, long seed) {
        this.form = form;
        this.term = term;
        this.seed = seed;
    }

    /**
     * One firm as a request on one line: UTF-8 without a line feed.
     *
     * @param index from 0
     */
    public byte[] firm(long index) {
        var random = new SplittableRandom(seed ^ (index + 1) * GOLDEN_GAMMA);
        var json = new StringBuilder(8_192);
        var answers = new SyntheticAnswers(random, term, index + 1);
        json.append("{\"id\":\"").append(answers.key()).append("\",\"profile\":{");
        // Firms differ in size: many have little to claim, few have much.
        double size = answers.size();
        boolean isFirst = true;
        for (var group : form.groups()) {
            boolean isCompany = group.index() == 0;
            if (!isCompany && random.nextInt(100) < PERCENT_OF_GROUPS_OPEN) {
                continue;
            }
            json.append(isFirst ? "\"" : ",\"").append(group.name()).append("\":");
            isFirst = false;
            if (group.isList()) {
                list(json, group, answers.count(group.name(), size), answers, random);
            } else {
                record(json, group, answers, random);
            }
        }
        return json.append("}}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void list(
            StringBuilder json, Group group, int count, SyntheticAnswers answers, SplittableRandom random) {
        json.append('[');
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                json.append(',');
            }
            record(json, group, answers, random);
        }
        json.append(']');
    }

    private static void record(StringBuilder json, Group group, SyntheticAnswers answers, SplittableRandom random) {
        json.append('{');
        boolean isFirst = true;
        for (var field : group.type().fields()) {
            if (random.nextInt(100) >= PERCENT_OF_FIELDS_OPEN) {
                int before = json.length();
                json.append(isFirst ? "\"" : ",\"").append(field.name()).append("\":");
                if (answers.answer(json, field)) {
                    isFirst = false;
                } else {
                    json.setLength(before);
                }
            }
        }
        json.append('}');
    }
}
