package org.bcfplanner.report.picture;

import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;

/** The pictures there are of a plan's money. */
public enum PictureKind {
    POOL("Pool and schemes") {
        @Override
        public Picture of(Plan plan, Edition edition, FinancialYear fy) {
            return new PoolWaterfall(plan, edition, fy).picture();
        }
    },
    THEMES("Spend by theme") {
        @Override
        public Picture of(Plan plan, Edition edition, FinancialYear fy) {
            return new SpendBars(plan, edition, fy).byTheme();
        }
    },
    TYPES("Spend by type") {
        @Override
        public Picture of(Plan plan, Edition edition, FinancialYear fy) {
            return new SpendBars(plan, edition, fy).byType();
        }
    },
    CONTRIBUTIONS("Contributions") {
        @Override
        public Picture of(Plan plan, Edition edition, FinancialYear fy) {
            return new ContributionBars(plan, edition, fy).picture();
        }
    };

    private final String words;

    PictureKind(String words) {
        this.words = words;
    }

    /** What it is called where it is chosen. */
    public String words() {
        return words;
    }

    /** The picture of a plan in a year: any plan, whatever is missing in it. */
    public abstract Picture of(Plan plan, Edition edition, FinancialYear fy);
}
