package org.bcfplanner.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Part;
import org.junit.jupiter.api.Test;

class RenumberingTest {
    private final OpenMetrics open = new OpenMetrics();

    @Test
    void figuresFollowTheNoteTheyReferTo() {
        Footnote first = open.model.footnote("1").orElseThrow();
        Plan moved = MetricEdits.moveFootnote(open.plan(), first.id(), 1);
        Plan ordered = Renumbering.inOrder(moved, open.model.tables());
        assertThat(ordered.footnotes().get(first.id()).number()).isEqualTo("2");
        assertThat(typed(ordered, Part.VALUE)).isEqualTo("597 (2)");
        assertThat(typed(ordered, Part.DENOMINATOR)).isEqualTo("22,600 (1)");
    }

    @Test
    void inOrderAlreadyNothingChanges() {
        assertThat(Renumbering.inOrder(open.plan(), open.model.tables())).isEqualTo(open.plan());
    }

    @Test
    void oneNoteIsGivenAnotherNumber() {
        Footnote first = open.model.footnote("1").orElseThrow();
        Plan plan = Renumbering.to(open.plan(), open.model.tables(), first.id(), "12");
        assertThat(plan.footnotes().get(first.id()).number()).isEqualTo("12");
        assertThat(typed(plan, Part.VALUE)).isEqualTo("597 (12)");
    }

    @Test
    void aReferenceSaysWhereItIs() {
        assertThat(References.of(open.model.blocks()))
                .hasSize(7)
                .extracting(References.Reference::words)
                .contains("Care home admissions, 65+: Denominator, October 2015 payment");
    }

    private String typed(Plan plan, Part part) {
        return plan.metricFigures()
                .get(open.block(OpenMetrics.ADMISSIONS).figure("october-2015").id())
                .typed(part);
    }
}
