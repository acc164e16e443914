package ip30;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** What the engine may know: nothing of AWS, HTTP or files, no measure, and no clock but the one it is given. */
@AnalyzeClasses(packages = "ip30", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {

    @ArchTest
    static final ArchRule KNOWS_NO_OUTER_WORLD = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "com.amazonaws..",
                            "software.amazon..",
                            "java.net..",
                            "com.sun.net..",
                            "java.nio.file..",
                            "com.fasterxml.jackson.databind..",
                            "picocli..",
                            "org.springframework..")
                    // The class path names its resources so; nothing is fetched from anywhere else.
                    .and(not(equivalentTo(URL.class))));

    @ArchTest
    static final ArchRule KNOWS_NO_MEASURE =
            noClasses().should().dependOnClassesThat().resideInAPackage("ip30.measures..");

    @ArchTest
    static final ArchRule DROOLS_STAYS_IN_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackages("ip30.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule WHAT_THE_ENGINE_WORKS_ON_KNOWS_NO_ENGINE = noClasses()
            .that()
            .resideInAnyPackage("ip30.profile..", "ip30.rule..", "ip30.measure..", "ip30.form..", "ip30.assessment..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ip30.engine..");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("ip30.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule READS_NO_CLOCK_OF_ITS_OWN = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule COUNTS_MONEY_EXACTLY = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(Double.class.getName())
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName(Float.class.getName());
}
