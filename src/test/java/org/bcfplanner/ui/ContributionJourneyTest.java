package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.change.Edit;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.PooledLines;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.shell.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan is sent to finance, worked on there and here, taken back and settled: two windows on two libraries. */
class ContributionJourneyTest {
    private static final Author LEAD = new Author("Programme lead", Role.COMMISSIONER);
    private static final Author FINANCE = new Author("Head of finance", Role.FINANCE);

    @TempDir
    Path folder;

    private final Plan plan = PooledLines.plan();
    private final List<Line> lines = PooledLines.spend(plan);

    @Test
    void aCopyGoesToFinanceAndComesBack() {
        Path first = folder.resolve("plan.bcfplan");
        Path sent = folder.resolve("sent.bcfplan");
        Path back = folder.resolve("back.bcfplan");
        Program.tools(folder).files().write(plan, first);
        try (OpenWindow here = window("here", LEAD)) {
            open(here, first);
            send(here, sent);
            here.awaitSaved();
            try (OpenWindow there = window("there", FINANCE)) {
                open(there, sent);
                receive(there);
                for (int i = 0; i <= 20; i++) {
                    if (i != 11) {
                        type(there, lines.get(i), 30);
                    }
                }
                there.awaitSaved();
                there.nextFile(back);
                there.fire("#send-back");
                Toolkit.await("the copy", () -> back.toFile().exists());
                close(there);
            }
            type(here, lines.get(10), 40);
            type(here, lines.get(11), 45);
            type(here, lines.get(21), 1);
            here.awaitSaved();
            Plan before = here.plan();
            take(here, back);
            assertThat(here.plan()).isEqualTo(before);
            assertThat(here.text("#take-outcome")).isEqualTo("22 changes of both sides stand · 1 to be settled");
            assertThat(firstLines(here)).startsWith("1 new finding").contains("New finding: ");

            here.press(KeyCode.CONTROL, KeyCode.ENTER);
            here.awaitNode("#merge-list");
            Plan taken = here.plan();
            assertThat(taken.mergeConflicts()).hasSize(1);
            assertThat(amount(taken, lines.get(0))).isEqualTo(PooledLines.less(lines.get(0), 30));
            assertThat(amount(taken, lines.get(21))).isEqualTo(PooledLines.less(lines.get(21), 1));
            here.press(KeyCode.CONTROL, KeyCode.Z);
            Toolkit.await("undone in one step", () -> here.session().plan().equals(before));
            here.press(KeyCode.CONTROL, KeyCode.Y);
            Toolkit.await("redone", () -> here.session().plan().equals(taken));
            here.awaitSaved();
        }
    }

    @Test
    void aRowIsLeftByKeyAndTheCopyIsTakenOnce() {
        Path first = folder.resolve("plan.bcfplan");
        Path sent = folder.resolve("sent.bcfplan");
        Path back = folder.resolve("back.bcfplan");
        Program.tools(folder).files().write(plan, first);
        try (OpenWindow here = window("here", LEAD)) {
            open(here, first);
            send(here, sent);
            try (OpenWindow there = window("there", FINANCE)) {
                open(there, sent);
                receive(there);
                type(there, lines.get(0), 1);
                type(there, lines.get(1), 2);
                there.awaitSaved();
                there.nextFile(back);
                there.fire("#send-back");
                Toolkit.await("the copy", () -> back.toFile().exists());
                close(there);
            }
            take(here, back);
            here.press(KeyCode.DOWN);
            here.press(KeyCode.SPACE);
            Toolkit.await(
                    "a row is left", () -> here.text("#take-outcome").startsWith("1 change of both sides stands"));
            here.press(KeyCode.CONTROL, KeyCode.ENTER);
            Toolkit.await("taken", () -> here.find("#take").isEmpty());
            List<String> now = List.of(amount(here.plan(), lines.get(0)), amount(here.plan(), lines.get(1)));
            assertThat(now)
                    .isIn(
                            List.of(lines.get(0).max().raw(), PooledLines.less(lines.get(1), 2)),
                            List.of(
                                    PooledLines.less(lines.get(0), 1),
                                    lines.get(1).max().raw()));
            here.awaitSaved();
            here.nextFile(back);
            here.act("take back a copy");
            Toolkit.await("the refusal", () -> says(here, "was taken back on"));
            here.press(KeyCode.ESCAPE);
        }
    }

    private OpenWindow window(String library, Author author) {
        return new OpenWindow(Program.tools(folder.resolve(library)), new Rectangle2D(0, 0, 1200, 800), author);
    }

    private static void open(OpenWindow window, Path file) {
        window.awaitNode("#open-file");
        window.nextFile(file);
        window.fire("#open-file");
        window.awaitNode(".shell");
    }

    private static void send(OpenWindow window, Path file) {
        window.act("send for contribution");
        window.awaitNode("#send-for");
        Toolkit.run(() -> {
            ((TextInputControl) window.find("#send-for").orElseThrow()).setText("Head of finance");
            ((CheckBox) window.find("#send-FINANCE").orElseThrow()).setSelected(true);
            ((TextInputControl) window.find("#send-message").orElseThrow()).setText("Please check the lines.");
        });
        window.nextFile(file);
        window.fire("#confirm-send");
        Toolkit.await("the copy is written", () -> file.toFile().exists());
        Toolkit.await("nothing is asked", () -> window.find("#send-for").isEmpty());
        close(window);
    }

    /** The message that something was written is left. */
    private static void close(OpenWindow window) {
        if (says(window, "sent.bcfplan") || says(window, "back.bcfplan")) {
            window.press(KeyCode.ESCAPE);
        }
    }

    private static void receive(OpenWindow window) {
        window.awaitNode("#announcement");
        Toolkit.await(
                "what is asked",
                () -> window.text("#announcement")
                        .equals("Programme lead asks you about Finance: Please check the lines."));
        Shell shell = (Shell) Toolkit.on(() -> window.find(".shell").orElseThrow());
        assertThat(Toolkit.on(() -> shell.page().shown().name())).isEqualTo("Finance");
        String title = window.plan().details().title();
        Toolkit.run(() -> window.session()
                .apply(Edit.of("rename", plan -> plan.withDetails(plan.details().withTitle("Other")))));
        Toolkit.await("the refusal", () -> says(window, "You were not asked about Plan details"));
        assertThat(window.plan().details().title()).isEqualTo(title);
    }

    private static void type(OpenWindow window, Line line, int thousands) {
        String scheme = window.plan().schemes().get(line.scheme()).name();
        window.goTo(scheme, line.fy() + " SPEND MAX");
        window.type(PooledLines.less(line, thousands));
        window.press(KeyCode.ENTER);
        Id<Line> id = line.id();
        String before = line.max().raw();
        Toolkit.await(
                "typed",
                () -> !window.session().plan().lines().get(id).max().raw().equals(before));
    }

    private static void take(OpenWindow window, Path file) {
        window.nextFile(file);
        window.act("take back a copy");
        window.awaitNode("#take-list");
    }

    private static String firstLines(OpenWindow window) {
        return Toolkit.on(() -> {
            ListView<?> list = (ListView<?>) window.find("#take-list").orElseThrow();
            return list.lookupAll(".list-cell").stream()
                    .filter(cell -> cell.isVisible() && cell.getAccessibleText() != null)
                    .sorted(Comparator.comparingDouble(
                            cell -> cell.localToScene(0, 0).getY()))
                    .limit(2)
                    .map(cell -> cell.getAccessibleText())
                    .reduce("", (one, other) -> one + (one.isEmpty() ? "" : " | ") + other);
        });
    }

    private static boolean says(OpenWindow window, String words) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Labeled said
                        && String.valueOf(said.getText()).contains(words)));
    }

    private static String amount(Plan plan, Line line) {
        return plan.lines().get(line.id()).max().raw();
    }
}
