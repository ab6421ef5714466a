package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.junit.jupiter.api.Test;

/** All that the rules say of the sample plan, to the last word: a finding more is a false alarm, one less a miss. */
class ThurrockChecksTest {
    private final Plan plan = PlanFile.read(Path.of("sample-data", "thurrock-2014.bcfplan"));
    private final Checks checks = Checks.of(plan);

    @Test
    void theWholeListOfFindings() {
        assertThat(checks.findings().stream().map(ThurrockChecksTest::line))
                .containsExactly(
                        "C1 warning | Date submitted: missing | The template asks for it.",
                        "C1 error | Service provider engagement: nothing is written |" + " The template asks for it.",
                        "C1 error | Patient, service user and public engagement: nothing is written |"
                                + " The template asks for it.",
                        "C1 error | Related documentation: nothing is written |" + " The template asks for it.",
                        "C1 error | Vision for health and care services: nothing is written |"
                                + " The template asks for it.",
                        "C1 error | Aims and objectives: nothing is written |" + " The template asks for it.",
                        "C1 error | Implications for the acute sector: nothing is written |"
                                + " The template asks for it.",
                        "C1 error | Governance: nothing is written |" + " The template asks for it.",
                        "N2 error | Protecting social care services a): not answered |"
                                + " Answer “What protecting adult social care means here, as you have…”.",
                        "N2 error | Protecting social care services b): not answered |"
                                + " Answer “How the plan protects local social care services”.",
                        "N2 error | 7 day services to support discharge: not answered |"
                                + " Answer “Where leaders have committed themselves to services on se…”.",
                        "N2 error | Data sharing a): not answered |"
                                + " Answer “Whether the NHS Number is the primary identifier for corr…”.",
                        "N2 error | Data sharing b): not answered |"
                                + " Data sharing a) is not answered with yes: say by when it will be.",
                        "N2 error | Data sharing c): not answered |"
                                + " Answer “That you are committed to systems on open APIs and open s…”.",
                        "N2 error | Data sharing d): not answered |"
                                + " Answer “That controls of information governance will be in place:…”.",
                        "N2 error | Joint assessment and accountable lead professional a): not answered |"
                                + " Answer “That people at high risk of admission have an accountable…”.",
                        "N2 error | Joint assessment and accountable lead professional b): not answered |"
                                + " Answer “How people at high risk are found”.",
                        "N2 error | Joint assessment and accountable lead professional c): not answered |"
                                + " Answer “What share of adults is at high risk, and what share of t…”.",
                        "S5 error | 10 schemes have no number |"
                                + " Empowering citizens, Voluntary Services, Caretrak and 7 more.",
                        "C1 warning | Lead provider: missing for 10 schemes |"
                                + " Empowering citizens, Voluntary Services, Caretrak and 7 more.",
                        "A1 error | “£10,565,00” is not an amount |"
                                + " Kept exactly as typed. Did you mean £10,565,000, £1,056,500 or £10,565.00?",
                        "A1 error | “£10,565,00” is not an amount |"
                                + " Kept exactly as typed. Did you mean £10,565,000, £1,056,500 or £10,565.00?",
                        "S3 error | 2014/15 lines miss the minimum |"
                                + " Up to £2,555k of £2,862k, £307k short; £998k if all are at minimum."
                                + " 1 scheme is not counted.",
                        "S2 error | £1,169k of the 2014/15 pool has no scheme |"
                                + " £1,860k if all lines are at minimum. 1 scheme is not counted.",
                        "S4 error | CCG Unplanned Care is TBC |"
                                + " “£13,000,000 (TBC)” is left out of the 2015/16 pool.",
                        "S4 error | Protection of Social Care is TBC |"
                                + " Left out of every total. £307k to £998k would reach the minimum.",
                        "S6 error | Empowering citizens: two amounts |"
                                + " £196k to £381k in schemes, £214k in “Finance table”.",
                        "C1 error | Actual contribution (15/16): missing for 2 organisations |"
                                + " Thurrock Council and Thurrock Clinical Commissioning Group.",
                        "C1 error | Minimum contribution (15/16): missing for 2 organisations |"
                                + " Thurrock Council and Thurrock Clinical Commissioning Group.",
                        "C1 error | Spending on BCF schemes in 14/15: missing for 2 organisations |"
                                + " Thurrock Council and Thurrock Clinical Commissioning Group.",
                        "S11 warning | There is no contingency plan | 25% of what is known of the pool of 2015/16 is"
                                + " £2,602,634; the pool excludes 1 TBC and 1 unreadable.",
                        "G4 warning | A note or placeholder was left in |"
                                + " “need to review these figures in light of overall funding…”.",
                        "C1 warning | 10 schemes have no 2015/16 spend |"
                                + " Empowering citizens, Voluntary Services, Caretrak and 7 more."
                                + " Where nothing is spent, Nil says so.",
                        "P1 not evaluable | 2015/16 pool cannot be compared with its minimum | 2 amounts cannot be read:"
                                + " “£10,565,00” may be £10,565,000, £1,056,500 or £10,565.00. 1 amount is TBC.",
                        "P3 not evaluable | Contributions cannot be compared with the pool |"
                                + " No contributions are entered.",
                        "S3 not evaluable | 2015/16 spend cannot be compared with the minimum | 1 amount cannot be read:"
                                + " “£10,565,00” may be £10,565,000, £1,056,500 or £10,565.00.",
                        "S2 not evaluable | 2015/16 spend cannot be compared with the pool | 1 amount cannot be read:"
                                + " “£10,565,00” may be £10,565,000, £1,056,500 or £10,565.00. 1 amount is TBC.",
                        "S9 note | Empowering citizens is written in two ways |"
                                + " “Empowering Citizens” in “Finance table, BCF01 – Empowering Citizens”.",
                        "R1 error | Risk 8: not scored | Probability is 1 Low, 2 Medium or 3 High."
                                + " Impact is 1 Low, 2 Medium or 3 High.",
                        "R2 warning | Risk 8: controls say “As above” | That is probably Risk 7, “Money for community"
                                + " development that builds on what is th…”. Sorted or filtered, another row stands"
                                + " above.",
                        "R3 warning | Owner: missing for 17 risks | Risk 1, Risk 2, Risk 3 and 14 more.",
                        "R3 warning | Review date: missing for 17 risks | Risk 1, Risk 2, Risk 3 and 14 more.",
                        "R5 warning | 4 high risks lack a scheme that answers them |"
                                + " Risk 3, Risk 7, Risk 9 and Risk 14.",
                        "M1 error | Care home admissions, 65+, Baseline: 899 is not what its counts give |"
                                + " 180 ÷ 21,090 × 100,000 = 853.5, not 899 (+45.5). Counts rounded to the nearest 5"
                                + " would give 843.9 to 863.1. The denominator would have to be 20,012 to 20,033.",
                        "M4 error | The baseline has no date |"
                                + " Its heading still says “Current Baseline (as at....)”.",
                        "M4 error | Delayed transfers of care, monthly, Baseline: its months are missing |"
                                + " It still says “(insert time period)”.",
                        "M4 error | Avoidable emergency admissions, Baseline: its months are missing |"
                                + " It still says “(TBC)”.",
                        "M5 error | A local metric is missing |"
                                + " The template asks for 1 of the authors' own at least; there are none.",
                        "M5 error | Delayed transfers of care, monthly: not filled in |"
                                + " The template asks for its figures in 3 columns.",
                        "M5 error | Avoidable emergency admissions: not filled in |"
                                + " The template asks for its figures in 3 columns.",
                        "M6 error | 3 options of patient experience are filled in, not 1 |"
                                + " Clear all but 1 of: Satisfaction of social care users, %; Satisfaction of carers, %;"
                                + " Social care related quality of life.",
                        "M1 warning | Home 91 days after discharge, %, Baseline: only rounded counts give 89.8 |"
                                + " 95 ÷ 110 × 100 = 86.4, not 89.8 (+3.4). Rounding to the nearest 5 explains it:"
                                + " only 97 ÷ 108 = 89.8 does.",
                        "M10 warning | Care home admissions, 65+, October 2015 payment: another basis than the baseline |"
                                + " The baseline is by “ASC-CAR”, the target by “SALT”: part of the change may come of"
                                + " that alone.",
                        "M7 note | Home 91 days after discharge, %, October 2015 payment: written otherwise than the"
                                + " baseline | “89.8” and “93 (3)”: 1 decimal against no decimals.",
                        "M7 note | Satisfaction of social care users, %, October 2015 payment: written otherwise than"
                                + " the baseline | “59.6” and “64.5% (5)”: a % sign in one of them only.",
                        "M7 note | Satisfaction of carers, %, October 2015 payment: written otherwise than the baseline"
                                + " | “45.4” and “48.5% (6)”: a % sign in one of them only.",
                        "M7 note | Social care related quality of life, October 2015 payment: written otherwise than"
                                + " the baseline | “18.7” and “19 (7)”: 1 decimal against no decimals.",
                        "G1 error | Thurrock Clinical Commissioning Group: no place to sign |"
                                + " Every CCG, every council and the board sign the plan. Add a place for its signature.",
                        "G1 error | Thurrock Council: no place to sign |"
                                + " Every CCG, every council and the board sign the plan. Add a place for its signature.",
                        "G1 error | Thurrock Health and Wellbeing Board: no place to sign |"
                                + " Every CCG, every council and the board sign the plan. Add a place for its signature.");
    }

    @Test
    void theWholeListOfPasses() {
        assertThat(checks.outcomes().stream()
                        .filter(Pass.class::isInstance)
                        .map(pass -> pass.code() + " " + pass.heading() + " | " + pass.reason()))
                .containsExactlyInAnyOrder(
                        "G3 Clinical Commissioning Groups: named | Thurrock Clinical Commissioning Group.",
                        "G3 Local Authority: named | Thurrock Council.",
                        "G3 Boundary differences: given | ",
                        "C1 Title: given | ",
                        "C1 Health and wellbeing board: given | ",
                        "C1 Date agreed by the board: given | ",
                        "C1 Name: given for every scheme | ",
                        "C1 Description of planned changes: written | ",
                        "C1 Description: given for every scheme | ",
                        "S7 Investment type: given for every scheme | ",
                        "P1 2014/15 pool reaches its minimum | £3,724,000 against £2,862,000: +£862,000, +30.1%.",
                        "P2 2014/15 minimum is set | £2,862,000.",
                        "C1 2014/15 minimum is given | ",
                        "C1 2014/15 pool is given | ",
                        "C1 2015/16 minimum is given | ",
                        "C1 2015/16 pool is given | ",
                        "C1 Every scheme has 2014/15 spend | ",
                        "R1 16 of 17 risks are scored | Scores come to 66.",
                        "R2 Controls: given for 16 risks | ",
                        "R5 4 high risks have controls of their own | ",
                        "M1 Care home admissions, 65+, October 2015 payment: 597 is what its counts give |"
                                + " 135 ÷ 22,600 × 100,000 = 597.3.",
                        "M1 Home 91 days after discharge, %, October 2015 payment: 93 is what its counts give |"
                                + " 205 ÷ 220 × 100 = 93.2.",
                        "M3 Care home admissions, 65+, October 2015 payment: the target improves |"
                                + " 899 to 597, and lower is better.",
                        "M3 Home 91 days after discharge, %, October 2015 payment: the target improves |"
                                + " 89.8 to 93, and higher is better.",
                        "M3 Satisfaction of social care users, %, October 2015 payment: the target improves |"
                                + " 59.6 to 64.5, and higher is better.",
                        "M3 Satisfaction of carers, %, October 2015 payment: the target improves |"
                                + " 45.4 to 48.5, and higher is better.",
                        "M3 Social care related quality of life, October 2015 payment: the target improves |"
                                + " 18.7 to 19, and higher is better.",
                        "M5 Care home admissions, 65+: filled in | ",
                        "M5 Home 91 days after discharge, %: filled in | ",
                        "M5 Satisfaction of social care users, %: filled in | ",
                        "M5 Satisfaction of carers, %: filled in | ",
                        "M5 Social care related quality of life: filled in | ",
                        "M8 Care home admissions, 65+, October 2015 payment: more than chance would bring |"
                                + " 180 ÷ 21,090 and 135 ÷ 22,600, 95% intervals 733.3 to 987.7 and 500.8 to 707.0,"
                                + " p = 0.002. 155 or fewer of 22,600 is beyond chance.",
                        "M8 Home 91 days after discharge, %, October 2015 payment: more than chance would bring |"
                                + " 95 ÷ 110 and 205 ÷ 220, 95% intervals 78.7 to 91.6 and 89.1 to 95.8, p = 0.042."
                                + " 205 or more of 220 is beyond chance.");
    }

    @Test
    void figuresAreInPence() {
        assertThat(one("P1", Pass.class).figures().values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "minimum_pence", 286_200_000L, "pool_pence", 372_400_000L, "difference_pence", 86_200_000L));
        assertThat(one("P1", Finding.class).figures().values())
                .containsEntry("unreadable", 2L)
                .containsEntry("tbc", 1L)
                .containsEntry("candidates", "£10,565,000, £1,056,500 or £10,565.00");
        assertThat(first("S2").figures().values())
                .containsEntry("gap_at_least_pence", 186_000_000L)
                .containsEntry("gap_at_most_pence", 116_900_000L);
        assertThat(first("S3").figures().values())
                .containsEntry("gap_at_least_pence", 99_800_000L)
                .containsEntry("gap_at_most_pence", 30_700_000L);
        assertThat(first("S6").figures().values())
                .containsEntry("least_pence", 19_600_000L)
                .containsEntry("most_pence", 38_100_000L)
                .containsEntry("stated_pence", 21_400_000L);
    }

    @Test
    void repairsSayWhatTheyDo() {
        assertThat(first("A1").repairs())
                .extracting(Repair::label)
                .containsExactly("Read as £10,565,000", "Read as £1,056,500", "Read as £10,565.00");
        assertThat(first("S6").repairs()).extracting(Repair::label).containsExactly("Keep £196k–£381k", "Use £214k");
        assertThat(first("M1").repairs()).extracting(Repair::label).containsExactly("Use 853.5");
        assertThat(first("R2").repairs()).extracting(Repair::label).containsExactly("Copy the controls of Risk 7");
        assertThat(first("S5").repairs()).extracting(Repair::label).containsExactly("Number them BCF01 to BCF10");
    }

    @Test
    void aRepairedAmountCountsAndTakingItBackGivesTheSamePlan() {
        for (Finding finding : checks.findings()) {
            for (Repair repair : finding.repairs()) {
                Plan repaired = repair.edit().change().apply(plan);
                assertThat(repaired).isNotEqualTo(plan);
                Diff diff = Diff.between(plan, repaired);
                assertThat(diff.inverse().apply(repaired)).isEqualTo(plan);
                Checks after = checks.after(diff, repaired);
                assertThat(after.outcomes()).isEqualTo(Checks.of(repaired).outcomes());
                assertThat(after.findings()).doesNotContain(finding);
            }
        }
        Plan repaired = first("A1").repairs().getFirst().edit().change().apply(plan);
        assertThat(Checks.of(repaired).findings())
                .filteredOn(each -> each.code().equals("A1"))
                .hasSize(1);
        assertThat(Checks.of(repaired).outcomes())
                .anyMatch(each -> each instanceof Pass
                        && each.heading().equals("2015/16 minimum is set")
                        && each.reason().equals("£10,565,000."));
    }

    @Test
    void schemesAreNumberedInTheirOrder() {
        Plan numbered = first("S5").repairs().getFirst().edit().change().apply(plan);
        SchemeTree tree = SchemeTree.of(numbered.themes(), numbered.schemes());
        assertThat(tree.themes().stream()
                        .flatMap(theme -> tree.allOf(theme).stream())
                        .map(Scheme::number))
                .containsExactly(
                        "BCF01", "BCF02", "BCF03", "BCF04", "BCF05", "BCF06", "BCF07", "BCF08", "BCF09", "BCF10");
    }

    @Test
    void placesCanBeGoneTo() {
        assertThat(first("S4").place()).isInstanceOf(Place.Cell.class);
        Place tbc = checks.findings().stream()
                .filter(each -> each.heading().startsWith("Protection"))
                .findFirst()
                .orElseThrow()
                .place();
        assertThat(PlaceWords.of(tbc, plan)).isEqualTo("Protection of Social Care, 2014/15 spend, Min");
        assertThat(first("S5").cells()).hasSize(10);
        assertThat(PlaceWords.of(first("R1").place(), plan)).isEqualTo("Risk 8, probability");
        assertThat(first("R1").cells())
                .extracting(cell -> PlaceWords.of(cell, plan))
                .containsExactly("Risk 8, probability", "Risk 8, impact");
        assertThat(first("M1").cells())
                .extracting(cell -> PlaceWords.of(cell, plan))
                .containsExactly(
                        "Care home admissions, 65+, Baseline, value",
                        "Care home admissions, 65+, Baseline, numerator",
                        "Care home admissions, 65+, Baseline, denominator");
        assertThat(PlaceWords.of(first("M4").place(), plan)).isEqualTo("Date of the baseline");
        assertThat(checks.findings())
                .filteredOn(each -> each.heading().startsWith("Delayed transfers of care, monthly: not"))
                .singleElement()
                .satisfies(each -> assertThat(PlaceWords.of(each.place(), plan))
                        .isEqualTo("Delayed transfers of care, monthly, Baseline, value"));
        assertThat(first("M6").cells()).hasSize(6);
        assertThat(PlaceWords.of(first("R3").place(), plan)).isEqualTo("Risks, owner");
        assertThat(first("R3").cells()).hasSize(17);
        assertThat(PlaceWords.of(first("R5").cells().getFirst(), plan)).isEqualTo("Risk 3, schemes");
    }

    @Test
    void completenessIsOfTheSameDeclarations() {
        assertThat(checks.completeness())
                .isEqualTo(Map.of(
                        Section.DETAILS, new Progress(6, 7),
                        Section.NARRATIVE, new Progress(1, 18),
                        Section.SCHEMES, new Progress(30, 50),
                        Section.FINANCE, new Progress(14, 32),
                        Section.RISKS, new Progress(32, 68),
                        Section.METRICS, new Progress(18, 37),
                        Section.SIGN_OFF, new Progress(0, 3)));
    }

    private Finding first(String code) {
        return checks.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Outcome one(String code, Class<? extends Outcome> type) {
        List<Outcome> found = checks.outcomes().stream()
                .filter(outcome -> outcome.code().equals(code) && type.isInstance(outcome))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String line(Finding finding) {
        String word =
                finding.verdict() == Finding.Verdict.FAIL ? finding.severity().word() : "not evaluable";
        return finding.code() + " " + word + " | " + finding.heading() + " | " + finding.reason();
    }
}
