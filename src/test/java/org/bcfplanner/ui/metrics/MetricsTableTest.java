package org.bcfplanner.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.Table;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.check.Acceptances;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Look;
import org.junit.jupiter.api.Test;

class MetricsTableTest {
    private static final String VALUE = OpenMetrics.ADMISSIONS + ": Value";
    private static final String CARERS = "Satisfaction of carers, %";

    private final OpenMetrics open = new OpenMetrics();

    @Test
    void aMetricLeadsItsLinesAndSaysHowItStands() {
        assertThat(open.look(OpenMetrics.ADMISSIONS, "baseline").text()).isEqualTo("Lower is better");
        assertThat(open.look(OpenMetrics.ADMISSIONS, "october-2015").text()).isEqualTo("Does not match");
        assertThat(open.look("Home 91 days after discharge, %", "october-2015").text())
                .isEqualTo("Explained by rounding");
        assertThat(open.look(OpenMetrics.TRANSFERS, "october-2015").text()).isEqualTo("No figures yet");
        assertThat(open.look(CARERS, "october-2015"))
                .satisfies(look -> assertThat(look.text()).isEqualTo("Too many options"))
                .satisfies(look -> assertThat(look.tooltip())
                        .isEqualTo("3 options of patient experience are filled in; the template asks for 1. Clear the"
                                + " figures of the others."));
        assertThat(open.look(CARERS, "april-2015").text()).isEqualTo("One of 3");
    }

    @Test
    void oneOptionOfPatientExperienceIsComplete() {
        for (String other : List.of("Satisfaction of social care users, %", "Social care related quality of life")) {
            open.type(other, "baseline", Part.VALUE, "");
            open.type(other, "october-2015", Part.VALUE, "");
            assertThat(open.look(other, "october-2015").text()).isEqualTo("Not used");
        }
        assertThat(open.look(CARERS, "october-2015").text()).isEqualTo("Complete");
    }

    @Test
    void aValueThatIsKeptStandsUntilItsCountsAreOthers() {
        Finding value = Checks.of(open.plan()).errors().stream()
                .filter(Acceptances::canAccept)
                .findFirst()
                .orElseThrow();
        open.model.accept(value, "As published.");
        assertThat(open.look(OpenMetrics.ADMISSIONS, "october-2015").text()).isEqualTo("Kept with a reason");
        assertThat(open.model.standing(open.id(OpenMetrics.ADMISSIONS))).hasSize(1);
        assertThat(open.model.standing(open.id(OpenMetrics.TRANSFERS))).isEmpty();
        open.type(OpenMetrics.ADMISSIONS, "baseline", Part.NUMERATOR, "181");
        assertThat(open.look(OpenMetrics.ADMISSIONS, "october-2015").text()).isEqualTo("Does not match");
        assertThat(open.model.standing(open.id(OpenMetrics.ADMISSIONS))).isEmpty();
        open.type(OpenMetrics.ADMISSIONS, "baseline", Part.NUMERATOR, "180");
        assertThat(open.look(OpenMetrics.ADMISSIONS, "october-2015").text()).isEqualTo("Kept with a reason");
        open.model.withdraw(value);
        assertThat(open.look(OpenMetrics.ADMISSIONS, "october-2015").text()).isEqualTo("Does not match");
    }

    @Test
    void theBaselineHasItsDateInItsHeading() {
        assertThat(open.model.heading(open.model.tables().baseline())).isEqualTo("Baseline");
        open.session.apply(
                Edit.of("date", plan -> MetricEdits.write(plan, MetricTables.AS_AT, new Text(" 31 December 2013 "))));
        assertThat(open.model.heading(open.model.tables().baseline())).isEqualTo("Baseline (as at 31 December 2013)");
        assertThat(open.model.heading(open.model.tables().targets().getFirst())).isEqualTo("April 2015 payment");
    }

    @Test
    void aFootnoteHangsBesideItsFigure() {
        Look look = open.look(VALUE, "october-2015");
        assertThat(look.text()).isEqualTo("597");
        assertThat(look.mark()).isEqualTo("1");
        assertThat(open.entry(VALUE, "october-2015", "597 (1)").note()).startsWith("Footnote 1: From 180 placements");
        assertThat(open.entry(VALUE, "october-2015", "597 (9)").note()).isEqualTo("There is no footnote 9 yet.");
    }

    @Test
    void whereAColumnDoesNotApplyNothingIsTypedAndItSaysWhy() {
        assertThat(open.look(VALUE, "april-2015").text()).isEqualTo("N/A");
        assertThat(open.isTyped(VALUE, "april-2015")).isFalse();
        assertThat(open.entry(VALUE, "april-2015", "").note())
                .isEqualTo(
                        "The template asks for no figure here: the April 2015 payment does not rest on this metric.");
        assertThat(open.isTyped(OpenMetrics.TRANSFERS + ": Value", "april-2015"))
                .isTrue();
    }

    @Test
    void bothValuesAreSaidWhereTheyDifferAndTheWorkedOutOneIsOffered() {
        assertThat(open.entry(VALUE, "baseline", "899")).satisfies(entry -> {
            assertThat(entry.reading()).isEqualTo("853.5 by its counts");
            assertThat(entry.suggestions()).containsExactly("853.5");
        });
        assertThat(open.entry(VALUE, "baseline", "899 (3)").suggestions()).containsExactly("853.5 (3)");
        assertThat(open.entry(VALUE, "october-2015", "597 (1)").suggestions()).isEmpty();
    }

    @Test
    void theThirdIsOfferedNeverFilledInAndTakenInOneStep() {
        Plan before = open.plan();
        open.type(OpenMetrics.TRANSFERS, "baseline", Part.NUMERATOR, "500");
        open.type(OpenMetrics.TRANSFERS, "baseline", Part.DENOMINATOR, "125,000");
        assertThat(open.block(OpenMetrics.TRANSFERS).baseline().stated().isBlank())
                .isTrue();
        assertThat(open.entry(OpenMetrics.TRANSFERS + ": Value", "baseline", "").suggestions())
                .containsExactly("400.0");
        OffersCard.Taken taken =
                OffersCard.first(open.block(OpenMetrics.TRANSFERS), "").orElseThrow();
        open.model.take(
                open.block(OpenMetrics.TRANSFERS),
                taken.column(),
                taken.offer().part(),
                taken.offer().typed());
        assertThat(open.look(OpenMetrics.TRANSFERS + ": Value", "baseline").text())
                .isEqualTo("400.0");
        open.session.undo();
        assertThat(open.block(OpenMetrics.TRANSFERS).baseline().stated().isBlank())
                .isTrue();
        open.session.undo();
        open.session.undo();
        assertThat(open.plan()).isEqualTo(before);
    }

    @Test
    void aDenominatorOfZeroIsASentence() {
        open.type(OpenMetrics.TRANSFERS, "baseline", Part.NUMERATOR, "500");
        open.type(OpenMetrics.TRANSFERS, "baseline", Part.DENOMINATOR, "0");
        assertThat(open.entry(OpenMetrics.TRANSFERS + ": Denominator", "baseline", "0"))
                .satisfies(entry -> {
                    assertThat(entry.wrong()).isTrue();
                    assertThat(entry.reading())
                            .isEqualTo("Nothing can be counted among 0. Type how many people or cases there are.");
                });
        assertThat(OffersCard.first(open.block(OpenMetrics.TRANSFERS), "")).isEmpty();
        assertThat(ChanceWords.of(open.block(OpenMetrics.TRANSFERS)).getFirst().sentences())
                .containsExactly("Baseline, denominator: Nothing can be counted among 0. Type how many people or cases"
                        + " there are.");
    }

    @Test
    void whatIsTypedAsItIsPrintedSaysNothingOfItsOwn() {
        Plan before = open.plan();
        open.type(OpenMetrics.ADMISSIONS, "baseline", Part.PERIOD, "(April 2012 - March 2013)");
        assertThat(open.plan()).isEqualTo(before);
        open.type(OpenMetrics.ADMISSIONS, "baseline", Part.PERIOD, "April 2011 - March 2012");
        assertThat(open.look(OpenMetrics.ADMISSIONS + ": Period", "baseline").text())
                .isEqualTo("2011/12");
    }

    @Test
    void localMetricsAreAddedMovedDuplicatedAndRemovedBehindThePrintedOnes() {
        MetricRowActions rows = new MetricRowActions(open.model);
        String first = rows.insertAfter(Optional.empty()).orElseThrow();
        open.type("New local metric", "baseline", Part.VALUE, "12");
        rows.duplicate(List.of(first));
        assertThat(open.titles().subList(7, 9)).containsExactly("New local metric", "New local metric (copy)");
        assertThat(open.block("New local metric (copy)").baseline().stated().raw())
                .isEqualTo("12");
        rows.move(List.of(first), 1);
        assertThat(open.titles().subList(7, 9)).containsExactly("New local metric (copy)", "New local metric");
        rows.move(List.of(first), -5);
        assertThat(open.titles().indexOf("New local metric")).isEqualTo(7);
        rows.remove(List.of(first));
        assertThat(open.titles()).hasSize(8).doesNotContain("New local metric");
    }

    @Test
    void printedMetricsStayAndItSaysWhy() {
        MetricRowActions rows = new MetricRowActions(open.model);
        Plan before = open.plan();
        List<String> printed = List.of(MetricRows.id(open.id(OpenMetrics.ADMISSIONS), Part.VALUE));
        assertThatThrownBy(() -> rows.remove(printed))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("“Care home admissions, 65+” is printed in the template and cannot be removed.");
        assertThatThrownBy(() -> rows.move(printed, 1)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> rows.duplicate(printed)).isInstanceOf(Problem.class);
        assertThat(open.plan()).isSameAs(before);
    }

    @Test
    void aChosenListStaysWhileItIsWorkedOn() {
        open.model.list(MetricsModel.Listed.EMPTY);
        assertThat(open.model.listedBlocks().stream().map(each -> each.title()))
                .containsExactly(OpenMetrics.TRANSFERS, "Avoidable emergency admissions");
        open.type(OpenMetrics.TRANSFERS, "baseline", Part.VALUE, "400");
        assertThat(open.model.listedBlocks()).hasSize(2);
        open.model.list(MetricsModel.Listed.WITH_ERRORS);
        assertThat(open.model.listedBlocks().stream().map(each -> each.title()))
                .containsExactly(
                        OpenMetrics.ADMISSIONS,
                        "Satisfaction of social care users, %",
                        CARERS,
                        "Social care related quality of life");
        open.model.list(MetricsModel.Listed.ALL);
        assertThat(open.model.listedBlocks()).hasSize(7);
    }

    @Test
    void placesOfTheChecksAreCellsThoughNothingIsTypedYet() {
        Id<Metric> transfers = open.id(OpenMetrics.TRANSFERS);
        Place place = new Place.Cell(
                "metric_figure", MetricFigure.idOf(transfers, "april-2015").value(), "denominator");
        assertThat(open.table.cell(place)).hasValue(new Cell(MetricRows.id(transfers, Part.DENOMINATOR), "april-2015"));
        assertThat(open.model.places().metric(place, open.plan())).hasValue(transfers);
        assertThat(open.table.cell(new Place.Column("metric_figure", "stated")))
                .hasValueSatisfying(cell -> assertThat(cell.row()).contains("/VALUE"));
        assertThat(Table.named("metric_figure")).isNotNull();
    }

    @Test
    void theLineOfTheDefinitionIsShownOnceTheChecksSpeakOfIt() {
        Id<Metric> id = open.id(OpenMetrics.ADMISSIONS);
        assertThat(open.table.sheet().placeOf(MetricRows.id(id, Part.BASIS))).isNegative();
        open.table.cell(new Place.Cell(
                "metric_figure", MetricFigure.idOf(id, "october-2015").value(), "basis"));
        assertThat(open.table.sheet().placeOf(MetricRows.id(id, Part.BASIS))).isPositive();
        assertThat(open.look(OpenMetrics.ADMISSIONS + ": Definition and population", "baseline")
                        .text())
                .isEqualTo("ASC-CAR");
    }
}
