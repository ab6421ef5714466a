package org.bcfplanner.plan;

import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;

/** Details while they are being changed; what each field is, {@link Details} says. */
final class DetailsDraft {
    private final String edition;
    String title;
    String version = "";
    String board = "";
    String boundaryDifferences = "";
    PrintedDate agreedByBoard = PrintedDate.NONE;
    PrintedDate submitted = PrintedDate.NONE;
    Unit shownIn;
    Text performance = Text.EMPTY;
    Percentage performanceShare = Percentage.BLANK;
    String riskScale = "";
    String riskColumns = "";
    PlanState state = PlanState.DRAFT;
    Text profile = Text.EMPTY;

    DetailsDraft(String edition, String title, Unit shownIn) {
        this.edition = edition;
        this.title = title;
        this.shownIn = shownIn;
    }

    DetailsDraft(Details from) {
        this.edition = from.edition();
        this.title = from.title();
        this.version = from.version();
        this.board = from.board();
        this.boundaryDifferences = from.boundaryDifferences();
        this.agreedByBoard = from.agreedByBoard();
        this.submitted = from.submitted();
        this.shownIn = from.shownIn();
        this.performance = from.performance();
        this.performanceShare = from.performanceShare();
        this.riskScale = from.riskScale();
        this.riskColumns = from.riskColumns();
        this.state = from.state();
        this.profile = from.profile();
    }

    Details made() {
        return new Details(
                edition,
                title,
                version,
                board,
                boundaryDifferences,
                agreedByBoard,
                submitted,
                shownIn,
                performance,
                performanceShare,
                riskScale,
                riskColumns,
                state,
                profile);
    }
}
