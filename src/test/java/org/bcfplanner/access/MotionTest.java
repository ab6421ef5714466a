package org.bcfplanner.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.kit.Background;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.LongWork;
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

    /** What the toolkit itself would move, the bar of long work, is a still word where less motion is asked for. */
    @Test
    void longWorkIsToldByAWordWhereLessMotionIsAskedFor() {
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService background = Executors.newSingleThreadExecutor()) {
            Dialogs dialogs = Toolkit.on(Dialogs::new);
            Scene scene = Toolkit.on(() -> new Scene(new StackPane(dialogs.overlay()), 600, 400));
            Stage stage = Toolkit.on(Stage::new);
            Toolkit.run(() -> {
                stage.setScene(scene);
                stage.show();
                scene.getPreferences().setReducedMotion(true);
                new LongWork(new Background(background), dialogs)
                        .run("Exporting the workbook", "The plan stays as it is.", () -> awaited(end), done -> {});
            });
            Toolkit.await("the work is told of", () -> scene.getRoot().lookup("#cancel-work") != null);
            assertThat(Toolkit.on(() -> scene.getRoot().lookupAll(".progress-bar")))
                    .isEmpty();
            end.countDown();
            Toolkit.await("the work is done", () -> !dialogs.isShowing());
            Toolkit.run(stage::hide);
        } finally {
            end.countDown();
        }
    }

    private static boolean awaited(CountDownLatch end) throws InterruptedException {
        return end.await(30, TimeUnit.SECONDS);
    }

    private static boolean moves(JavaClass used) {
        return used.getPackageName().equals("javafx.animation") && !CLOCKS.contains(used.getName());
    }
}
