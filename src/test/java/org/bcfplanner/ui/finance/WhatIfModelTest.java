package org.bcfplanner.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;

import org.bcfplanner.plan.finance.FinancialYear;
import org.junit.jupiter.api.Test;

/** What the slider says of the sample plan; nothing is stored by asking. */
class WhatIfModelTest {
    private static final FinancialYear FIRST = FinancialYear.parse("2014/15");

    private final OpenTable open = new OpenTable((edition, ids) -> new SpendTable(edition));
    private final WhatIfModel whatIf = new WhatIfModel(open.session, open.edition);

    @Test
    void saysTheTotalAtEachPlaceAndHowItStandsToTheMinimum() {
        assertThat(whatIf.at(FIRST, 0)).isEqualTo("At 0%: £1,864,000, £998,000 short");
        assertThat(whatIf.at(FIRST, 50)).isEqualTo("At 50%: £2,209,500, £652,500 short");
        assertThat(whatIf.at(FIRST, 100)).isEqualTo("At 100%: £2,555,000, £307,000 short");
        assertThat(whatIf.words(FIRST)).contains("even at their maximum: £307,000 short; this excludes 1 TBC.");
        assertThat(whatIf.begin(FIRST)).isEqualTo(100);
    }

    @Test
    void aYearWithoutSpendSaysSo() {
        FinancialYear second = FinancialYear.parse("2015/16");
        assertThat(whatIf.at(second, 30)).isEqualTo("At 30%: no spend is entered");
        assertThat(whatIf.begin(second)).isEqualTo(50);
        assertThat(open.session.undoLabel()).isEmpty();
    }
}
