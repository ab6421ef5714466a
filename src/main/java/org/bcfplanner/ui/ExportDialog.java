package org.bcfplanner.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** Asks how the workbook is to be exported. A final one is refused while errors stand, and they are listed. */
final class ExportDialog {
    private final Dialogs dialogs;
    private final Submission offered;
    private final Runnable goToFirstError;
    private final RadioButton asDraft = new RadioButton("A draft");
    private final RadioButton asFinal = new RadioButton("The final workbook");
    private final RadioButton max = new RadioButton("The maximum of each range");
    private final RadioButton min = new RadioButton("The minimum of each range");
    private final VBox state = new VBox(12);
    private final Button confirm = new Button();

    private ExportDialog(Dialogs dialogs, Submission offered, Runnable goToFirstError) {
        this.dialogs = dialogs;
        this.offered = offered;
        this.goToFirstError = goToFirstError;
    }

    /**
     * Asks; nothing is told where it is left.
     *
     * @param offered        what is chosen at first
     * @param goToFirstError leads to what stands in the way, after the dialog has gone
     * @param chosen         takes what may be written
     */
    static void ask(Dialogs dialogs, Submission offered, Runnable goToFirstError, Consumer<Submission> chosen) {
        new ExportDialog(dialogs, offered, goToFirstError).show(chosen);
    }

    private void show(Consumer<Submission> chosen) {
        asDraft.setId("export-draft");
        asFinal.setId("export-final");
        max.setId("basis-max");
        min.setId("basis-min");
        state.setId("export-state");
        confirm.setId("confirm-export");
        together(asDraft, asFinal, offered.standing() == Standing.DRAFT ? asDraft : asFinal);
        together(max, min, offered.basis() == Bound.MAX ? max : min);
        asDraft.setOnAction(event -> refresh());
        asFinal.setOnAction(event -> refresh());
        confirm.setOnAction(event -> {
            dialogs.close();
            chosen.accept(submission());
        });
        refresh();
        VBox standing = new VBox(
                8,
                asDraft,
                under("Every page and the name of the file say DRAFT."),
                asFinal,
                under("The one to submit. It is written only when no error stands."));
        dialogs.ask("Export the workbook", new VBox(16, standing, state), confirm);
    }

    private Node basis() {
        return new VBox(
                8,
                Parts.label("Which figure goes into the scheme sheet?", "strong"),
                wrapped(
                        "The official sheet has room for one figure in each cell. “Investment ranges” holds both ends."),
                new HBox(20, max, min));
    }

    private Submission submission() {
        return offered.on(max.isSelected() ? Bound.MAX : Bound.MIN)
                .as(asDraft.isSelected() ? Standing.DRAFT : Standing.FINAL);
    }

    private void refresh() {
        Submission chosen = submission();
        List<FoundIssue> errors = chosen.refusedFor();
        confirm.setText(chosen.standing() == Standing.DRAFT ? "Export the draft" : "Export the final workbook");
        if (!errors.isEmpty()) {
            asFinal.requestFocus(); // a button that is disabled would let the focus out of the dialog
        }
        confirm.setDisable(!errors.isEmpty());
        state.getChildren().setAll(errors.isEmpty() ? List.of(allowed(chosen), basis()) : refusal(errors));
    }

    private static Node allowed(Submission chosen) {
        int errors = chosen.assessment().errors().size();
        int warnings = chosen.assessment().openWarnings().size();
        int kept = chosen.assessment().keptErrors().size();
        if (errors == 0 && warnings == 0 && kept == 0) {
            return banner("Nothing stands in the way.", "bi-check-circle-fill", "done");
        }
        if (chosen.standing() == Standing.DRAFT) {
            return wrapped("The sheets “Checklist” and “Findings” tell what stands: " + count(errors, "error")
                    + (kept == 0 ? "" : ", " + kept + " more kept with a reason,") + " and "
                    + count(warnings, "warning") + " that " + (warnings == 1 ? "is" : "are") + " not accepted.");
        }
        return banner(
                "No error stands in the way. " + standing(kept, warnings) + "; the sheet “Findings” says so.",
                "bi-exclamation-triangle-fill",
                "warning");
    }

    private static String standing(int kept, int warnings) {
        List<String> standing = new ArrayList<>();
        if (kept > 0) {
            standing.add(count(kept, "error") + (kept == 1 ? " is" : " are") + " kept with a reason");
        }
        if (warnings > 0) {
            standing.add(count(warnings, "warning") + (warnings == 1 ? " is" : " are") + " not accepted");
        }
        return String.join("; ", standing);
    }

    private List<Node> refusal(List<FoundIssue> errors) {
        VBox rows = new VBox();
        errors.forEach(each -> rows.getChildren().add(row(each)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().addAll("edge-to-edge", "panel", "export-errors");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("Errors that stand in the way");
        Button go = Parts.button("Go to the first error", "bi-arrow-right-short", () -> {
            dialogs.close();
            goToFirstError.run();
        });
        go.setId("first-error");
        return List.of(
                banner(
                        count(errors.size(), "error") + (errors.size() == 1 ? " stands" : " stand")
                                + " in the way of a final export.",
                        "bi-x-octagon-fill",
                        "danger"),
                scroll,
                go);
    }

    private static Node row(FoundIssue error) {
        VBox row = new VBox(2, plain(error.what()), Parts.label(error.where(), "fg-muted", "small"));
        row.getStyleClass().add("export-error");
        return row;
    }

    private static Node banner(String words, String icon, String style) {
        Label said = plain(words);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox banner = new HBox(10, Icons.of(icon, 14, "fg-" + (style.equals("done") ? "success" : style)), said);
        banner.getStyleClass().addAll("banner", style);
        return banner;
    }

    private static void together(RadioButton one, RadioButton other, RadioButton chosen) {
        ToggleGroup group = new ToggleGroup();
        one.setToggleGroup(group);
        other.setToggleGroup(group);
        chosen.setSelected(true);
    }

    private static Label under(String words) {
        Label label = wrapped(words);
        label.getStyleClass().add("under-choice");
        return label;
    }

    private static Label wrapped(String words) {
        Label label = plain(words);
        label.getStyleClass().add("fg-muted");
        return label;
    }

    private static Label plain(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }

    private static String count(int number, String thing) {
        return (number == 0 ? "no" : Integer.toString(number)) + " " + thing + (number == 1 ? "" : "s");
    }
}
