package org.bcfplanner.ui.finance;

import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.ContingencyEdits;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.PerformanceMoney;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.session.PlanSession;

/** The money that is paid only if targets are met: what is said of it, and how it is typed. */
final class PerformanceModel {
    private final PlanSession session;
    private final Edition edition;

    PerformanceModel(PlanSession session, Edition edition) {
        this.session = session;
        this.edition = edition;
    }

    /** What the edition asks to be written. */
    String question() {
        return edition.workbook().summary().performance();
    }

    String shareLabel() {
        return edition.workbook().summary().share().replaceFirst(":$", "");
    }

    String text() {
        return session.plan().details().performance().written();
    }

    /** As typed; empty where the usual share holds. */
    String share() {
        return session.plan().details().performanceShare().raw();
    }

    String usualShare() {
        return edition.finance().performanceShare().raw();
    }

    /** What the share comes to in the last year, or what is wrong with it. */
    String words() {
        return money().words();
    }

    /** Whether the share that was typed is none. */
    boolean isWrong() {
        return switch (money().share().state()) {
            case OUT_OF_RANGE, UNREADABLE -> true;
            case BLANK, KNOWN, TBC -> false;
        };
    }

    private PerformanceMoney money() {
        return PerformanceMoney.of(
                session.plan(), edition.years().getLast(), edition.finance().performanceShare());
    }

    /** Typing on in one field is one step of undo, until {@link #endTyping}. */
    void typeText(String typed) {
        if (!typed.equals(text())) {
            session.apply(Edit.typing(
                    "change what happens if targets are missed",
                    "performance",
                    plan -> ContingencyEdits.performance(plan, Text.parse(typed))));
        }
    }

    void typeShare(String typed) {
        if (!typed.equals(share())) {
            session.apply(Edit.typing(
                    "change the share that hangs on targets",
                    "performance-share",
                    plan -> ContingencyEdits.performanceShare(plan, Percentage.parse(typed))));
        }
    }

    void endTyping() {
        session.endTyping();
    }
}
