package org.bcfplanner.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.ReviewNotes;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.SubmissionPart;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Parts;

/** Asks which part is to be exported, and how. A final one is refused while errors stand, and they are listed. */
final class ExportDialog {
    private final Dialogs dialogs;
    private final Submission offered;
    private final Runnable goToFirstError;
    private final RadioButton part1 = new RadioButton("Part 1 (Word)");
    private final RadioButton part2 = new RadioButton("Part 2 (Excel workbook)");
    private final RadioButton asDraft = new RadioButton("A draft");
    private final RadioButton asFinal = new RadioButton("The final one");
    private final RadioButton max = new RadioButton("The maximum of each range");
    private final RadioButton min = new RadioButton("The minimum of each range");
    private final CheckBox notes = new CheckBox("With review notes, as comments");
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
    static void ask(Dialogs dialogs, Submission offered, Runnable goToFirstError, Consumer<ExportChoice> chosen) {
        new ExportDialog(dialogs, offered, goToFirstError).show(chosen);
    }

    private void show(Consumer<ExportChoice> chosen) {
        name();
        together(part1, part2, part2);
        together(asDraft, asFinal, offered.standing() == Standing.DRAFT ? asDraft : asFinal);
        together(max, min, offered.basis() == Bound.MAX ? max : min);
        List.of(part1, part2, asDraft, asFinal).forEach(each -> each.setOnAction(event -> refresh(each)));
        confirm.setOnAction(event -> {
            dialogs.close();
            chosen.accept(choice());
        });
        refresh(part2);
        VBox standing = new VBox(
                8,
                asDraft,
                under("Every page and the name of the file say DRAFT."),
                asFinal,
                under("The one to submit. It is written only when no error stands."));
        dialogs.ask("Export", new VBox(16, new FlowPane(20, 8, part1, part2), standing, state), confirm);
    }

    private void name() {
        part1.setId("export-part-1");
        part2.setId("export-part-2");
        asDraft.setId("export-draft");
        asFinal.setId("export-final");
        max.setId("basis-max");
        min.setId("basis-min");
        notes.setId("export-notes");
        state.setId("export-state");
        confirm.setId("confirm-export");
    }

    private ExportChoice choice() {
        return new ExportChoice(
                part1.isSelected() ? SubmissionPart.ONE : SubmissionPart.TWO,
                offered.on(max.isSelected() ? Bound.MAX : Bound.MIN)
                        .as(asDraft.isSelected() ? Standing.DRAFT : Standing.FINAL),
                notes.isSelected() ? ReviewNotes.BESIDE_THE_TEXT : ReviewNotes.LEFT_OUT);
    }

    private void refresh(RadioButton pressed) {
        ExportChoice chosen = choice();
        List<FoundIssue> errors = chosen.submission().refusedFor();
        boolean draft = chosen.submission().standing() == Standing.DRAFT;
        confirm.setText(draft ? "Export the draft" : "Export the final " + chosen.thing());
        if (!errors.isEmpty()) {
            pressed.requestFocus(); // a button that is disabled would let the focus out of the dialog
        }
        confirm.setDisable(!errors.isEmpty());
        state.getChildren()
                .setAll(
                        errors.isEmpty()
                                ? List.of(ExportStanding.allowed(chosen), details(chosen))
                                : ExportStanding.refusal(errors, () -> {
                                    dialogs.close();
                                    goToFirstError.run();
                                }));
    }

    /** What is asked of one part only. */
    private Node details(ExportChoice chosen) {
        return switch (chosen.part()) {
            case ONE -> new VBox(8, notes, under("Left out, nothing tells that there are any."));
            case TWO ->
                new VBox(
                        8,
                        Parts.label("Which figure goes into the scheme sheet?", "strong"),
                        ExportStanding.wrapped("The official sheet has room for one figure in each cell."
                                + " “Investment ranges” holds both ends."),
                        new FlowPane(20, 8, max, min));
            case SUMMARY -> new VBox();
        };
    }

    private static void together(RadioButton one, RadioButton other, RadioButton chosen) {
        ToggleGroup group = new ToggleGroup();
        one.setToggleGroup(group);
        other.setToggleGroup(group);
        chosen.setSelected(true);
    }

    private static Label under(String words) {
        Label label = ExportStanding.wrapped(words);
        label.getStyleClass().add("under-choice");
        return label;
    }
}
