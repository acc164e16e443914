package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import ip30.form.Field;
import ip30.measure.Clause;
import ip30.measure.MeasureEntry;
import ip30.measure.Terms;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.IntrospectableLambda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule files of every measure: plain conjunctions, compiled one and all, each in its article's folder. */
@ParameterizedClass(name = "{0}")
@MethodSource("ip30.engine.MeasureTest#measures")
class RulesTest {

    private static final Pattern RULE = Pattern.compile("^rule \"(.+)\" @clause\\(\"(.+)\"\\)$", Pattern.MULTILINE);
    private static final Pattern CLAUSE = Pattern.compile("(?m)^  - number: \\d+$");
    private static final Pattern CLEVERNESS = Pattern.compile(
            "\\|\\||&&|\\b(or|not|exists|from|eval|accumulate|forall|collect|global|function|query|declare)\\b");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.\"])\\d{2,}");
    private static final Pattern FIELD_BINDING = Pattern.compile("\\$\\w+\\s*:\\s*[a-z]");
    private static final Set<String> BINDINGS = Set.of("$f", "$c", "$i", "$p", "$s", "$t");

    @Parameter
    private Assessor assessor;

    private Stream<Path> files() throws IOException {
        try (var files = Files.walk(Tested.folder(assessor))) {
            return files.filter(file -> file.endsWith("rules.drl")).sorted().toList().stream();
        }
    }

    @Test
    void everyRuleOfTheFilesIsCompiledAndEveryClauseHasOne() throws IOException {
        var written = new HashMap<String, String>();
        for (var file : files().toList()) {
            RULE.matcher(Files.readString(file)).results().forEach(rule -> written.put(rule.group(1), rule.group(2)));
        }
        var compiled = rulebook().rules().stream()
                .collect(
                        Collectors.toMap(ClauseRule::name, rule -> rule.clause().key()));
        assertThat(compiled).isEqualTo(written);

        var clauses = assessor.measure().clauses().map(Clause::key).collect(Collectors.toSet());
        assertThat(Set.copyOf(compiled.values())).isEqualTo(clauses);
        assertThat(clauses).hasSize(clausesWritten());
    }

    private int clausesWritten() throws IOException {
        int clauses = 0;
        for (var file : files().toList()) {
            clauses += (int) CLAUSE.matcher(Files.readString(file.resolveSibling("article.yaml")))
                    .results()
                    .count();
        }
        return clauses;
    }

    @Test
    void aRuleIsAPlainConjunctionOfItsOwnArticle() throws IOException {
        for (var file : files().toList()) {
            requirePlainConjunctions(file);
        }
    }

    private static void requirePlainConjunctions(Path file) throws IOException {
        var text = Files.readString(file).replaceAll("(?m)//.*$", "");
        var folder = file.getParent().getFileName().toString();
        var slug = folder.substring(folder.indexOf('-') + 1);
        var rules = text.substring(text.indexOf("rule \""));
        RULE.matcher(rules).results().forEach(rule -> assertThat(rule.group(2)).startsWith(slug + "."));

        var bodies = RULE.matcher(rules).replaceAll("");
        assertThat(bodies).as("%s: only conjunctions", file).doesNotContainPattern(CLEVERNESS);
        assertThat(bodies).as("%s: figures belong in article.yaml", file).doesNotContainPattern(FIGURE);
        assertThat(bodies).as("%s: only facts are bound", file).doesNotContainPattern(FIELD_BINDING);
        assertThat(bodies).as("%s: right-hand sides are empty", file).doesNotContainPattern("then(?!\\s+end)");
        Pattern.compile("(\\$\\w+)\\s*:")
                .matcher(bodies)
                .results()
                .forEach(binding -> assertThat(BINDINGS).contains(binding.group(1)));
    }

    @Test
    void whatAClauseAssumesIsAPartOfItsConditionsOrItsBenefit() {
        assessor.measure()
                .clauses()
                .forEach(clause -> assertThat(partsOf(clause))
                        .as(clause.key())
                        .containsAll(clause.evidence().assumed()));
    }

    /** The explanation asks for the answers that a condition's text names: they must be those that its compiled predicate reads. */
    @Test
    void aConditionReadsExactlyTheAnswersItIsSaidToRead() {
        var explained = new LinkedHashMap<String, Condition>();
        rulebook()
                .rules()
                .forEach(rule -> rule.conditions()
                        .forEach(condition -> explained.put(rule.name() + condition.text(), condition)));
        int checked = 0;
        for (var rule : rules()) {
            for (var constraint : RuleReader.constraints(rule.getView()).toList()) {
                var condition = explained.get(
                        rule.getName() + constraint.predicateInformation().getStringConstraint());
                if (!condition.reads().isEmpty()) {
                    assertThat(called(constraint, condition.subject()))
                            .as(condition.text())
                            .containsExactly(condition.name());
                    checked++;
                }
            }
        }
        long conditions = rulebook().rules().stream()
                .flatMap(ClauseRule::conditions)
                .filter(condition -> !condition.reads().isEmpty())
                .count();
        assertThat(checked).isEqualTo((int) conditions);
    }

    /** Names of answers, choices and ranges in its rules, of its figures, and of what a benefit may say. */
    private Set<String> partsOf(Clause clause) {
        var inRules = rulebook().rules(clause).stream()
                .flatMap(ClauseRule::conditions)
                .flatMap(condition -> Stream.concat(
                        condition.reads().stream().map(Field::name),
                        Pattern.compile("\\w+")
                                .matcher(condition.text())
                                .results()
                                .map(MatchResult::group)));
        var ofBenefit = clause.benefit() == null
                ? Stream.<String>of()
                : Stream.of(clause.benefit().getClass(), Terms.class)
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .map(RecordComponent::getName);
        return Stream.of(inRules, ofBenefit, clause.figures().keySet().stream())
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** The answers of that record which the generated class really reads. */
    private static Set<String> called(SingleConstraint constraint, Class<?> subject) {
        var predicate = switch (constraint.getVariables().length) {
            case 1 -> constraint.getPredicate1();
            case 2 -> constraint.getPredicate2();
            default -> constraint.getPredicate3();
        };
        var generated = ((IntrospectableLambda) predicate).getLambda().getClass();
        return new ClassFileImporter()
                .importClasses(generated).get(generated).getMethodCallsFromSelf().stream()
                        .map(JavaMethodCall::getTarget)
                        .filter(target -> target.getOwner().isEquivalentTo(subject))
                        .map(target -> target.getName().equals("getIssuedOn") ? "issuedOn" : target.getName())
                        .collect(Collectors.toSet());
    }

    private MeasureEntry entry() {
        return Tested.MEASURES.find(assessor.measure().id());
    }

    private List<Rule> rules() {
        return CompiledRules.loading(entry()).models().stream()
                .flatMap(model -> model.getRules().stream())
                .toList();
    }

    private Rulebook rulebook() {
        return assessor.rulebook();
    }
}
