package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.YesNo;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.risk.Travel;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables allow what the domain allows and refuse what it refuses. */
public class ConstraintTest {
    private static final List<String> AMOUNTS = List.of(
            "line.min",
            "line.max",
            "pool_amount.amount",
            "stated_amount.amount",
            "contribution.spending",
            "contribution.minimum",
            "contribution.actual",
            "contingency.savings",
            "contingency.ongoing_savings",
            "contingency.support",
            "contingency.ongoing_support",
            "commissioner_spend.amount",
            "risk.financial_impact");

    @TempDir
    Path folder;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        LibraryPaths paths = Library.Settings.USUAL.paths(folder);
        try (Library library = Library.open(folder)) {
            library.add(withRowsInEveryTable(), "", "test").join();
        }
        connection = new Access(paths, LibraryKey.NONE).connect(paths.library());
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void everyNameOfAnEnumIsAllowedAndNoOther() throws SQLException {
        assertNames("organisation", "kind", OrganisationKind.values());
        assertNames("scheme", "investment_type", InvestmentType.values());
        assertNames("line", "kind", Kind.values());
        assertNames("line", "investment_type", InvestmentType.values());
        assertNames("pool_amount", "measure", PoolMeasure.values());
        assertNames("stated_amount", "kind", Kind.values());
        assertNames("stated_amount", "bound", Bound.values());
        assertNames("contribution", "holds_pool", YesNo.values());
        assertNames("plan", "shown_in", Unit.values());
        assertNames("plan", "state", PlanState.values());
        assertNames("risk", "travel", Travel.values());
        assertNames("risk", "status", Status.values());
        assertNames("metric", "direction", Direction.values());
    }

    @Test
    void everyMeaningOfAnAmountIsAllowedWithPenceWhereItIsKnownAndOnlyThere() throws SQLException {
        for (String column : AMOUNTS) {
            String table = column.substring(0, column.indexOf('.'));
            String prefix = column.substring(column.indexOf('.') + 1);
            for (String meaning : meanings()) {
                boolean known = meaning.equals("known");
                String fitting = known ? "5" : "null";
                String unfitting = known ? "null" : "5";
                set(table, prefix + "_meaning = '" + meaning + "', " + prefix + "_pence = " + fitting);
                assertRefused(table, prefix + "_meaning = '" + meaning + "', " + prefix + "_pence = " + unfitting);
            }
            assertRefused(table, prefix + "_meaning = 'guess', " + prefix + "_pence = null");
        }
    }

    @Test
    void financialYearsAndPlacesInAnOrderAreWhatTheyAreInTheDomain() throws SQLException {
        for (String table : List.of("line", "pool_amount", "stated_amount", "commissioner_spend")) {
            set(table, "fy = '1990/91'");
            set(table, "fy = '2050/51'");
            assertRefused(table, "fy = '1989/90'");
            assertRefused(table, "fy = '2051/52'");
            assertRefused(table, "fy = '2014'");
        }
        for (String table : List.of(
                "organisation",
                "theme",
                "scheme",
                "pool_amount",
                "contingency",
                "commissioner",
                "risk_category",
                "risk",
                "risk_review",
                "metric",
                "benchmark",
                "passage",
                "review_note",
                "vision_row",
                "related_document",
                "signature",
                "footnote")) {
            set(table, "position = '000i'");
            assertRefused(table, "position = ''");
            assertRefused(table, "position = '0010'");
        }
    }

    @Test
    void whatRefersToARowThatIsNotThereIsRefused() {
        String nowhere = "'00000000-0000-7000-8000-000000000000'";
        assertRefused("contribution", "organisation = " + nowhere);
        assertRefused("commissioner_spend", "commissioner = " + nowhere);
        assertRefused("contingency", "plan_id = " + nowhere);
        assertRefused("commissioner", "plan_id = " + nowhere);
        assertRefused("risk", "category = " + nowhere);
        assertRefused("risk", "merged_into = " + nowhere);
        assertRefused("risk_link", "risk = " + nowhere);
        assertRefused("risk_link", "scheme = " + nowhere);
        assertRefused("risk_review", "risk = " + nowhere);
        assertRefused("benchmark", "metric = " + nowhere);
        assertRefused("metric_figure", "metric = " + nowhere);
        assertRefused("metric_box", "plan_id = " + nowhere);
        assertRefused("review_note", "passage = " + nowhere);
        assertRefused("footnote", "plan_id = " + nowhere);
    }

    private void assertNames(String table, String column, Enum<?>[] names) throws SQLException {
        for (Enum<?> name : names) {
            set(table, column + " = '" + name.name() + "'");
        }
        assertRefused(table, column + " = 'OTHER'");
    }

    private void assertRefused(String table, String change) {
        assertThatThrownBy(() -> set(table, change))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).startsWith("23"));
    }

    private void set(String table, String change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update " + table + " set " + change))
                    .isPositive();
        }
    }

    private static Plan withRowsInEveryTable() {
        RandomPlans random = new RandomPlans(8);
        Plan plan = random.plan();
        while (plan.organisations().isEmpty()
                || plan.lines().isEmpty()
                || plan.pool().isEmpty()
                || plan.stated().isEmpty()
                || plan.contributions().isEmpty()
                || plan.contingency().isEmpty()
                || plan.spend().isEmpty()
                || plan.riskCategories().isEmpty()
                || plan.risks().isEmpty()
                || plan.riskLinks().isEmpty()
                || plan.riskReviews().isEmpty()
                || plan.benchmarks().isEmpty()
                || plan.passages().isEmpty()
                || plan.chapters().isEmpty()
                || plan.reviewNotes().stream().noneMatch(note -> note.passage() != null)
                || plan.vision().isEmpty()
                || plan.documents().isEmpty()
                || plan.conditionAnswers().isEmpty()
                || plan.signatures().isEmpty()
                || plan.metrics().isEmpty()
                || plan.metricFigures().isEmpty()
                || plan.metricBoxes().isEmpty()
                || plan.footnotes().isEmpty()) {
            plan = random.edit(plan);
        }
        return plan;
    }

    private static List<String> meanings() {
        List<String> names = new ArrayList<>();
        Column meaning = Columns.of(Holder.class).columns().getFirst();
        assertThat(meaning.name()).isEqualTo("amount_meaning");
        Stream.of("1", "Nil", "TBC", "N/A", "", "?!")
                .map(typed -> Amount.read(typed, Unit.POUNDS))
                .forEach(amount -> names.add((String) Columns.of(Holder.class).flatten(new Holder(amount))[0]));
        assertThat(names)
                .doesNotHaveDuplicates()
                .hasSize(Arrays.asList(Meaning.class.getPermittedSubclasses()).size());
        return names;
    }

    /** An amount as tables have it. */
    public record Holder(Amount amount) {}
}
