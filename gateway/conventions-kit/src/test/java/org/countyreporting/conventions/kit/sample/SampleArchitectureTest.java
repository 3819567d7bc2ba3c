package org.countyreporting.conventions.kit.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The rules can fail: the sample resource speaks SQL, which the kit forbids to resources of the product. */
class SampleArchitectureTest {

    @Test
    void theRuleAgainstSqlInResourcesBites() {
        assertThatThrownBy(() -> ArchRuleDefinition.noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.sql..")
                        .check(new ClassFileImporter().importPackages("org.countyreporting.conventions.kit.sample")))
                .isInstanceOf(AssertionError.class);
    }
}
