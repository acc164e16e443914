package ip30.register;

import ip30.form.Field;
import ip30.rule.DateRange;
import java.util.Map;
import java.util.SplittableRandom;

/** The answers of one synthetic firm: plausible by their type and, where that does not do, by their name. */
final class SyntheticAnswers {

    /** Items that a firm of middling size has of a list, where that is not one. */
    private static final Map<String, Double> USUAL_COUNTS = Map.ofEntries(
            Map.entry("registrations", 9.0),
            Map.entry("overseasPatents", 7.0),
            Map.entry("foreignTrademarks", 7.0),
            Map.entry("industrialisedPatents", 6.0),
            Map.entry("pledgeLoans", 2.0),
            Map.entry("ipInsurances", 2.0),
            Map.entry("litigations", 1.5),
            Map.entry("technologyPurchases", 1.5),
            Map.entry("securitisations", 0.3),
            Map.entry("badDebts", 0.3),
            Map.entry("arbitrations", 0.5),
            Map.entry("navigationProjects", 0.5),
            Map.entry("cultivationCentres", 0.5),
            Map.entry("hostedEvents", 0.5));

    /** Answers of which yes is the rarer, in percent. */
    private static final Map<String, Integer> PERCENT_YES = Map.of("relatedParties", 10);

    private static final int USUAL_PERCENT_YES = 85;
    private static final int PERCENT_LABELLED = 20;
    private static final int MOST_ITEMS = 200;
    private static final double LARGEST_FIRM = 6;

    private final SplittableRandom random;
    private final DateRange term;
    private final long number;
    private int labels;

    /** @param number of the firm, from 1 */
    SyntheticAnswers(SplittableRandom random, DateRange term, long number) {
        this.random = random;
        this.term = term;
        this.number = number;
    }

    String key() {
        var digits = Long.toString(number);
        return SyntheticRegister.MARK + "0".repeat(Math.max(0, 8 - digits.length())) + digits;
    }

    /** How much larger than a middling one the firm is: exponentially spread around 1. */
    double size() {
        return Math.min(LARGEST_FIRM, -Math.log(1 - random.nextDouble()));
    }

    int count(String list, double size) {
        double mean = USUAL_COUNTS.getOrDefault(list, 1.0) * size;
        return (int) Math.min(MOST_ITEMS, Math.round(mean * 2 * random.nextDouble()));
    }

    /** Appends an answer; false where firms give none. */
    boolean answer(StringBuilder json, Field field) {
        switch (field.type()) {
            case BOOLEAN ->
                json.append(random.nextInt(100) < PERCENT_YES.getOrDefault(field.name(), USUAL_PERCENT_YES));
            case TEXT -> {
                return text(json, field);
            }
            case INTEGER ->
                json.append(
                        Math.min(field.max(), random.nextInt(8) == 0 ? random.nextInt(40) : 1 + random.nextInt(12)));
            case MONEY -> json.append(Math.min(field.max(), money()));
            case DECIMAL -> fraction(json);
            case DATE -> day(json);
            case CHOICE -> json.append('"').append(choice(field)).append('"');
            case CHOICES -> choices(json, field);
        }
        return true;
    }

    /** Checked numbers of real firms and patents are not made up. */
    private boolean text(StringBuilder json, Field field) {
        if (field.format() != null
                || !field.name().equals("label") && !field.name().equals("name")) {
            return false;
        }
        boolean isLabel = field.name().equals("label");
        if (isLabel && random.nextInt(100) >= PERCENT_LABELLED) {
            return false;
        }
        json.append("\"合成").append(isLabel ? "条目" : "企业").append(number);
        if (isLabel) {
            json.append('-').append(++labels);
        }
        json.append('"');
        return true;
    }

    /** From a thousand to some twenty million, every order of magnitude as often. */
    private long money() {
        long unit = 100;
        for (int i = random.nextInt(5); i > 0; i--) {
            unit *= 10;
        }
        return unit * (10 + random.nextInt(random.nextBoolean() ? 12 : 90));
    }

    private void fraction(StringBuilder json) {
        int percent = random.nextInt(1, 101);
        json.append(percent == 100 ? "1" : percent < 10 ? "0.0" + percent : "0." + percent);
    }

    /** Mostly of the last year of the term, the others of the years before; a few after it. */
    private void day(StringBuilder json) {
        int lastYear = term.to().getYear();
        int year =
                random.nextInt(10) < 6 ? lastYear : random.nextInt(term.from().getYear() - 1, lastYear + 1);
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        json.append('"').append(year).append(month < 10 ? "-0" : "-").append(month);
        json.append(day < 10 ? "-0" : "-").append(day).append('"');
    }

    /** The first choice is the usual one. */
    private String choice(Field field) {
        var choices = field.choices().getEnumConstants();
        return choices[random.nextInt(100) < 60 ? 0 : random.nextInt(choices.length)].name();
    }

    /** Mostly none: earlier support, which few mention, and roles of service institutions. */
    private void choices(StringBuilder json, Field field) {
        var choices = field.choices().getEnumConstants();
        json.append('[');
        if (random.nextInt(100) < 15) {
            json.append('"')
                    .append(choices[random.nextInt(choices.length)].name())
                    .append('"');
        }
        json.append(']');
    }
}
