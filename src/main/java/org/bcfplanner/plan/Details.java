package org.bcfplanner.plan;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;

/**
 * What is said of a plan as a whole.
 *
 * @param edition             the code of the template it answers, such as {@code bcf-2014}
 * @param title               what people call the plan
 * @param version             what the authors call this state of it, such as {@code 0.6 draft}; empty if nothing
 * @param board               the health and wellbeing board
 * @param boundaryDifferences between councils and CCGs, in words
 * @param agreedByBoard       when the board agrees or agreed it
 * @param submitted           when it was submitted
 * @param shownIn             the unit in which its tables show money; never changes what is stored
 * @param performance         what happens if the money that hangs on targets is not earned
 * @param performanceShare    how much of the fund hangs on targets; blank where the edition's usual share holds
 * @param riskScale           the code of the scale that the risk register is scored on; blank where the edition's usual
 *     scale holds
 * @param riskColumns         the key of the set of columns that the risk register has; blank where the edition's usual set
 *     holds
 */
public record Details(
        String edition,
        String title,
        String version,
        String board,
        String boundaryDifferences,
        PrintedDate agreedByBoard,
        PrintedDate submitted,
        Unit shownIn,
        Text performance,
        Percentage performanceShare,
        String riskScale,
        String riskColumns) {
    public Details {
        requireNonNull(edition);
        requireNonNull(title);
        requireNonNull(version);
        requireNonNull(board);
        requireNonNull(boundaryDifferences);
        requireNonNull(agreedByBoard);
        requireNonNull(submitted);
        requireNonNull(shownIn);
        requireNonNull(performance);
        requireNonNull(performanceShare);
        requireNonNull(riskScale);
        requireNonNull(riskColumns);
    }

    /** Details that say nothing of money that hangs on targets and of the risk register. */
    public Details(
            String edition,
            String title,
            String version,
            String board,
            String boundaryDifferences,
            PrintedDate agreedByBoard,
            PrintedDate submitted,
            Unit shownIn) {
        this(
                edition,
                title,
                version,
                board,
                boundaryDifferences,
                agreedByBoard,
                submitted,
                shownIn,
                Text.EMPTY,
                Percentage.BLANK,
                "",
                "");
    }

    /** A plan's details when only edition and title are known. */
    public static Details of(String edition, String title, Unit shownIn) {
        return new Details(edition, title, "", "", "", PrintedDate.NONE, PrintedDate.NONE, shownIn);
    }

    public Details withTitle(String changed) {
        return new Details(
                edition,
                changed,
                version,
                board,
                boundaryDifferences,
                agreedByBoard,
                submitted,
                shownIn,
                performance,
                performanceShare,
                riskScale,
                riskColumns);
    }

    public Details shownIn(Unit changed) {
        return new Details(
                edition,
                title,
                version,
                board,
                boundaryDifferences,
                agreedByBoard,
                submitted,
                changed,
                performance,
                performanceShare,
                riskScale,
                riskColumns);
    }

    /** The same plan under other names: see the components. */
    public Details withTexts(String newTitle, String newVersion, String newBoard, String newBoundaryDifferences) {
        return new Details(
                edition,
                newTitle,
                newVersion,
                newBoard,
                newBoundaryDifferences,
                agreedByBoard,
                submitted,
                shownIn,
                performance,
                performanceShare,
                riskScale,
                riskColumns);
    }

    public Details withDates(PrintedDate agreed, PrintedDate handedIn) {
        return new Details(
                edition,
                title,
                version,
                board,
                boundaryDifferences,
                agreed,
                handedIn,
                shownIn,
                performance,
                performanceShare,
                riskScale,
                riskColumns);
    }

    public Details withPerformance(Text changed) {
        return new Details(
                edition,
                title,
                version,
                board,
                boundaryDifferences,
                agreedByBoard,
                submitted,
                shownIn,
                changed,
                performanceShare,
                riskScale,
                riskColumns);
    }

    public Details withPerformanceShare(Percentage changed) {
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
                changed,
                riskScale,
                riskColumns);
    }

    public Details withRiskScale(String changed) {
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
                changed,
                riskColumns);
    }

    public Details withRiskColumns(String changed) {
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
                changed);
    }
}
