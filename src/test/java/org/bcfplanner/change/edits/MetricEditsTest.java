package org.bcfplanner.change.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PreparedRows;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;
import org.junit.jupiter.api.Test;

class MetricEditsTest {
    private static final List<Metric> PRINTED =
            Editions.get("bcf-2014").metrics().printed();
    private static final Id<Metric> ADMISSIONS = Metric.idOf("residential-admissions");

    private final IdSource ids = IdSource.seeded(4);
    private final Plan plan = Plan.empty(ids.create(), Details.of("bcf-2014", "A plan", Unit.POUNDS));

    @Test
    void aPrintedMetricIsARowOnceSomethingIsTyped() {
        Plan typed = type(plan, Part.VALUE, "899");
        assertThat(typed.metrics().get(ADMISSIONS).name()).startsWith("Permanent admissions");
        assertThat(figure(typed).stated().raw()).isEqualTo("899");
        Plan both = type(typed, Part.NUMERATOR, "180");
        assertThat(figure(both).typed(Part.VALUE)).isEqualTo("899");
        assertThat(type(type(both, Part.VALUE, ""), Part.NUMERATOR, "").metricFigures())
                .isEmpty();
    }

    @Test
    void aMetricThatIsNeitherPrintedNorThereTakesNothing() {
        assertThat(MetricEdits.type(plan, PRINTED, ids.create(), "baseline", Part.VALUE, "5"))
                .isEqualTo(plan);
        assertThat(MetricEdits.change(plan, PRINTED, ids.create(), metric -> metric.withName("x")))
                .isEqualTo(plan);
    }

    @Test
    void aRemovedMetricTakesItsFiguresAlong() {
        Plan removed = MetricEdits.remove(type(plan, Part.VALUE, "899"), ADMISSIONS);
        assertThat(removed.metricFigures()).isEmpty();
        assertThat(removed.metrics()).isEmpty();
    }

    @Test
    void whatAMetricIsComparedWithComesAndGoesWithIt() {
        Benchmark england = new Benchmark(ids.create(), ADMISSIONS, Rank.first(), "England", "708", "2012/13");
        Plan compared = MetricEdits.addBenchmark(plan, PRINTED, england);
        assertThat(compared.metrics().contains(ADMISSIONS)).isTrue();
        Plan changed = MetricEdits.changeBenchmark(compared, england.id(), each -> each.withStated("697"));
        assertThat(changed.benchmarks().get(england.id()).stated()).isEqualTo("697");
        assertThat(MetricEdits.remove(changed, ADMISSIONS).benchmarks()).isEmpty();
        assertThat(MetricEdits.removeBenchmark(changed, england.id()).benchmarks())
                .isEmpty();
        Benchmark similar = new Benchmark(ids.create(), ADMISSIONS, Rank.first(), "Similar councils", "700", "");
        Plan two = MetricEdits.addBenchmark(compared, PRINTED, similar);
        assertThat(order(two)).containsExactly("England", "Similar councils");
        Plan moved = MetricEdits.moveBenchmark(two, similar.id(), -1);
        assertThat(order(moved)).containsExactly("Similar councils", "England");
        assertThat(MetricEdits.moveBenchmark(moved, similar.id(), -1)).isEqualTo(moved);
        assertThat(order(MetricEdits.moveBenchmark(moved, similar.id(), 1)))
                .containsExactly("England", "Similar councils");
        Benchmark lost = new Benchmark(ids.create(), ids.create(), Rank.first(), "England", "1", "");
        assertThat(MetricEdits.addBenchmark(plan, PRINTED, lost)).isEqualTo(plan);
    }

    @Test
    void aLocalMetricStandsWhereItIsPut() {
        Metric falls = Metric.named(ids.create(), Rank.first(), "Falls");
        Plan added = MetricEdits.add(plan, PRINTED, falls, 2);
        assertThat(PreparedRows.shown(added.metrics(), PRINTED).get(2).name()).isEqualTo("Falls");
        Plan moved = MetricEdits.move(added, PRINTED, falls.id(), -2);
        assertThat(PreparedRows.shown(moved.metrics(), PRINTED).getFirst().name())
                .isEqualTo("Falls");
    }

    @Test
    void boxesAndFootnotes() {
        Plan written = MetricEdits.write(plan, "assurance", new Text("Both boards agree."));
        assertThat(written.metricBoxes()).hasSize(1);
        assertThat(MetricEdits.write(written, "assurance", Text.EMPTY)).isEqualTo(plan);
        Footnote first = new Footnote(ids.create(), Rank.first(), "1", new Text("A reduction."));
        Footnote second = new Footnote(ids.create(), Rank.first(), "2", new Text("A projection."));
        Plan noted = MetricEdits.addFootnote(MetricEdits.addFootnote(plan, second, 0), first, 0);
        assertThat(noted.footnotes().stream().sorted(Ranked.order()))
                .extracting(Footnote::number)
                .containsExactly("1", "2");
        assertThat(MetricEdits.moveFootnote(noted, first.id(), 1).footnotes().stream()
                        .sorted(Ranked.order()))
                .extracting(Footnote::number)
                .containsExactly("2", "1");
        Plan changed = MetricEdits.changeFootnote(noted, first.id(), note -> note.withNote(new Text("Less.")));
        assertThat(changed.footnotes().get(first.id()).note().written()).isEqualTo("Less.");
        assertThat(MetricEdits.removeFootnote(noted, first.id()).footnotes()).hasSize(1);
    }

    private static Plan type(Plan plan, Part part, String typed) {
        return MetricEdits.type(plan, PRINTED, ADMISSIONS, "baseline", part, typed);
    }

    private static MetricFigure figure(Plan plan) {
        return plan.metricFigures().get(MetricFigure.idOf(ADMISSIONS, "baseline"));
    }

    private static List<String> order(Plan plan) {
        return plan.benchmarks().stream()
                .sorted(Ranked.order())
                .map(Benchmark::name)
                .toList();
    }
}
