package org.bcfplanner.ui;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.report.SubmissionName;
import org.bcfplanner.report.changes.ChangeReport;
import org.bcfplanner.ui.kit.Parts;

/** Asks as what a change report is wanted and where it goes, and writes it. */
final class ExportingChanges {
    private final Desk desk;

    ExportingChanges(Desk desk) {
        this.desk = desk;
    }

    void ask(ChangeReport report) {
        Label about = Parts.label(
                "A change report says what changed in one sentence, gives the totals before and after, and lists every change.",
                "fg-muted");
        about.setWrapText(true);
        Button workbook = new Button("As an Excel workbook");
        workbook.setId("changes-workbook");
        workbook.setOnAction(event -> to(report, "workbook", "Excel workbook", "xlsx"));
        Button document = new Button("As a Word document");
        document.setId("changes-document");
        document.setOnAction(event -> to(report, "document", "Word document", "docx"));
        desk.dialogs().choose("Export the changes", new VBox(about), workbook, document);
    }

    private void to(ChangeReport report, String thing, String kind, String extension) {
        desk.dialogs().close();
        desk.files()
                .save("Export the changes", name(report), kind, extension)
                .ifPresent(file -> write(report, thing, file));
    }

    private void write(ChangeReport report, String thing, Path file) {
        PlanDialogs.write(
                desk,
                "Writing the " + thing,
                file,
                () -> desk.tools().writers().changes().write(report, file));
    }

    private static String name(ChangeReport report) {
        return SubmissionName.start(report.title()) + " - Changes";
    }
}
