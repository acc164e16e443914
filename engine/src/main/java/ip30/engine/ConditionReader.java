package ip30.engine;

import ip30.condition.Comparison;
import ip30.condition.Comparison.Answered;
import ip30.condition.Comparison.AtLeast;
import ip30.condition.Comparison.AtMost;
import ip30.condition.Comparison.BetweenDays;
import ip30.condition.Comparison.Includes;
import ip30.condition.Comparison.Is;
import ip30.condition.Comparison.MoreThan;
import ip30.condition.Comparison.OneOf;
import ip30.condition.Comparison.Positive;
import ip30.condition.DayWords;
import ip30.condition.Days;
import ip30.form.Field;
import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.Figure;
import ip30.measure.Text;
import ip30.measure.Unit;
import ip30.measure.Words;
import ip30.profile.Reads;
import ip30.rule.Period;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.model.SingleConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Reads a compiled constraint: which answers it depends on, and what it compares them with. It knows a closed list of forms and refuses
 * every other, so that no condition reaches a firm unexplained.
 */
final class ConditionReader {

    private static final String FIGURE = "\\$f\\.(\\w+)";
    private static final Pattern DATED =
            Pattern.compile("within\\((\\w+), (?:\\$p\\.)?(\\w+)(?:\\(" + FIGURE + "\\))?\\)");
    private static final Pattern COMPARED = Pattern.compile("(\\w+)(\\(\\))?( .*)");
    private static final String CLAIM_YEAR = "claimYear";

    /** What may follow the answer in a comparison. */
    private final List<Spelling> spellings = List.of(
            spelling(" == (true|false)", this::flag),
            spelling(" == \\w+\\.(\\w+)", (match, about) -> Is.choice(about.choice(match.group(1)), match.group(1))),
            spelling(" in \\((.*)\\)", this::oneOf),
            spelling(" contains \\w+\\.(\\w+)", this::includes),
            spelling(" > 0", (match, about) -> new Positive(word("required", "positive"), about.unit())),
            spelling(" >= 0", (match, about) -> new Answered(word("required", "answered"))),
            spelling(" >= ([1-9]\\d*)", this::atLeast),
            spelling(" (>|>=|<=) " + FIGURE, this::limit));

    private final Form profile;
    private final Words words;
    private final DayWords dayWords;
    private int count;

    ConditionReader(Form profile, Words words) {
        this.profile = profile;
        this.words = words;
        this.dayWords = DayWords.of(words);
    }

    private interface Understanding {
        Comparison of(MatchResult match, About about);
    }

    private record Spelling(Pattern pattern, Understanding understanding) {}

    private static Spelling spelling(String pattern, Understanding understanding) {
        return new Spelling(Pattern.compile(pattern), understanding);
    }

    /** @throws IllegalArgumentException when the constraint is of no known form */
    Condition read(SingleConstraint constraint, Clause clause) {
        var text = constraint.predicateInformation().getStringConstraint();
        var arguments = Stream.of(constraint.getVariables())
                .<Class<?>>map(variable -> (Class<?>) variable.getType())
                .toList();
        var subject = arguments.get(0);
        var predicate = constraint.getPredicate();
        try {
            var dated = DATED.matcher(text);
            if (dated.matches()) {
                var name = dated.group(1);
                var reads = subject == Period.class ? List.<Field>of() : List.of(field(subject, name));
                var comparison = betweenDays(name, dated.group(2), dated.group(3), clause);
                return new Condition(
                        count++,
                        text,
                        name,
                        subject,
                        reads,
                        null,
                        arguments,
                        predicate,
                        label(name, reads),
                        comparison);
            }
            var compared = COMPARED.matcher(text);
            if (!compared.matches()) {
                throw new IllegalArgumentException("no known form");
            }
            var name = compared.group(1);
            var derived = compared.group(2) == null ? null : subject.getMethod(name);
            var reads = derived == null ? List.of(field(subject, name)) : parts(subject, derived);
            var label = derived == null ? reads.get(0).label() : word("derived", name);
            var comparison = comparison(compared.group(3), new About(clause, reads.get(0), words));
            return new Condition(count++, text, name, subject, reads, derived, arguments, predicate, label, comparison);
        } catch (IllegalArgumentException | NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    "clause %s: cannot explain the condition \"%s\": %s".formatted(clause.key(), text, e.getMessage()),
                    e);
        }
    }

    private Text label(String name, List<Field> reads) {
        if (name.equals(CLAIM_YEAR)) {
            return word("required", "claimYearLabel");
        }
        return reads.isEmpty() ? word("required", "asOfLabel") : reads.get(0).label();
    }

    private Comparison betweenDays(String name, String range, @Nullable String figure, Clause clause)
            throws NoSuchMethodException {
        boolean isOfYears = name.equals(CLAIM_YEAR);
        if (figure == null) {
            return new BetweenDays(word("days", range), Days.of(range, null), dayWords, isOfYears);
        }
        var number = About.figureOf(clause, figure);
        return new BetweenDays(
                word("days", range).with("value", words.quantity(number.value(), number.unit())),
                Days.of(range, number.value().intValueExact()),
                dayWords,
                isOfYears);
    }

    private Comparison comparison(String text, About about) {
        for (var spelling : spellings) {
            var match = spelling.pattern().matcher(text);
            if (match.matches()) {
                return spelling.understanding().of(match, about);
            }
        }
        throw new IllegalArgumentException("no known form");
    }

    private Comparison flag(MatchResult match, About about) {
        return Is.flag(word("boolean", match.group(1)), Boolean.parseBoolean(match.group(1)));
    }

    private Comparison oneOf(MatchResult match, About about) {
        var codes = Stream.of(match.group(1).split(", "))
                .map(value -> value.substring(value.indexOf('.') + 1))
                .toList();
        return new OneOf(words.list(codes.stream().map(about::choice).toList()), codes);
    }

    private Comparison includes(MatchResult match, About about) {
        var code = match.group(1);
        return new Includes(required("includes", about.choice(code)), code);
    }

    private Comparison atLeast(MatchResult match, About about) {
        return new AtLeast(
                required("atLeast", Text.same(match.group(1))), new BigDecimal(match.group(1)), about.unit());
    }

    private Comparison limit(MatchResult match, About about) {
        var figure = About.figureOf(about.clause(), match.group(2));
        var inWords = words.quantity(figure.value(), figure.unit());
        return switch (match.group(1)) {
            case ">" -> new MoreThan(required("moreThan", inWords), figure.value(), figure.unit());
            case ">=" -> new AtLeast(required("atLeast", inWords), figure.value(), figure.unit());
            default -> new AtMost(required("atMost", inWords), figure.value(), figure.unit());
        };
    }

    private Field field(Class<?> subject, String name) {
        var group = profile.group(subject);
        var field = group == null ? null : group.type().field(name);
        if (field == null) {
            throw new IllegalArgumentException(name + " is no answer of the profile");
        }
        return field;
    }

    private List<Field> parts(Class<?> subject, Method derived) {
        var reads = derived.getAnnotation(Reads.class);
        if (reads == null) {
            throw new IllegalArgumentException(derived.getName() + " does not say what it @Reads");
        }
        return Stream.of(reads.value()).map(name -> field(subject, name)).toList();
    }

    private Text required(String key, Text value) {
        return word("required", key).with("value", value);
    }

    private Text word(String section, String key) {
        return words.get(section, key);
    }

    /** The clause and the (first) field that a comparison is about. */
    private record About(Clause clause, Field field, Words words) {

        Text choice(String value) {
            if (field.choices() == null) {
                throw new IllegalArgumentException(field.name() + " is no choice");
            }
            return words.get(field.choices().getSimpleName(), value);
        }

        @Nullable
        Unit unit() {
            return field.unit();
        }

        static Figure figureOf(Clause clause, String name) {
            var figure = clause.figure(name);
            if (figure == null || figure.value() == null) {
                throw new IllegalArgumentException("the clause has no value for the figure " + name);
            }
            return figure;
        }
    }
}
