package org.countyreporting.conventions.kit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The structure every application keeps to; each runs it over its own classes. */
public abstract class ArchitectureKit {

    private static final String HOUSE = "org.countyreporting";
    private static final int LONGEST = 300;

    private JavaClasses imported;

    /** Root package of the application, such as {@code org.countyreporting.plans}. */
    protected abstract String root();

    @Test
    void featuresHaveNoCycles() {
        check(slices().matching(root() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that needs another which needs it is one feature"));
    }

    @Test
    void servicesKnowNoOtherService() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage(HOUSE + "..")
                        .and(DescribedPredicate.not(
                                resideInAnyPackage(root() + "..", HOUSE + ".vocabulary..", HOUSE + ".conventions.."))))
                .because("services share words and conventions, never code"));
    }

    @Test
    void onlyResourcesAndFiltersSpeakHttp() {
        check(noClasses()
                .that(DescribedPredicate.describe(
                        "are neither resources, filters nor peers",
                        type -> !type.getSimpleName().matches(".*(Resource|Filter|Reader|Writer)")
                                && !outermost(type).getSimpleName().endsWith("Resource")
                                && !type.getPackageName().contains(".peer")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .allowEmptyShould(true)
                .because("the domain refuses with Refusal; only the edge knows HTTP"));
    }

    @Test
    void resourcesNeverTouchPersistence() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql.."))
                .allowEmptyShould(true)
                .because("a resource translates; use cases act"));
    }

    @Test
    void everyEndpointStatesItsAccess() {
        check(methods()
                .that(DescribedPredicate.describe(
                        "answer HTTP methods", method -> method.isMetaAnnotatedWith(HttpMethod.class)))
                .should(be(DescribedPredicate.describe(
                        "annotated with the roles that may call it",
                        method -> method.isAnnotatedWith(RolesAllowed.class)
                                || method.isAnnotatedWith("io.quarkus.security.Authenticated")
                                || method.isAnnotatedWith(PermitAll.class)
                                || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                                || method.getOwner().isAnnotatedWith("io.quarkus.security.Authenticated")
                                || method.getOwner().isAnnotatedWith(PermitAll.class))))
                .because("access is denied by default and granted in plain sight"));
    }

    @Test
    void representationsAreRecords() {
        check(classes()
                .that()
                .haveSimpleNameEndingWith("View")
                .or()
                .haveNameMatching(".*\\.New[A-Z][A-Za-z]*")
                .or()
                .haveNameMatching(".*[a-z]Change")
                .should(be(DescribedPredicate.describe(
                        "records or sealed to records",
                        type -> type.isRecord() || type.isInterface() || type.isEnum())))
                .allowEmptyShould(true)
                .because("what travels does not change"));
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(noFields().should().beAnnotatedWith(Inject.class).because("constructors say what a class needs"));
    }

    @Test
    void staticStateIsFinal() {
        check(fields().that()
                .areStatic()
                .and(DescribedPredicate.describe(
                        "are written by people", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .allowEmptyShould(true)
                .because("state that outlives a request lives in the database"));
    }

    @Test
    void timeIsInjected() {
        check(noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "ask java.time for now without a Clock",
                        (JavaMethodCall call) -> call.getTargetOwner()
                                        .getPackageName()
                                        .startsWith("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .because("a due date must be testable"));
    }

    @Test
    void figuresAreNeverBinaryFloatingPoint() {
        check(noFields()
                .that(DescribedPredicate.describe("hold figures", field -> holdsFigures(field.getOwner())))
                .should()
                .haveRawType(DescribedPredicate.describe(
                        "double or float", type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                                .contains(type.getName())))
                .allowEmptyShould(true)
                .because("figures are exact decimals"));
    }

    /** Applications that measure (latencies, rates) name what does not hold figures. */
    protected boolean holdsFigures(JavaClass type) {
        return true;
    }

    @Test
    void nobodyThrowsTheNamelessOrPrints() {
        check(noClasses()
                .should()
                .callConstructor(RuntimeException.class, String.class)
                .orShould()
                .callConstructor(Exception.class, String.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .because("a failure has a name, and a log has levels"));
    }

    @Test
    void classesFitOnAScreenAndAHalf() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> tooLong = sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> lines(path) > LONGEST)
                    .map(Path::toString)
                    .toList();
            assertThat(tooLong).as("classes over %d lines", LONGEST).isEmpty();
        }
    }

    @Test
    void rulesAreNotVacuous() {
        assertThat(classesOfApplication()).as("classes under %s", root()).isNotEmpty();
        assertThat(classesOfApplication().stream()
                        .filter(type -> type.getSimpleName().endsWith("Resource")))
                .as("resources under %s", root())
                .isNotEmpty();
        assertThat(new ClassFileImporter().importPackages(HOUSE + ".vocabulary", HOUSE + ".conventions.problem"))
                .as("the shared packages that rules name")
                .hasSizeGreaterThan(10);
    }

    private void check(ArchRule rule) {
        rule.check(classesOfApplication());
    }

    private synchronized JavaClasses classesOfApplication() {
        if (imported == null) {
            imported = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(root());
        }
        return imported;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureKit::outermost).orElse(type);
    }

    private static long lines(Path source) {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
