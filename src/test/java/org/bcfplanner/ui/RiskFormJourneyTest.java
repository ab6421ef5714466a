package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the form of a risk says beyond its score, in the real window. */
class RiskFormJourneyTest {
    private static final String THIRD = "Co-ordinated care";
    private static final String UNSCORED = "The public may not see";

    @TempDir
    Path folder;

    @Test
    void aRiskIsMergedIntoAnotherAndOpenAgainAfterUndo() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            RisksDriver risks = formOf(window, THIRD);
            risks.choice("#risk-merged", "Risk 7");
            assertThat(risks.risk(THIRD).status()).isEqualTo(Status.MERGED);
            Toolkit.run(() -> risks.grid().showColumns(List.of("status")));
            assertThat(window.shown("#risks", THIRD, "status")).isEqualTo("Merged into Risk 7");
            risks.choice("#risk-merged", "No other");
            assertThat(risks.risk(THIRD).status()).isEqualTo(Status.OPEN);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(risks.risk(THIRD).status()).isEqualTo(Status.MERGED);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void schemesAreLinkedAndUnlinked() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            RisksDriver risks = formOf(window, THIRD);
            Scheme scheme = before.schemes().stream().findFirst().orElseThrow();
            risks.choose("#risk-schemes", scheme.name());
            assertThat(window.plan()
                            .riskLinks()
                            .contains(RiskLink.idOf(risks.risk(THIRD).id(), scheme.id())))
                    .isTrue();
            assertThat(window.text("#risk-schemes")).isEqualTo(scheme.name());
            risks.choose("#risk-schemes", scheme.name());
            assertThat(window.text("#risk-schemes")).isEqualTo("None");
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void aRatingIsClearedAndTheRiskIsNotScoredThen() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            RisksDriver risks = formOf(window, THIRD);
            window.fire("#clear-rated");
            assertThat(risks.risk(THIRD).rating()).isEqualTo(Rating.BLANK);
            assertThat(window.shown("#risks", THIRD, "band")).isEqualTo("Not scored");
            assertThat(Toolkit.on(
                            () -> window.find("#clear-rated").orElseThrow().isVisible()))
                    .isFalse();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
        }
    }

    @Test
    void theStagesOfTheMatrixCountWhatEachLeavesAndDrawTheWay() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            RisksDriver risks = formOf(window, THIRD);
            assertThat(Toolkit.on(() -> window.find("#stages").orElseThrow().isVisible()))
                    .isFalse();
            risks.segment("#residual-probability", "1 Low");
            risks.segment("#residual-impact", "2 Medium");
            assertThat(risks.risk(THIRD).residual()).isEqualTo(Rating.of("1", "2"));
            risks.segment("#stages", "With controls");
            assertThat(risks.accessible("#cell-1-2")).contains("1 risk, Low, score 2");
            Toolkit.await(
                    "the way from one square to the other",
                    () -> !window.scene().getRoot().lookupAll(".matrix-move").isEmpty());
            risks.segment("#stages", "Inherent");
            assertThat(risks.accessible("#cell-2-3")).contains("3 risks, High, score 6");
        }
    }

    @Test
    void onTheScaleOfSingleRatingsARiskHasOneRatingAndTheMatrixOneRow() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            Plan before = window.plan();
            RisksDriver risks = RisksDriver.open(window);
            risks.choose("#risk-scale", "Score High, Medium or Low");
            window.awaitNode("#convert-ratings");
            window.fire("#convert-ratings");
            assertThat(risks.columns()).contains("score").doesNotContain("probability", "impact");
            assertThat(risks.risk(THIRD).rating().score().raw()).isEqualTo("High");
            risks.select(UNSCORED, "score");
            window.type("Low");
            window.press(KeyCode.ENTER);
            assertThat(window.shown("#risks", UNSCORED, "band")).isEqualTo("Low");
            assertThat(risks.accessible("#cell-1-1")).isEqualTo("Low: 1 risk");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.plan()).isEqualTo(before);
            assertThat(risks.columns()).contains("probability", "impact");
        }
    }

    @Test
    void ownerAndReviewDateBecomeColumnsWithTheFirstOfThem() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            RisksDriver risks = formOf(window, THIRD);
            assertThat(risks.columns()).doesNotContain("owner", "review", "moved");
            Toolkit.run(() -> ((TextField) window.find("#risk-owner").orElseThrow()).setText("Chief finance officer"));
            assertThat(risks.columns()).contains("owner").doesNotContain("review");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(risks.columns()).doesNotContain("owner");
        }
    }

    @Test
    void aFindingLeadsToItsRiskWhateverLeavesItOut() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            RisksDriver risks = RisksDriver.open(window);
            Toolkit.run(() -> window.find("#cell-2-2").orElseThrow().requestFocus());
            window.press(KeyCode.ENTER);
            assertThat(risks.lines()).isEqualTo(6);
            window.fire("#open-checks");
            window.awaitNode("#findings");
            new ChecksDriver(window).choose("Risk 8: not scored");
            window.press(KeyCode.ENTER);
            Toolkit.await(
                    "the cell of risk 8",
                    () -> risks.grid()
                            .active()
                            .filter(cell -> cell.row().equals(id(window))
                                    && cell.column().equals("probability"))
                            .isPresent());
            assertThat(risks.lines()).isEqualTo(17);
        }
    }

    private static String id(OpenWindow window) {
        return window.session().plan().risks().stream()
                .filter(risk -> risk.risk().written().startsWith(UNSCORED))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private static RisksDriver formOf(OpenWindow window, String risk) {
        RisksDriver risks = RisksDriver.open(window);
        risks.select(risk, "risk");
        Toolkit.run(() -> ((TitledPane) window.find("#risk-more").orElseThrow()).setExpanded(true));
        window.awaitNode("#risk-merged");
        return risks;
    }
}
