package org.bcfplanner.ui.finance;

import static org.bcfplanner.plan.money.MoneyFormat.pounds;

import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.WhatIf;
import org.bcfplanner.plan.money.Comparison;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.session.PlanSession;

/**
 * What the spend of a year comes to if all schemes stand at one place between their minimum and their maximum. Places
 * are whole per cent, 0 to 100. Nothing of it is stored.
 */
final class WhatIfModel {
    private final PlanSession session;
    private final Edition edition;

    WhatIfModel(PlanSession session, Edition edition) {
        this.session = session;
        this.edition = edition;
    }

    List<FinancialYear> years() {
        return edition.years();
    }

    /** The first place at which the minimum of the pool is met; the nearer end, or half way, where there is none. */
    int begin(FinancialYear fy) {
        return switch (whatIf(fy).meets(minimum(fy))) {
            case WhatIf.Answer.AtMinimum at -> 0;
            case WhatIf.Answer.Between at -> (int) Math.min(100, Math.ceil(at.fraction() * 100));
            case WhatIf.Answer.NotAtMaximum at -> 100;
            case WhatIf.Answer.Unknown() -> 50;
        };
    }

    /** The total at a place and how it stands to the minimum: {@code At 50%: £2,209,500, £652,500 short}. */
    String at(FinancialYear fy, int percent) {
        WhatIf whatIf = whatIf(fy);
        if (whatIf.least().isOfNothing() && whatIf.most().isOfNothing()) {
            return "At " + percent + "%: no spend is entered";
        }
        long pence = whatIf.total(percent / 100.0);
        Total minimum = minimum(fy);
        String total = "At " + percent + "%: " + pounds(pence);
        if (!Comparison.isKnown(minimum)) {
            return total;
        }
        long gap = pence - minimum.pence();
        return total + (gap < 0 ? ", " + pounds(-gap) + " short" : ", minimum met");
    }

    /** Where between minimum and maximum the minimum of the pool is met, in a sentence. */
    String words(FinancialYear fy) {
        return whatIf(fy).words("the minimum", minimum(fy));
    }

    /** The spend of a year beside the pool, whatever the place. */
    Reconciliation standing(FinancialYear fy) {
        return Reconciliation.of(session.plan(), fy);
    }

    private WhatIf whatIf(FinancialYear fy) {
        return WhatIf.of(session.plan().lines(), fy, Kind.SPEND);
    }

    private Total minimum(FinancialYear fy) {
        Plan plan = session.plan();
        return Pool.total(plan.pool(), fy, PoolMeasure.MINIMUM);
    }
}
