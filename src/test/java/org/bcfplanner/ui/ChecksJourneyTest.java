package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.ui.grid.Grid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways from what is found to where it is, and what is done about it, in the real window. */
class ChecksJourneyTest {
    private static final String MIN_2014 = "2014/15 SPEND MIN";
    private static final String MIN_2015 = "2015/16 SPEND MIN";
    /** Where the findings of the sample's finances are, in the order of the pane. */
    private static final List<String> PLACES = List.of(
            "#pool-parts amount",
            "#pool-parts amount",
            "#investment-lines " + MIN_2014,
            "#investment-lines " + MIN_2014,
            "#pool-parts amount",
            "#investment-lines " + MIN_2014,
            "#investment-lines " + MIN_2014,
            "#investment-lines " + MIN_2014,
            "#contributions actual",
            "#contributions minimum",
            "#contributions spending",
            "#performance-text",
            "#investment-lines " + MIN_2014,
            "#investment-lines " + MIN_2015,
            "#pool-parts amount",
            "#contributions actual",
            "#investment-lines " + MIN_2015,
            "#investment-lines " + MIN_2015,
            "#investment-lines " + MIN_2014);

    private static final String CONTINGENCY = "heading=There is no contingency plan";
    private static final String UNREADABLE = "heading=“£10,565,00” is not an amount";

    @TempDir
    Path folder;

    private OpenWindow window;
    private ChecksDriver checks;
    private Plan sample;

    @BeforeEach
    void open() {
        window = new OpenWindow(Program.tools(folder), new Rectangle2D(0, 0, 1440, 900)).openSample();
        checks = new ChecksDriver(window);
        sample = window.plan();
        window.section("Finance");
        checks.await(UNREADABLE);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void f8WalksTheFindingsAndPutsTheFocusIntoTheirCells() {
        List<String> on = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            window.press(KeyCode.F8);
            on.add(checks.focus());
        }
        assertThat(on).isEqualTo(PLACES);
        window.press(KeyCode.F8);
        assertThat(checks.focus()).as("round at the end").isEqualTo(PLACES.getFirst());
        List<String> back = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            window.press(KeyCode.SHIFT, KeyCode.F8);
            back.add(checks.focus());
        }
        assertThat(back).isEqualTo(PLACES.reversed());
        assertThat(window.plan()).isSameAs(sample);
    }

    @Test
    void aRepairIsOneStepAndUndoGivesTheSamePlan() {
        checks.choose("2015/16 minimum of the pool");
        assertThat(checks.chosen()).contains("Read as £10,565,000");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        checks.awaitGone("2015/16 minimum of the pool");
        window.tab("Pool");
        assertThat(window.shown("#pool-parts", "2015/16 minimum required", "amount"))
                .isEqualTo("10,565");
        assertThat(Toolkit.on(() -> window.session().undoLabel())).hasValue("read as £10,565,000");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(sample);
        checks.await("2015/16 minimum of the pool");
    }

    @Test
    void findingsAreFilteredBySeverityAndWalkedAsFiltered() {
        assertThat(checks.cards()).hasSize(PLACES.size());
        checks.filter("#list-warnings");
        assertThat(checks.words("#list-warnings")).isEqualTo("3 warnings");
        assertThat(checks.cards()).hasSize(3).allMatch(card -> card.contains("severity=WARNING"));
        window.press(KeyCode.F8);
        window.press(KeyCode.F8);
        window.press(KeyCode.F8);
        assertThat(checks.focus()).isEqualTo("#investment-lines " + MIN_2015);
        window.press(KeyCode.F8);
        assertThat(checks.focus()).isEqualTo("#performance-text");
        checks.filter("#list-all");
        assertThat(checks.cards()).hasSize(PLACES.size());
    }

    @Test
    void aWarningIsAcceptedWithAReasonComesBackWhenItsFiguresChangeAndIsWithdrawn() {
        String warnings = checks.words("#list-warnings");
        int all = count(window.text("#checks"));
        checks.choose(CONTINGENCY);
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        checks.awaitFocus("accept-reason");
        window.press(KeyCode.ENTER);
        assertThat(window.plan()).as("without a reason").isSameAs(sample);
        window.type("The board knows.");
        window.press(KeyCode.ENTER);
        checks.await("reason=The board knows.");
        checks.awaitFit();
        Plan accepted = window.plan();
        assertThat(Toolkit.on(() -> window.session().undoLabel())).hasValue("accept “There is no contingency plan”");
        assertThat(checks.words("#list-warnings")).isNotEqualTo(warnings).isEqualTo("2 warnings");
        assertThat(checks.words("#list-accepted")).isEqualTo("1 accepted");
        assertThat(count(window.text("#checks"))).isEqualTo(all - 1);

        window.tab("Pool");
        window.goTo("#pool-parts", "ASC Budget for services for older adults", "amount");
        window.type("10,000");
        window.press(KeyCode.ENTER);
        Toolkit.await(
                "the warning is back", () -> checks.words("#list-warnings").equals("3 warnings"));
        checks.choose(CONTINGENCY);
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        checks.awaitFocus("accept-reason");
        assertThat(checks.written()).as("the reason of before").isEqualTo("The board knows.");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(accepted);
        Toolkit.await("accepted again", () -> checks.words("#list-warnings").equals("2 warnings"));

        checks.choose(CONTINGENCY);
        window.press(KeyCode.DELETE);
        Toolkit.await("withdrawn", () -> checks.words("#list-warnings").equals("3 warnings"));
        assertThat(window.plan()).isEqualTo(sample);
    }

    @Test
    void theRailCountsWhatIsNotAccepted() {
        window.section("Schemes");
        checks.choose("heading=10 schemes have no number");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        Toolkit.await("one warning", () -> checks.rail("Schemes").equals("Schemes, 1 warning"));
        checks.choose("heading=Lead provider: missing for 10 schemes");
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        checks.awaitFocus("accept-reason");
        window.type("Providers are chosen in May.");
        window.press(KeyCode.ENTER);
        Toolkit.await("nothing to do", () -> checks.rail("Schemes").equals("Schemes, 10 schemes"));
    }

    @Test
    void f6LeadsFromThePageToTheChecksAndOnToTheBar() {
        window.goTo("Caretrak", MIN_2014);
        window.press(KeyCode.F6);
        assertThat(checks.focus()).isEqualTo("#findings");
        window.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(checks.focus()).isEqualTo("#investment-lines " + MIN_2014);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        assertThat(window.find("#findings")).isEmpty();
        window.press(KeyCode.F6);
        assertThat(checks.focus()).isEqualTo("#plan-menu");
    }

    @Test
    void anErrorCannotBeAccepted() {
        checks.choose(UNREADABLE);
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(checks.focus()).isEqualTo("#findings");
        assertThat(window.find(".accept-reason")).isEmpty();
    }

    @Test
    void aJumpClearsTheFilterUnfoldsTheGroupAndShowsTheColumn() {
        window.goTo("Protection of Social Care", MIN_2014);
        Toolkit.run(() -> window.grid().hideColumns(List.of(MIN_2014)));
        window.goTo("Caretrak", "type");
        Toolkit.run(() -> ((TextField) window.find("#filter-lines").orElseThrow()).setText("caretrak"));
        checks.choose("heading=Protection of Social Care is TBC");
        window.press(KeyCode.ENTER);
        assertThat(checks.focus()).isEqualTo("#investment-lines " + MIN_2014);
        assertThat(activeRow()).contains("title=Protection of Social Care,");
        assertThat(window.text("#saved")).startsWith("The filter was cleared");
        assertThat(window.rows()).hasSize(15);
    }

    @Test
    void whatIsPastedWronglyIsKeptMarkedAndGoneTo() {
        window.tab("Contributions");
        window.goTo("#contributions", "Thurrock Council", "minimum");
        copied("see the note\n");
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.awaitNode("#confirm-paste");
        Toolkit.run(
                () -> ((ChoiceBox<?>) window.find(".paste-decision .choice-box").orElseThrow())
                        .getSelectionModel()
                        .select(1));
        Toolkit.run(() -> ((Button) window.find("#confirm-paste").orElseThrow()).fire());
        assertThat(window.shown("#contributions", "Thurrock Council", "minimum"))
                .isEqualTo("see the note");
        checks.await("heading=“see the note” is not an amount");
        window.tab("Pool");
        checks.choose("heading=“see the note” is not an amount");
        window.press(KeyCode.ENTER);
        assertThat(checks.focus()).isEqualTo("#contributions minimum");
        assertThat(Toolkit.on(() -> window.find(".grid-cell.noted-error"))).isPresent();
    }

    /** The number that a text begins with. */
    private static int count(String words) {
        return Integer.parseInt(words.substring(0, words.indexOf(' ')));
    }

    private String activeRow() {
        return Toolkit.on(() -> ((Grid<?>) window.grid())
                .activeRow()
                .map(row -> row.value().toString())
                .orElse(""));
    }

    private static void copied(String text) {
        Toolkit.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }
}
