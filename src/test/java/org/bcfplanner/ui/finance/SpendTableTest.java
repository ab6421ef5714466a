package org.bcfplanner.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of all that is spent on health and care without a toolkit. */
class SpendTableTest {
    private static final String CCG = "Thurrock CCG";
    private static final String TOTAL = "Total";

    private final OpenTable open = new OpenTable((edition, ids) -> new SpendTable(edition));

    @Test
    void hasTheCommissionersAndYearsThatTheTemplatePrints() {
        assertThat(open.headings())
                .containsExactly("", "Organisation", "2013/14 spend", "2014/15 spend", "2015/16 spend");
        assertThat(open.names()).contains("Local Authority Adult Social Care", CCG, "Primary Care", TOTAL);
    }

    @Test
    void amountsAreTakenInThousandsAddedUpAndUndoneInOneStep() {
        var before = open.plan();
        open.model.change(List.of(
                open.change(CCG, "2013/14", "180,000"),
                open.change("Primary Care", "2013/14", "£25.5m"),
                open.change(CCG, "2014/15", "about 190")));
        assertThat(open.shown(TOTAL, "2013/14")).isEqualTo("205,500");
        assertThat(open.entry(CCG, "2013/14", "180,000").reading()).isEqualTo("£180,000,000");
        assertThat(open.entry(CCG, "2014/15", "abc").wrong()).isTrue();
        open.session.undo();
        assertThat(open.plan()).isSameAs(before);
    }

    @Test
    void commissionersAreAddedCopiedAndRemovedAndPrintedOnesComeBackEmpty() {
        open.type(CCG, "2015/16", "200");
        open.model.insertAfter(Optional.of(open.row(CCG).id()));
        open.type("New commissioner", "commissioner", "NHS England");
        assertThat(open.names()).containsSubsequence(CCG, "NHS England", "Primary Care");
        open.model.duplicate(List.of(open.row(CCG).id()));
        assertThat(open.shown("Thurrock CCG (copy)", "2015/16")).isEqualTo("200");
        open.model.remove(List.of(open.row(CCG).id(), open.row("NHS England").id()));
        assertThat(open.names()).contains("CCG").doesNotContain("NHS England", CCG);
        assertThat(open.shown("CCG", "2015/16")).isEmpty();
    }
}
