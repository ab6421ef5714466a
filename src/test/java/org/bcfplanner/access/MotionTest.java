package org.bcfplanner.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing moves by itself, so that there is nothing to slow down for those who ask their computer for less motion. */
class MotionTest {
    private static final Set<String> CLOCKS = Set.of(
            "javafx.animation.Animation",
            "javafx.animation.Animation$Status",
            "javafx.animation.KeyFrame",
            "javafx.animation.PauseTransition",
            "javafx.animation.Timeline");

    @Test
    void theProgramHasClocksAndNoMotion() {
        JavaClasses program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.bcfplanner.ui");
        assertThat(program).isNotEmpty();
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("move or fade something", MotionTest::moves))
                .because(
                        "a time that passes may be waited for; what changes its place or its colour meanwhile is motion")
                .check(program);
    }

    private static boolean moves(JavaClass used) {
        return used.getPackageName().equals("javafx.animation") && !CLOCKS.contains(used.getName());
    }
}
