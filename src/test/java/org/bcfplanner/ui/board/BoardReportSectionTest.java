package org.bcfplanner.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.bcfplanner.change.edits.BoardReportEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.ReportField;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.samples.ThurrockStrategy;
import org.bcfplanner.ui.SectionWindow;
import org.bcfplanner.ui.Toolkit;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.Traced;
import org.junit.jupiter.api.Test;

class BoardReportSectionTest {
    private final Plan sample = ThurrockStrategy.plan();

    private SectionWindow<BoardReportSection> window(int width) {
        return new SectionWindow<>(
                sample, session -> new BoardReportSection(session, IdSource.seeded(9), 1, () -> {}), width, 700);
    }

    @Test
    void linesAreTypedByKeyboardAndUndone() {
        try (var window = window(1000)) {
            window.press(KeyCode.ENTER);
            Toolkit.await("date", () -> window.focused().getId().equals("report-date"));
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("soon");
            Toolkit.await("typed", () -> date(window.session.plan()).equals("soon"));
            assertThat(told(window, "#report-date")).contains("No day can be read in this");
            window.press(KeyCode.TAB);
            assertThat(window.focused().getId()).isEqualTo("report-item");
            assertThat(window.undo()).isEqualTo("change Date of the report");
            assertThat(window.plan()).isEqualTo(sample);
            assertThat(window.<TextField>node("#report-date").getText()).isEqualTo("18 January 2017");
        }
    }

    @Test
    void theOutlineLeadsIntoASectionAndFollowsTheFocus() {
        try (var window = window(1000)) {
            ListView<OutlineRow> outline = window.node("#report-outline");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            Toolkit.await("text", () -> isWithin(window.focused(), "report-recommendations"));
            window.press(KeyCode.CONTROL, KeyCode.END);
            window.type(" Now");
            window.focus("#report-title");
            assertThat(Prose.of(window.plan().passages(), "report-recommendations")
                            .plain())
                    .endsWith("around the person. Now");
            assertThat(outline.getSelectionModel().getSelectedItem().key()).isEqualTo("head");
            assertThat(window.undo()).isEqualTo("write in Recommendations of the report");
            assertThat(window.plan()).isEqualTo(sample);
        }
    }

    @Test
    void aNewParagraphGetsItsNumberBesideIt() {
        try (var window = window(1000)) {
            window.focus("#number-report-reasons");
            window.press(KeyCode.SPACE);
            Toolkit.await("numbered", () -> numbers(window, "report-reasons").equals(List.of("4.1")));
            window.press(KeyCode.CONTROL, KeyCode.END);
            window.press(KeyCode.ENTER);
            window.type("More");
            Toolkit.await("two", () -> numbers(window, "report-reasons").equals(List.of("4.1", "4.2")));
        }
    }

    @Test
    void appendicesAreChosenAndMovedByKeyboard() {
        try (var window = window(1000)) {
            window.on(() -> window.section.findables().stream()
                    .filter(each -> each.id().equals("report report-appendices"))
                    .forEach(each -> each.go().run()));
            assertThat(box(window)).startsWith("Action Plan 4A");
            window.press(KeyCode.ALT, KeyCode.DOWN);
            assertThat(codes(window)).containsExactly("4B", "4A", "4C", "4D");
            assertThat(box(window)).startsWith("Action Plan 4A");
            window.press(KeyCode.SPACE);
            assertThat(codes(window)).containsExactly("4B", "4C", "4D");
            assertThat(box(window)).startsWith("Action Plan 4A");
            window.press(KeyCode.ALT, KeyCode.UP);
            assertThat(window.undo()).isEqualTo("take 4A out of the report");
            assertThat(window.undo()).isEqualTo("move appendix 4A");
            assertThat(window.plan()).isEqualTo(sample);
        }
    }

    @Test
    void whatIsRefusedIsNotShownAsDone() {
        try (var window = window(1000)) {
            window.on(() -> window.session.courtesy(diff -> Optional.of("This part is somebody else's.")));
            window.on(() -> window.section.reveal(ReportLines.accessPlace()));
            window.press(KeyCode.RIGHT);
            ToggleButton chosen = (ToggleButton)
                    Toolkit.on(() -> ((Segmented<?>) window.<Node>node("#report-access")).chosenButton());
            assertThat(chosen.getText()).isEqualTo("This report is Public");
            window.on(() -> window.section.findables().stream()
                    .filter(each -> each.id().equals("report report-appendices"))
                    .forEach(each -> each.go().run()));
            window.press(KeyCode.SPACE);
            assertThat(((CheckBox) window.focused()).isSelected()).isTrue();
            assertThat(window.plan()).isEqualTo(sample);
        }
    }

    @Test
    void placesAreGoneToAndFindingsSaid() {
        try (var window = window(1000)) {
            var missing = org.bcfplanner.check.Checks.of(sample).findings().stream()
                    .filter(each -> each.code().equals("H13"))
                    .findFirst()
                    .orElseThrow();
            window.on(() -> assertThat(window.section.reveal(missing.place())).isEqualTo(Arrival.THERE));
            assertThat(isWithin(window.focused(), "report-impact")).isTrue();
            assertThat(texts(window.node("#section-report-impact")))
                    .contains(missing.heading() + ". " + missing.reason());
            window.on(() -> window.section.reveal(new Place.Column("implication", "verifiedBy")));
            assertThat(window.focused().getId()).isEqualTo("implication-other-text");
            window.on(() -> window.section.reveal(ReportLines.accessPlace()));
            assertThat(window.focused().getAccessibleText()).isEqualTo("Who may read it: This report is Public");
            assertThat(Toolkit.on(() -> window.section.reveal(new Place.Detail("title"))))
                    .isEqualTo(Arrival.NOWHERE);
        }
    }

    @Test
    void thePastOfAFieldIsAskedForByItsKeys() {
        List<Traced> asked = new ArrayList<>();
        try (var window = window(1000)) {
            window.on(() -> window.section.onHistory(asked::add));
            window.focus("#report-wards");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            window.on(() -> window.section.reveal(new Place.Column("passage", "report-reasons")));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        }
        assertThat(asked)
                .extracting(each -> each.places().getFirst().component())
                .containsExactly("wards", "words");
        assertThat(asked)
                .extracting(each -> each.places().getFirst().table())
                .containsExactly("board_report", "passage");
    }

    @Test
    void withoutRoomForTheOutlineWorkBeginsInTheFirstLine() {
        try (var window = window(640)) {
            assertThat(window.find("#report-outline")).isEmpty();
            window.on(window.section::enter);
            assertThat(window.focused().getId()).isEqualTo("report-date");
        }
    }

    private static String date(Plan plan) {
        return BoardReportEdits.of(plan).typed(ReportField.DATE);
    }

    private static List<String> codes(SectionWindow<?> window) {
        Plan plan = window.plan();
        return plan.appendices().stream()
                .sorted(org.bcfplanner.plan.table.Ranked.order())
                .map(each -> plan.objectives().get(each.objective()).code())
                .toList();
    }

    private static String box(SectionWindow<?> window) {
        return Toolkit.on(() -> ((CheckBox) window.focused()).getText());
    }

    private static String told(SectionWindow<?> window, String field) {
        return String.join("\n", texts(window.node(field).getParent()));
    }

    private static List<String> texts(Node node) {
        return Toolkit.on(() -> node.lookupAll(".label").stream()
                .filter(each -> each instanceof Label && each.isVisible())
                .map(each -> ((Label) each).getText())
                .filter(each -> !each.isEmpty())
                .toList());
    }

    private static List<String> numbers(SectionWindow<?> window, String section) {
        return window.node("#" + section).lookupAll(".prose-number").stream()
                .map(each -> ((Label) each).getText())
                .filter(each -> !each.isEmpty())
                .sorted()
                .toList();
    }

    private static boolean isWithin(Node node, String id) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (id.equals(each.getId()) || ("section-" + id).equals(each.getId())) {
                return true;
            }
        }
        return false;
    }
}
