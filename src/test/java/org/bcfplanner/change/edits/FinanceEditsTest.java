package org.bcfplanner.change.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.References;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.TotalSpend;
import org.bcfplanner.plan.finance.YesNo;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PreparedRows;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;

class FinanceEditsTest {
    private static final List<Contingency> OUTCOMES =
            Editions.get("bcf-2014").finance().outcomes();
    private static final List<Commissioner> PRINTED =
            Editions.get("bcf-2014").finance().commissioners();
    private static final FinancialYear BEFORE = new FinancialYear(2013);

    private final IdSource ids = IdSource.seeded(4);
    private final Plan empty = Plan.empty(ids.create(), Details.of("bcf-2014", "A plan", Unit.POUNDS));

    @Test
    void organisationsAreAddedMovedAndRemovedWithTheirContribution() {
        Organisation council = organisation("Council");
        Organisation ccg = organisation("CCG");
        Plan plan = ContributionEdits.add(ContributionEdits.add(empty, council, 0), ccg, 0);
        assertThat(names(plan)).containsExactly("CCG", "Council");
        assertThat(names(ContributionEdits.move(plan, ccg.id(), 1))).containsExactly("Council", "CCG");
        Plan filled = ContributionEdits.amount(plan, ccg.id(), Contribution.Figure.ACTUAL, amount("£5m"));
        assertThat(filled.contributions()).hasSize(1);
        Plan removed = ContributionEdits.remove(filled, ccg.id());
        assertThat(removed.contributions()).isEmpty();
        assertThat(References.firstBroken(removed)).isEmpty();
        assertThat(Diff.between(filled, removed).inverse().apply(removed)).isEqualTo(filled);
        assertThat(ContributionEdits.amount(removed, ccg.id(), Contribution.Figure.ACTUAL, amount("£5m")))
                .isEqualTo(removed);
        assertThat(names(ContributionEdits.change(plan, ccg.id(), each -> each.withName("NHS"))))
                .containsExactly("NHS", "Council");
    }

    @Test
    void aContributionComesAndGoesWithWhatIsSaidOfIt() {
        Organisation council = organisation("Council");
        Plan plan = ContributionEdits.add(empty, council, 0);
        Plan one = ContributionEdits.holdsPool(plan, council.id(), YesNo.YES);
        Plan other = ContributionEdits.amount(plan, council.id(), Contribution.Figure.SPENDING, amount("abc"));
        Id<Contribution> id = Contribution.idOf(council.id());
        assertThat(one.contributions().get(id).holdsPool()).isEqualTo(YesNo.YES);
        assertThat(other.contributions().get(id).spending().raw()).isEqualTo("abc");
        assertThat(ContributionEdits.holdsPool(one, council.id(), YesNo.NOT_STATED))
                .isEqualTo(plan);
        assertThat(ContributionEdits.amount(other, council.id(), Contribution.Figure.SPENDING, Amount.BLANK))
                .isEqualTo(plan);
    }

    @Test
    void anAnswerIsReadAsPeopleTypeIt() {
        assertThat(YesNo.read(" y ")).hasValue(YesNo.YES);
        assertThat(YesNo.read("No")).hasValue(YesNo.NO);
        assertThat(YesNo.read("")).hasValue(YesNo.NOT_STATED);
        assertThat(YesNo.read("perhaps")).isEmpty();
    }

    @Test
    void outcomesThatTheTemplatePrintsBecomeRowsWhenSomethingIsSaid() {
        Id<Contingency> first = OUTCOMES.getFirst().id();
        Plan plan = savings(empty, first, "£30k");
        assertThat(plan.contingency()).hasSize(1);
        assertThat(outcomes(plan)).containsExactly("Outcome 1", "Outcome 2");
        assertThat(savings(plan, first, "")).isEqualTo(empty);
        Plan renamed = ContingencyEdits.rename(plan, OUTCOMES, first, "Fewer admissions");
        assertThat(outcomes(renamed)).containsExactly("Fewer admissions", "Outcome 2");
        assertThat(outcomes(ContingencyEdits.remove(renamed, first))).containsExactly("Outcome 1", "Outcome 2");
    }

    @Test
    void twoPeopleWhoFillTheSamePrintedRowHaveFilledOne() {
        Id<Contingency> first = OUTCOMES.getFirst().id();
        Diff mine = Diff.between(empty, savings(empty, first, "£30k"));
        Plan theirs = ContingencyEdits.amount(
                empty, OUTCOMES, first, Contingency.Figure.SUPPORT, Contingency.Period.ONGOING, amount("£7"));
        assertThat(mine.apply(theirs).contingency()).hasSize(1);
        Id<Commissioner> ccg = Commissioner.idOf("ccg");
        Plan one = SpendEdits.amount(empty, PRINTED, ccg, BEFORE, amount("1"));
        Plan other = SpendEdits.amount(empty, PRINTED, ccg, BEFORE, amount("2"));
        assertThat(one.spend().iterator().next().id())
                .isEqualTo(other.spend().iterator().next().id());
        assertThat(one.commissioners()).isEqualTo(other.commissioners());
    }

    @Test
    void outcomesAreAddedAndMovedAmongThePrintedOnes() {
        Contingency added = Contingency.named(ids.create(), Rank.first(), "Outcome 3");
        Plan plan = ContingencyEdits.add(empty, OUTCOMES, added, 1);
        assertThat(outcomes(plan)).containsExactly("Outcome 1", "Outcome 3", "Outcome 2");
        Plan moved = ContingencyEdits.move(plan, OUTCOMES, OUTCOMES.getLast().id(), -2);
        assertThat(outcomes(moved)).containsExactly("Outcome 2", "Outcome 1", "Outcome 3");
        assertThat(ContingencyEdits.move(moved, OUTCOMES, OUTCOMES.getLast().id(), -2))
                .isEqualTo(moved);
        assertThat(ContingencyEdits.move(moved, OUTCOMES, ids.create(), 1)).isEqualTo(moved);
    }

    @Test
    void performanceTextAndShareAreKeptAsTyped() {
        Plan plan = ContingencyEdits.performance(empty, new Text("Protect reablement.\nThen stop."));
        plan = ContingencyEdits.performanceShare(plan, Percentage.parse("a third"));
        assertThat(plan.details().performance().written()).isEqualTo("Protect reablement.\nThen stop.");
        assertThat(plan.details().performanceShare().raw()).isEqualTo("a third");
        Diff diff = Diff.between(empty, plan);
        assertThat(diff.inverse().apply(plan)).isEqualTo(empty);
        Plan renamed = empty.withDetails(empty.details().withTitle("Other"));
        assertThat(diff.apply(renamed).details()).isEqualTo(plan.details().withTitle("Other"));
    }

    @Test
    void spendIsOfPrintedAndAddedCommissioners() {
        Id<Commissioner> ccg = Commissioner.idOf("ccg");
        Commissioner added = new Commissioner(ids.create(), Rank.first(), "Hospices");
        Plan plan = SpendEdits.add(empty, PRINTED, added, 99);
        plan = SpendEdits.amount(plan, PRINTED, added.id(), BEFORE, amount("£5"));
        plan = SpendEdits.amount(plan, PRINTED, ccg, BEFORE, amount("TBC"));
        plan = SpendEdits.rename(plan, PRINTED, ccg, "Thurrock CCG");
        assertThat(commissioners(plan))
                .containsExactly(
                        "Local Authority Adult Social Care",
                        "Thurrock CCG",
                        "Primary Care",
                        "Specialised commissioning",
                        "Local Authority Public Health",
                        "Hospices");
        TotalSpend spend = TotalSpend.of(plan.spend());
        assertThat(spend.total(BEFORE).pence()).isEqualTo(500);
        assertThat(spend.total(BEFORE).tbc()).isEqualTo(1);
        assertThat(spend.amount(ccg, BEFORE).isTbc()).isTrue();
        assertThat(spend.amount(ccg, new FinancialYear(2014)).isBlank()).isTrue();
        Plan removed = SpendEdits.remove(plan, added.id());
        assertThat(removed.spend()).hasSize(1);
        assertThat(References.firstBroken(removed)).isEmpty();
        assertThat(SpendEdits.amount(plan, PRINTED, ids.create(), BEFORE, amount("1")))
                .isEqualTo(plan);
        assertThat(commissioners(SpendEdits.move(plan, PRINTED, added.id(), -5)))
                .startsWith("Hospices");
    }

    @Test
    void everyEditIsTakenBackWhole() {
        for (int seed = 0; seed < 30; seed++) {
            RandomPlans random = new RandomPlans(seed);
            Plan before = random.plan();
            for (int i = 0; i < 40; i++) {
                Plan after = random.edit(before);
                assertThat(References.firstBroken(after)).isEmpty();
                Diff diff = Diff.between(before, after);
                assertThat(diff.apply(before)).isEqualTo(after);
                assertThat(diff.inverse().apply(after)).isEqualTo(before);
                before = after;
            }
        }
    }

    private static Plan savings(Plan plan, Id<Contingency> outcome, String typed) {
        return ContingencyEdits.amount(
                plan, OUTCOMES, outcome, Contingency.Figure.SAVINGS, Contingency.Period.YEAR, amount(typed));
    }

    private Organisation organisation(String name) {
        return new Organisation(ids.create(), OrganisationKind.LOCAL_AUTHORITY, Rank.first(), name);
    }

    private static List<String> names(Plan plan) {
        return ContributionEdits.organisations(plan).stream()
                .map(Organisation::name)
                .toList();
    }

    private static List<String> outcomes(Plan plan) {
        return PreparedRows.shown(plan.contingency(), OUTCOMES).stream()
                .map(Contingency::outcome)
                .toList();
    }

    private static List<String> commissioners(Plan plan) {
        return PreparedRows.shown(plan.commissioners(), PRINTED).stream()
                .map(Commissioner::name)
                .toList();
    }

    private static Amount amount(String typed) {
        return Amount.read(typed, Unit.POUNDS);
    }
}
