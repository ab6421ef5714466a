package org.bcfplanner.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.SubmissionPart;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** What the checks say to an export, and what stands in its way. */
final class ExportStanding {
    private ExportStanding() {}

    /** What is said of an export that may be made. */
    static Node allowed(ExportChoice chosen) {
        return allowed(chosen.submission(), chosen.part() == SubmissionPart.TWO);
    }

    /**
     * The same of any paper.
     *
     * @param inside whether the paper itself tells what the checks find
     */
    static Node allowed(Submission submission, boolean inside) {
        Assessment told = submission.assessment();
        int errors = told.errors().size();
        int warnings = told.openWarnings().size();
        int kept = told.keptErrors().size();
        if (errors == 0 && warnings == 0 && kept == 0) {
            return banner("Nothing stands in the way.", "bi-check-circle-fill", "done");
        }
        if (submission.standing() == Standing.DRAFT) {
            return wrapped((inside
                            ? "The sheets “Checklist” and “Findings” tell what stands: "
                            : "The checks tell what stands: ")
                    + count(errors, "error") + (kept == 0 ? "" : ", " + kept + " more kept with a reason,") + " and "
                    + count(warnings, "warning") + " that " + (warnings == 1 ? "is" : "are") + " not accepted.");
        }
        return banner(
                "No error stands in the way. " + standing(kept, warnings)
                        + (inside ? "; the sheet “Findings” says so." : "."),
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

    /** The errors that stand in the way, and the way to the first. */
    static List<Node> refusal(List<FoundIssue> errors, Runnable goToFirst) {
        VBox rows = new VBox();
        errors.forEach(each -> rows.getChildren().add(row(each)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.getStyleClass().addAll("edge-to-edge", "panel", "export-errors");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("Errors that stand in the way");
        Button go = Parts.button("Go to the first error", "bi-arrow-right-short", goToFirst);
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

    static Label wrapped(String words) {
        Label label = plain(words);
        label.getStyleClass().add("fg-muted");
        return label;
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
