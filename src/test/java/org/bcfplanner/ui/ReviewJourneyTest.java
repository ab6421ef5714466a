package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Reviews;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskReview;
import org.bcfplanner.plan.table.PrintedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review of risks through the real window, by keys alone. */
class ReviewJourneyTest {
    @TempDir
    Path folder;

    @Test
    void risksAreConfirmedRescoredAndSkippedAndEachAnswerIsAStepOfUndo() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            start(window);
            window.press(KeyCode.ENTER);
            window.awaitNode("#review-form");
            assertThat(window.text("#review-progress")).isEqualTo("Risk 1 of 17 · 0 reviewed");
            assertThat(window.text("#review-confirm")).isEqualTo("Confirm unchanged");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            RiskReview first = review(window, 1);
            assertThat(first.rating()).isEqualTo(Rating.of("1", "3"));
            assertThat(first.reason().isEmpty()).isTrue();
            assertThat(risk(window, 1).review().date())
                    .isEqualTo(window.session().today().plusMonths(3));

            assertThat(window.text("#review-progress")).isEqualTo("Risk 2 of 17 · 1 reviewed");
            window.press(KeyCode.RIGHT);
            assertThat(window.text("#review-confirm")).isEqualTo("Re-score");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.text("#review-told"))
                    .isEqualTo("Say why the score is another: the reason is kept with the review.");
            assertThat(reviews(window, 2)).isEmpty();
            window.type("Decisions came late in winter");
            window.press(KeyCode.ENTER);
            assertThat(review(window, 2).rating()).isEqualTo(Rating.of("2", "3"));
            assertThat(review(window, 2).reason().written()).isEqualTo("Decisions came late in winter");
            assertThat(risk(window, 2).rating()).isEqualTo(Rating.of("2", "3"));

            skip(window);
            assertThat(window.text("#review-progress")).isEqualTo("Risk 4 of 17 · 2 reviewed");
            for (int risk = 4; risk <= 17; risk++) {
                window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            }
            window.awaitNode("#review-end");
            assertThat(window.text("#review-summary"))
                    .isEqualTo("2 risks reviewed, 1 re-scored. 15 are left for another time.");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.text("#review-summary"))
                    .isEqualTo("1 risk reviewed, 0 re-scored. 16 are left for another time.");
            window.press(KeyCode.ENTER);
            window.awaitNode("#risks");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aReviewThatIsLeftIsGoneOnWithAndWhatWasTypedIsThere() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            start(window);
            window.press(KeyCode.ENTER);
            window.awaitNode("#review-form");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.press(KeyCode.RIGHT);
            Toolkit.run(() -> field(window, "#review-reason").requestFocus());
            window.type("Half a reason");
            window.press(KeyCode.ESCAPE);
            window.awaitNode("#risks");
            start(window);
            assertThat(window.text("#review-go-on")).isEqualTo("Go on with the review under way, at 2 of 17");
            window.press(KeyCode.ENTER);
            window.awaitNode("#review-form");
            assertThat(window.text("#review-progress")).isEqualTo("Risk 2 of 17 · 1 reviewed");
            assertThat(Toolkit.on(() -> field(window, "#review-reason").getText()))
                    .isEqualTo("Half a reason");
            assertThat(window.text("#review-confirm")).isEqualTo("Re-score");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            assertThat(window.text("#review-progress")).isEqualTo("Risk 1 of 17 · 1 reviewed");
            window.press(KeyCode.RIGHT);
            Toolkit.run(() -> field(window, "#review-reason").requestFocus());
            window.type("Second thoughts");
            window.press(KeyCode.ENTER);
            assertThat(reviews(window, 1)).hasSize(1);
            assertThat(review(window, 1).rating()).isEqualTo(Rating.of("2", "3"));
        }
    }

    @Test
    void onlyRisksOfOneOwnerOrThoseDueAreGoneThroughAndAPastDayIsRefused() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Risk second = risk(window, 2);
            Risk fifth = risk(window, 5);
            Toolkit.run(() -> {
                window.session().apply(owned(second, "Director of commissioning", 10, window));
                window.session().apply(owned(fifth, "Chief finance officer", 400, window));
            });
            start(window);
            assertThat(window.text("#review-due")).isEqualTo("Those due or overdue: 1");
            Toolkit.run(() -> choice(window, "#review-owned").fire());
            assertThat(window.text("#confirm-review")).isEqualTo("Review 1 risk");
            Toolkit.run(() -> choice(window, "#review-due").fire());
            assertThat(window.text("#confirm-review")).isEqualTo("Review 1 risk");
            window.press(KeyCode.ENTER);
            window.awaitNode("#review-form");
            assertThat(window.text("#review-said .card-title")).isEqualTo("Risk 2");
            Toolkit.run(() -> {
                TextField next = field(window, "#review-next");
                next.requestFocus();
                next.setText("after the board");
            });
            window.press(KeyCode.ENTER);
            assertThat(window.text("#review-told")).startsWith("“after the board” names no day.");
            assertThat(reviews(window, 2)).isEmpty();
            Toolkit.run(() -> field(window, "#review-next").setText("1 March 2014"));
            window.press(KeyCode.ENTER);
            assertThat(window.text("#review-told")).startsWith("The next review is to be after today");
            Toolkit.run(() -> field(window, "#review-next").setText("1 March 2114"));
            window.press(KeyCode.ENTER);
            window.awaitNode("#review-end");
            assertThat(review(window, 2).reviewer()).isEqualTo("Director of commissioning");
            assertThat(risk(window, 2).review().words()).isEqualTo("1 March 2114");
            assertThat(window.text("#review-summary")).isEqualTo("1 risk reviewed, 0 re-scored.");
        }
    }

    @Test
    void whatHasChangedSinceTheLastReviewIsAColumnAndAListWithReasons() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            RisksDriver risks = RisksDriver.open(window);
            String first = risk(window, 1).risk().written();
            assertThat(risks.columns()).doesNotContain("moved", "review");
            start(window);
            window.press(KeyCode.ENTER);
            window.awaitNode("#review-form");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.press(KeyCode.ESCAPE);
            window.awaitNode("#risks");
            assertThat(risks.columns()).contains("moved", "review");
            assertThat(window.shown("#risks", first, "moved")).isEmpty();

            risks.select(first, "probability");
            window.type("2");
            window.press(KeyCode.ENTER);
            assertThat(window.shown("#risks", first, "moved")).isEqualTo("Up by 3");
            risks.choose("#risk-reviews", "Scores since the last review…");
            window.awaitNode("#since-review-table");
            assertThat(window.text("#since-review-words"))
                    .isEqualTo("1 of 17 risks has been reviewed. 1 score is another than before.");
            assertThat(listed(window)).contains("Risk 1", "6", "Up by 3", "None yet: changed in the register since");
            window.press(KeyCode.ESCAPE);

            start(window);
            Toolkit.run(() -> choice(window, "#review-all").fire());
            window.press(KeyCode.ENTER);
            window.awaitNode("#review-form");
            assertThat(window.text("#review-confirm")).isEqualTo("Confirm unchanged");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.text("#review-told")).startsWith("Say why the score is another");
            window.type("Policy changed in spring");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ESCAPE);
            window.awaitNode("#risks");
            assertThat(window.shown("#risks", first, "moved")).isEqualTo("Up by 3");
            risks.choose("#risk-reviews", "Scores since the last review…");
            window.awaitNode("#since-review-table");
            assertThat(listed(window)).contains("Policy changed in spring");
            window.fire("#copy-since-review");
            String day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                    .format(window.session().today());
            assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("Risk\tWas\tIs\tChange\tReason\nRisk 1\t3 on " + day
                            + "\t6\tUp by 3\tPolicy changed in spring\n");
            window.press(KeyCode.ESCAPE);
        }
    }

    private static List<String> listed(OpenWindow window) {
        return Toolkit.on(() -> window.find("#since-review-table").orElseThrow().lookupAll(".label").stream()
                .map(each -> ((Labeled) each).getText())
                .toList());
    }

    private static Edit owned(Risk risk, String owner, int days, OpenWindow window) {
        PrintedDate day =
                PrintedDate.read(window.session().today().plusDays(days).toString());
        return Edit.of(
                "own",
                plan -> RiskEdits.change(
                        plan, risk.id(), draft -> draft.owner(owner).review(day)));
    }

    private static void start(OpenWindow window) {
        window.awaitNode(".rail-item");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        window.awaitNode("#confirm-review");
    }

    /** Tab leads from the choice of probability to the button that skips. */
    private static void skip(OpenWindow window) {
        for (int tab = 0; tab < 40 && !"review-skip".equals(focused(window)); tab++) {
            window.press(KeyCode.TAB);
        }
        window.press(KeyCode.ENTER);
    }

    private static String focused(OpenWindow window) {
        return Toolkit.on(() -> window.scene().getFocusOwner().getId());
    }

    private static TextField field(OpenWindow window, String query) {
        return (TextField) window.find(query).orElseThrow();
    }

    private static RadioButton choice(OpenWindow window, String query) {
        return (RadioButton) window.find(query).orElseThrow();
    }

    private static Risk risk(OpenWindow window, int row) {
        Plan plan = window.plan();
        return Register.of(plan.riskCategories(), plan.risks()).risks().get(row - 1);
    }

    private static List<RiskReview> reviews(OpenWindow window, int row) {
        return Reviews.of(window.plan().riskReviews()).of(risk(window, row).id());
    }

    private static RiskReview review(OpenWindow window, int row) {
        return reviews(window, row).getLast();
    }
}
