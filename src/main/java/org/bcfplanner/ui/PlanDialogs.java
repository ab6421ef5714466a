package org.bcfplanner.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.ui.kit.Choices;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;

/** The questions about a plan as a whole. */
final class PlanDialogs {
    private PlanDialogs() {}

    static void newPlan(Dialogs dialogs, IdSource ids, Consumer<Plan> create) {
        TextField title = new TextField();
        title.setId("new-title");
        title.setPromptText("For example Thurrock BCF plan");
        ChoiceBox<Edition> edition = new ChoiceBox<>();
        edition.getItems().setAll(Editions.all());
        edition.setConverter(Choices.words(Edition::name));
        edition.setValue(Editions.get(Editions.NEWEST));
        edition.setMaxWidth(Double.MAX_VALUE);
        Button confirm = new Button("Create the plan");
        confirm.disableProperty().bind(title.textProperty().map(String::isBlank).orElse(true));
        confirm.setOnAction(event -> {
            dialogs.close();
            Details details =
                    Details.of(edition.getValue().code(), title.getText().strip(), Unit.THOUSANDS);
            create.accept(Plan.empty(ids.create(), details));
        });
        dialogs.ask(
                "New plan",
                new VBox(12, Parts.boundedField("Title", title, Typing.SHORT_TEXT), Parts.field("Template", edition)),
                confirm);
    }

    /** Asks for another title; {@code rename} takes it without blanks around it. */
    static void rename(Dialogs dialogs, String present, Consumer<String> rename) {
        TextField title = new TextField(present);
        title.setId("new-title");
        Button confirm = new Button("Rename the plan");
        confirm.disableProperty().bind(title.textProperty().map(String::isBlank).orElse(true));
        confirm.setOnAction(event -> {
            dialogs.close();
            rename.accept(title.getText().strip());
        });
        dialogs.ask("Rename this plan", Parts.boundedField("Title", title, Typing.SHORT_TEXT), confirm);
        title.selectAll();
    }

    /**
     * Writes a file, with a way to call it off, and says where it is.
     *
     * @param title what is being done: {@code Exporting the workbook}
     */
    static void write(Desk desk, String title, Path file, Runnable writing) {
        desk.longWork()
                .run(
                        title,
                        "A file that is there already stays as it is until the new one is whole.",
                        () -> {
                            writing.run();
                            return file;
                        },
                        written -> written(desk.dialogs(), written));
    }

    private static void written(Dialogs dialogs, Path file) {
        Label where = Parts.label(file.toAbsolutePath().toString(), "fg-muted");
        where.setWrapText(true);
        where.setId("written-file");
        Button confirm = new Button("Done");
        confirm.setOnAction(event -> dialogs.close());
        dialogs.say("“" + file.getFileName() + "” is written", where, confirm);
    }

    /** Asks what to do where the window is to be closed and the last change is not on disk. */
    static void closeUnsaved(Dialogs dialogs, Problem problem, Runnable close) {
        Label what = Parts.label(problem.what(), "strong");
        what.setWrapText(true);
        Label next = wrapped(
                "Everything saved before is safe. If you close now, what is not saved is lost. " + problem.next());
        Button confirm = new Button("Close and lose the last change");
        confirm.setId("confirm-close");
        confirm.setOnAction(event -> {
            dialogs.close();
            close.run();
        });
        dialogs.warn("The last change is not saved", new VBox(10, what, next), "Go on working", confirm);
    }

    private static Label wrapped(String words) {
        Label label = Parts.label(words, "fg-muted");
        label.setWrapText(true);
        return label;
    }
}
