package org.bcfplanner.plan;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
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
 * @param state               how far it has come
 * @param profile             what is said of the people and the place it is for: how many, how old, how well
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
        String riskColumns,
        PlanState state,
        Text profile) {
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
        requireNonNull(state);
        requireNonNull(profile);
    }

    /** A draft's details when only edition and title are known. */
    public static Details of(String edition, String title, Unit shownIn) {
        return new DetailsDraft(edition, title, shownIn).made();
    }

    public Details withTitle(String changed) {
        return with(draft -> draft.title = changed);
    }

    public Details shownIn(Unit changed) {
        return with(draft -> draft.shownIn = changed);
    }

    /** The same plan under other names: see the components. */
    public Details withTexts(String newTitle, String newVersion, String newBoard, String newBoundaryDifferences) {
        return with(draft -> {
            draft.title = newTitle;
            draft.version = newVersion;
            draft.board = newBoard;
            draft.boundaryDifferences = newBoundaryDifferences;
        });
    }

    public Details withDates(PrintedDate agreed, PrintedDate handedIn) {
        return with(draft -> {
            draft.agreedByBoard = agreed;
            draft.submitted = handedIn;
        });
    }

    public Details withPerformance(Text changed) {
        return with(draft -> draft.performance = changed);
    }

    public Details withPerformanceShare(Percentage changed) {
        return with(draft -> draft.performanceShare = changed);
    }

    public Details withRiskScale(String changed) {
        return with(draft -> draft.riskScale = changed);
    }

    public Details withRiskColumns(String changed) {
        return with(draft -> draft.riskColumns = changed);
    }

    public Details withState(PlanState changed) {
        return with(draft -> draft.state = changed);
    }

    public Details withProfile(Text changed) {
        return with(draft -> draft.profile = changed);
    }

    private Details with(Consumer<DetailsDraft> change) {
        DetailsDraft draft = new DetailsDraft(this);
        change.accept(draft);
        return draft.made();
    }
}
