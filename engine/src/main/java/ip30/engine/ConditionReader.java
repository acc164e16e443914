package ip30.engine;

import ip30.form.Field;
import ip30.form.Form;
import ip30.measure.Clause;
import ip30.measure.Text;
import ip30.measure.Words;
import ip30.profile.Reads;
import ip30.rule.DateRange;
import ip30.rule.Period;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.model.SingleConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Reads a compiled constraint: which answers it depends on, and in words what it requires. It knows a closed list of forms and refuses
 * every other, so that no condition reaches a firm unexplained.
 */
final class ConditionReader {

    private static final String FIGURE = "\\$f\\.(\\w+)";
    private static final Pattern DATED =
            Pattern.compile("within\\((\\w+), (?:\\$p\\.)?(\\w+)(?:\\(" + FIGURE + "\\))?\\)");
    private static final Pattern COMPARED = Pattern.compile("(\\w+)(\\(\\))?( .*)");

    private static final Map<String, String> LIMITS = Map.of(">", "moreThan", ">=", "atLeast", "<=", "atMost");

    /** What follows the answer in a comparison, and the words for it. */
    private final Map<Pattern, Wording> comparisons = Map.of(
            Pattern.compile(" == (true|false)"), (match, about) -> word("boolean", match.group(1)),
            Pattern.compile(" == \\w+\\.(\\w+)"), (match, about) -> about.choice(match.group(1)),
            Pattern.compile(" in \\((.*)\\)"), (match, about) -> about.oneOf(match.group(1)),
            Pattern.compile(" contains \\w+\\.(\\w+)"),
                    (match, about) -> required("includes", about.choice(match.group(1))),
            Pattern.compile(" > 0"), (match, about) -> word("required", "positive"),
            Pattern.compile(" >= 0"), (match, about) -> word("required", "answered"),
            Pattern.compile(" >= ([1-9]\\d*)"), (match, about) -> required("atLeast", Text.same(match.group(1))),
            Pattern.compile(" (>|>=|<=) " + FIGURE),
                    (match, about) -> required(LIMITS.get(match.group(1)), about.figure(match.group(2))));

    private final Form form;
    private final Words words;

    ConditionReader(Form form, Words words) {
        this.form = form;
        this.words = words;
    }

    private interface Wording {
        Text of(MatchResult match, About about);
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
                var range = dated.group(2);
                var reads = subject == Period.class ? List.<Field>of() : List.of(field(subject, name));
                var requirement = dated(name, reads, days(range, dated.group(3), clause));
                return new Condition(text, name, range, subject, reads, null, arguments, predicate, requirement);
            }
            var compared = COMPARED.matcher(text);
            if (!compared.matches()) {
                throw new IllegalArgumentException("no known form");
            }
            var name = compared.group(1);
            var derived = compared.group(2) == null ? null : subject.getMethod(name);
            var reads = derived == null ? List.of(field(subject, name)) : parts(subject, derived);
            var label = derived == null ? reads.get(0).label() : word("derived", name);
            var required = compared(compared.group(3), new About(clause, reads.get(0), words));
            return new Condition(
                    text, name, null, subject, reads, derived, arguments, predicate, Requirement.of(label, required));
        } catch (IllegalArgumentException | NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    "clause %s: cannot explain the condition \"%s\": %s".formatted(clause.key(), text, e.getMessage()),
                    e);
        }
    }

    private Requirement dated(String name, List<Field> reads, Function<Period, DateRange> days) {
        if (name.equals("claimYear")) {
            return new Requirement(word("required", "claimYearLabel"), period -> years(days.apply(period)), null, null);
        }
        var label =
                reads.isEmpty() ? word("required", "asOfLabel") : reads.get(0).label();
        return new Requirement(label, period -> between(days.apply(period)), days, word("required", "noDay"));
    }

    private Text compared(String comparison, About about) {
        for (var known : comparisons.entrySet()) {
            var match = known.getKey().matcher(comparison);
            if (match.matches()) {
                return known.getValue().of(match, about);
            }
        }
        throw new IllegalArgumentException("no known form");
    }

    private Field field(Class<?> subject, String name) {
        var group = form.group(subject);
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

    /** The days a period allows: one of its ranges, or one that a figure of the clause stretches. */
    private static Function<Period, DateRange> days(String name, @Nullable String figure, Clause clause)
            throws NoSuchMethodException {
        var method = figure == null ? Period.class.getMethod(name) : Period.class.getMethod(name, int.class);
        var arguments = figure == null
                ? new Object[0]
                : new Object[] {clause.figure(figure).value().intValueExact()};
        return period -> {
            try {
                return (DateRange) method.invoke(period, arguments);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read the days of " + name, e);
            }
        };
    }

    private Text between(DateRange days) {
        var from = days.from().toString();
        var to = days.to().toString();
        if (days.to().equals(LocalDate.MAX)) {
            return word("required", "notBefore").with("from", from);
        }
        return days.from().equals(LocalDate.MIN)
                ? word("required", "notAfter").with("to", to)
                : word("required", "between").with("from", from).with("to", to);
    }

    private Text years(DateRange days) {
        return word("required", "between")
                .with("from", String.valueOf(days.from().getYear()))
                .with("to", String.valueOf(days.to().getYear()));
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

        Text oneOf(String values) {
            return words.list(Stream.of(values.split(", "))
                    .map(value -> choice(value.substring(value.indexOf('.') + 1)))
                    .toList());
        }

        Text figure(String name) {
            var figure = clause.figure(name);
            if (figure == null || figure.value() == null) {
                throw new IllegalArgumentException("the clause has no value for the figure " + name);
            }
            return words.quantity(figure.value(), figure.unit());
        }
    }
}
