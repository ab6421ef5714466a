package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.change.merge.Merge;
import org.bcfplanner.change.merge.Sides;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.samples.ThurrockPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that was merged is opened, and what is open in it is settled by keys, left, gone on with and taken back. */
class MergeJourneyTest {
    @TempDir
    Path folder;

    private final Plan base = ThurrockPlan.plan();

    @Test
    void differencesAreSettledByKeysInAnyOrderAndEachAnswerIsAStepBack() {
        try (OpenWindow window = opened()) {
            settle(window);
            assertThat(text(window)).isEqualTo("1 of 3 open");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DIGIT2);
            Toolkit.await("the answer", () -> text(window).equals("2 of 2 open"));
            assertThat(caretrak(window.plan()).leadProvider()).isEqualTo("Theirs");
            window.press(KeyCode.DIGIT3);
            Toolkit.await("both", () -> text(window).equals("1 of 1 open"));
            assertThat(caretrak(window.plan()).description().written()).isEqualTo("Mine. Theirs.");

            window.press(KeyCode.ESCAPE);
            Toolkit.await("the way back", () -> window.find("#merge-list").isEmpty());
            settle(window);
            window.press(KeyCode.DIGIT3);
            Toolkit.await("the refusal", () -> shows(window, "Of this only one can stand. Press 1 or 2."));
            window.press(KeyCode.DIGIT1);
            Toolkit.await("all settled", () -> text(window).isEmpty());
            assertThat(window.plan().mergeConflicts()).isEmpty();
            assertThat(caretrak(window.plan()).investmentType())
                    .isEqualTo(caretrak(mine()).investmentType());

            window.press(KeyCode.CONTROL, KeyCode.Z);
            Toolkit.await("one step back", () -> text(window).equals("1 of 1 open"));
        }
    }

    @Test
    void allOfAPartIsSettledInOneStep() {
        try (OpenWindow window = opened()) {
            settle(window);
            Toolkit.run(
                    () -> window
                            .find("#merge-list")
                            .map(list -> (ListView<?>) list)
                            .orElseThrow()
                            .lookupAll(".merge-answer")
                            .stream()
                            .map(javafx.scene.control.Button.class::cast)
                            .filter(button -> button.getText().equals("All theirs"))
                            .findFirst()
                            .orElseThrow()
                            .fire());
            Toolkit.await("all settled", () -> text(window).isEmpty());
            assertThat(caretrak(window.plan())).isEqualTo(caretrak(theirs()));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            Toolkit.await("one step back", () -> text(window).endsWith("3 open"));
        }
    }

    private OpenWindow opened() {
        Plan merged = Merge.of(base, mine(), theirs(), new Sides("Finance lead", "Risk owner"))
                .plan();
        Path file = folder.resolve("merged.bcfplan");
        Program.tools(folder).files().write(merged, file);
        OpenWindow window = new OpenWindow(folder);
        window.awaitNode("#open-file");
        window.nextFile(file);
        window.fire("#open-file");
        Toolkit.await("the plan", () -> window.find(".rail-item").isPresent());
        return window;
    }

    private static void settle(OpenWindow window) {
        window.act("settle diff");
        window.awaitNode("#merge-list");
    }

    private Plan mine() {
        return changed("Mine", InvestmentType.NIL);
    }

    private Plan theirs() {
        return changed("Theirs", InvestmentType.TBC);
    }

    private Plan changed(String by, InvestmentType type) {
        return caretrak(scheme -> scheme.withInvestmentType(type)
                .withDescription(new Text(by + "."))
                .withLeadProvider(by));
    }

    private Plan caretrak(UnaryOperator<Scheme> change) {
        return base.withSchemes(rows -> rows.with(change.apply(caretrak(base))));
    }

    private static Scheme caretrak(Plan plan) {
        return plan.schemes().stream()
                .filter(scheme -> scheme.name().equals("Caretrak"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(OpenWindow window) {
        return Toolkit.on(() -> window.find("#merge-place")
                .map(node -> ((Labeled) node).getText())
                .orElse("?"));
    }

    private static boolean shows(OpenWindow window, String words) {
        return Toolkit.on(() -> window.find("#merge")
                .map(node -> node.getScene().getRoot().lookupAll(".label").stream()
                        .anyMatch(label ->
                                label instanceof Labeled said && said.getText().equals(words)))
                .orElse(false));
    }
}
