package ip30.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Who may import whom, over all modules: this one sees them all. */
@AnalyzeClasses(packages = "ip30", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule DEPENDENCIES_RUN_ONE_WAY = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("ip30.cli..")
            .layer("functions")
            .definedBy("ip30.functions..")
            .layer("api")
            .definedBy("ip30.api..")
            .layer("screening")
            .definedBy("ip30.screening..", "ip30.register..")
            .layer("workbench")
            .definedBy("ip30.workbench..", "ip30.compile..")
            .layer("contract")
            .definedBy("ip30.contract..")
            .layer("engine")
            .definedBy(
                    "ip30.engine..",
                    "ip30.assessment..",
                    "ip30.form..",
                    "ip30.measure..",
                    "ip30.profile..",
                    "ip30.rule..")
            .layer("measures")
            .definedBy("ip30.measures..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("functions")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("measures")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("cli", "functions")
            .whereLayer("screening")
            .mayOnlyBeAccessedByLayers("cli", "functions", "api")
            .whereLayer("workbench")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("contract")
            .mayOnlyBeAccessedByLayers("cli", "functions", "api", "screening");

    @ArchTest
    static final ArchRule FUNCTIONS_OF_THE_API_AND_OF_SCREENINGS_KNOW_NOTHING_OF_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("ip30.functions.screening..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ip30.functions", "ip30.api..");

    @ArchTest
    static final ArchRule ONLY_THE_FUNCTIONS_KNOW_AWS = noClasses()
            .that()
            .resideOutsideOfPackage("ip30.functions..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.amazonaws..", "software.amazon..", "org.crac..");
}
