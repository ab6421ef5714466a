package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.check.SmallPlan.said;

import java.util.List;
import java.util.function.Consumer;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskDraft;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R1 to R5 on registers of a few rows. */
class RiskRulesTest {
    private static final String STEPS = "Probability is 1 Low, 2 Medium or 3 High.";
    private static final String BOTH = STEPS + " Impact is 1 Low, 2 Medium or 3 High.";

    @Test
    void aRegisterWithoutRisksIsToldOnce() {
        assertThat(Checks.of(SmallPlan.empty()).findings())
                .filteredOn(finding -> finding.heading().equals("There are no risks"))
                .hasSize(1);
        assertThat(Checks.of(risks(rated("1", "2"))).findings())
                .noneMatch(finding -> finding.heading().equals("There are no risks"));
    }

    @Test
    void aRatingNamesWhatTheScaleHas() {
        assertThat(said(risks(rated("5", "2")), "R1"))
                .containsExactly("error: Risk 1: “5” is not on the scale 3 by 3 | Kept exactly as typed. " + STEPS);
        assertThat(said(risks(rated("2", "")), "R1"))
                .containsExactly("error: Risk 1: no impact | Impact is 1 Low, 2 Medium or 3 High.");
        assertThat(said(risks(rated("", "")), "R1")).containsExactly("error: Risk 1: not scored | " + BOTH);
        assertThat(said(risks(rated("2 Medium", "high")), "R1"))
                .containsExactly("pass: 1 risk is scored | Scores come to 6.");
    }

    @Test
    void aStatedScoreIsTheProduct() {
        Plan wrong =
                risks(draft -> draft.rating(Stage.RATED, Rating.of("2", "3").withScore(Grade.of(4))));
        assertThat(said(wrong, "R1"))
                .contains("error: Risk 1: score “4” is not probability times impact |"
                        + " 2 × 3 = 6. Scores of 3 by 3 are 1, 2, 3, 4, 6 and 9.");
        Plan impossible =
                risks(draft -> draft.rating(Stage.RESIDUAL, Rating.of("", "").withScore(Grade.of(5))));
        assertThat(said(impossible, "R1"))
                .contains("error: Risk 1: score “5” cannot come about | Scores of 3 by 3 are 1, 2, 3, 4, 6 and 9.");
        Repair repair = findings(wrong, "R1").getFirst().repairs().getFirst();
        assertThat(repair.label()).isEqualTo("Use 6");
        Plan repaired = repair.edit().change().apply(wrong);
        assertThat(said(repaired, "R1")).containsExactly("pass: 1 risk is scored | Scores come to 6.");
        assertThat(said(
                        risks(draft ->
                                draft.rating(Stage.RATED, Rating.of("2", "3").withScore(Grade.of(6)))),
                        "R1"))
                .containsExactly("pass: 1 risk is scored | Scores come to 6.");
    }

    @Test
    void whatRemainsMayBeBlankButNotOffTheScale() {
        Plan plan = risks(rated("1", "1").andThen(draft -> draft.rating(Stage.TARGET, Rating.of("9", ""))));
        assertThat(said(plan, "R1"))
                .containsExactly(
                        "error: Risk 1: “9” is not on the scale 3 by 3 | Kept exactly as typed. " + STEPS,
                        "pass: 1 risk is scored | Scores come to 1.");
        assertThat(PlaceWords.of(findings(plan, "R1").getFirst().place(), plan))
                .isEqualTo("Risk 1, target probability");
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"CLOSED", "MERGED"})
    void whatIsOverIsAskedNothing(Status status) {
        Plan plan = risks(rated("3", "3").andThen(draft -> draft.status(status)));
        assertThat(Checks.of(plan).findings())
                .noneMatch(finding -> finding.code().startsWith("R"));
    }

    @Test
    void theRowMeantByAsAboveIsTheNearestThatSaysSomething() {
        Plan plan = risks(controls("Talk early."), controls("as above."), controls("(As above)"));
        assertThat(said(plan, "R2"))
                .containsExactly(
                        "warning: Risk 2: controls say “as above.” | That is probably Risk 1, “Talk early.”."
                                + " Sorted or filtered, another row stands above.",
                        "warning: Risk 3: controls say “(As above)” | That is probably Risk 1, “Talk early.”."
                                + " Sorted or filtered, another row stands above.",
                        "pass: Controls: given for 1 risk |");
        Plan repaired = findings(plan, "R2")
                .getLast()
                .repairs()
                .getFirst()
                .edit()
                .change()
                .apply(plan);
        assertThat(repaired.risks().get(id(2)).controls().written()).isEqualTo("Talk early.");
        Plan first = risks(controls("As above"));
        assertThat(said(first, "R2"))
                .containsExactly("warning: Risk 1: controls say “As above” | No row above says anything.");
        assertThat(findings(first, "R2").getFirst().repairs()).isEmpty();
    }

    @Test
    void ownersAndDatesAreToldForAllRowsTogether() {
        Plan plan = risks(
                draft -> draft.owner("Head of Adult Social Care").review(PrintedDate.read("1 May 2014")),
                draft -> draft.owner(""),
                draft -> draft.owner(" "));
        assertThat(said(plan, "R3"))
                .containsExactly(
                        "warning: Owner: missing for 2 of 3 risks | Risk 2 and Risk 3.",
                        "warning: Review date: missing for 2 of 3 risks | Risk 2 and Risk 3.");
        assertThat(findings(plan, "R3").getFirst().cells()).hasSize(2);
    }

    @Test
    void ratingsOfAnotherScaleAreToldTogether() {
        Plan mixed = risks(rated("1", "2"), draft -> draft.rating(Stage.RATED, Rating.single("High")));
        assertThat(said(mixed, "R4"))
                .containsExactly("error: 1 risk is not rated on the scale 3 by 3 |"
                        + " They fit High, Medium or Low: Risk 2. A register has one scale.");
        Plan five = risks(rated("5", "4"), rated("2", "2"));
        assertThat(said(five, "R4"))
                .containsExactly("error: 1 risk is not rated on the scale 3 by 3 |"
                        + " They fit 5 by 5 (NPSA): Risk 1. A register has one scale.");
    }

    @Test
    void anUnknownScaleIsToldAndNothingIsRatedByIt() {
        Plan plan = RiskEdits.scale(
                risks(rated("1", "2")),
                new Scale("7x7", "", List.of(), List.of(), scale("single").bands()));
        assertThat(said(plan, "R4"))
                .containsExactly("error: The scale “7x7” is unknown |"
                        + " Choose one of 3 by 3, 5 by 5 (NPSA) or High, Medium or Low.");
        assertThat(said(plan, "R1")).isEmpty();
    }

    @Test
    void ratingsCarriedOverAreNotedUntilSomebodyLooks() {
        Rating derived = new Rating(Grade.of(3), Grade.of(5), Grade.BLANK, true);
        Plan plan = RiskEdits.scale(risks(draft -> draft.rating(Stage.RATED, derived)), scale("5x5"));
        assertThat(said(plan, "R4"))
                .containsExactly("note: 1 risk was carried over from another scale |"
                        + " Nobody has looked at the ratings since: Risk 1.");
        Plan looked =
                RiskEdits.change(plan, id(0), draft -> draft.rating(Stage.RATED, derived.withImpact(Grade.of(4))));
        assertThat(said(looked, "R4")).isEmpty();
    }

    @Test
    void aRegisterInWhichAllIsHighTellsNothing() {
        Consumer<RiskDraft> high = draft -> draft.rating(Stage.RATED, Rating.single("High"));
        Plan plan = RiskEdits.scale(risks(high, high, high), scale("single"));
        assertThat(said(plan, "R4"))
                .containsExactly("note: All 3 risks are rated alike: High |"
                        + " Such ratings do not tell which risk to look at first.");
        assertThat(said(plan, "R1")).containsExactly("pass: 3 risks are scored | Scores come to 9.");
        assertThat(said(risks(rated("2", "3"), rated("3", "2"), rated("2", "3")), "R4"))
                .isEmpty();
    }

    @Test
    void highRisksAreAnsweredByControlsAndASchemeOfThePlan() {
        Plan plan = SmallPlan.scheme(risks(rated("3", "2"), rated("2", "2")), "Caretrak", "£1k", "£1k");
        assertThat(said(plan, "R5"))
                .containsExactly(
                        "warning: 1 high risk lacks controls of its own | Risk 1.",
                        "warning: 1 high risk lacks a scheme that answers it | Risk 1.");
        Plan linked = RiskEdits.link(plan, id(0), SmallPlan.id("Caretrak"));
        Plan answered = RiskEdits.change(linked, id(0), controls("Talk early."));
        assertThat(said(answered, "R5"))
                .containsExactly(
                        "pass: 1 high risk has controls of its own |",
                        "pass: 1 high risk has a scheme that answers it |");
    }

    @SafeVarargs
    private static Plan risks(Consumer<RiskDraft>... drafts) {
        Plan plan = SmallPlan.empty();
        for (int i = 0; i < drafts.length; i++) {
            plan = RiskEdits.add(plan, Risk.blank(id(i), null).with(drafts[i]), i);
        }
        return plan;
    }

    private static Id<Risk> id(int row) {
        return Id.derivedFrom("risk", row);
    }

    private static Consumer<RiskDraft> rated(String probability, String impact) {
        return draft -> draft.rating(Stage.RATED, Rating.of(probability, impact));
    }

    private static Consumer<RiskDraft> controls(String text) {
        return draft -> draft.controls(new Text(text));
    }

    private static Scale scale(String code) {
        return Editions.get("bcf-2014").risks().scale(code).orElseThrow();
    }

    private static List<Finding> findings(Plan plan, String code) {
        return Checks.of(plan).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }
}
