package org.bcfplanner.screens;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Target;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the ways to an export. */
@Tag("screens")
class ExportScreensTest extends Screens {
    @ParameterizedTest
    @EnumSource
    void dialogs(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            window.fire("#export");
            window.await("#confirm-export");
            check(setting, window.draw("export"));
            window.toggle("#export-final");
            check(setting, window.draw("export-refused"));
            window.toggle("#export-draft");
            window.choose(folder.resolve("Thurrock BCF plan - Part 2 - DRAFT.xlsx"));
            window.fire("#confirm-export");
            window.await("#written-file");
            check(setting, window.draw("exported"));
            window.fire("#dialog .button");
        }
    }

    @ParameterizedTest
    @EnumSource
    void firstError(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            window.fire("#export");
            window.await("#confirm-export");
            window.toggle("#export-final");
            window.fire("#first-error");
            window.awaitGone("#dialog");
            check(setting, window.draw("export-first-error"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void finalExport(Setting setting) throws IOException {
        FoundIssue warning = new FoundIssue(FoundIssue.Severity.WARNING, "S11", "Finance", Target.NOWHERE, "", "");
        Tools sound = tools().withAssessor(plan -> new Assessment(List.of(), List.of(warning, warning)));
        try (ShownWindow window = new ShownWindow(setting, sound)) {
            window.fire("#open-sample");
            window.await(".shell");
            window.section("Finance");
            window.fire("#export");
            window.await("#confirm-export");
            window.toggle("#export-final");
            check(setting, window.draw("export-final"));
            window.press(KeyCode.ESCAPE);
        }
    }
}
