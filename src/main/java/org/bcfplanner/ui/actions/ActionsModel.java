package org.bcfplanner.ui.actions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.bcfplanner.change.Edit;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.strategy.Overdue;
import org.bcfplanner.plan.strategy.ProgressLog;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;

/** The actions of an open plan, the day they are looked at, and the edits people make of them. Without nodes. */
final class ActionsModel {
    private final PlanSession session;
    private final IdSource ids;
    private final Edition edition;
    private Optional<LocalDate> chosen = Optional.empty();
    private Listed listed = Listed.ALL;
    private Set<String> leftOut = Set.of();

    /** @param ids for what is added */
    ActionsModel(PlanSession session, IdSource ids) {
        this.session = session;
        this.ids = ids;
        this.edition = Editions.get(session.plan().details().edition());
    }

    PlanSession session() {
        return session;
    }

    IdSource ids() {
        return ids;
    }

    Edition edition() {
        return edition;
    }

    StrategyTables tables() {
        return edition.strategy();
    }

    Plan plan() {
        return session.plan();
    }

    StrategyTree tree() {
        return plan().strategy();
    }

    ProgressLog log() {
        return ProgressLog.of(plan().actionProgress());
    }

    LocalDate today() {
        return session.today();
    }

    /** The day at which actions are looked at: the one that was chosen, that of the board's report, or today. */
    LocalDate reported() {
        return chosen.orElseGet(this::usual);
    }

    /** The day at which they are looked at where nobody chose another. */
    LocalDate usual() {
        return dateOfReport().orElseGet(this::today);
    }

    Optional<LocalDate> dateOfReport() {
        return BoardReport.of(plan().boardReports()).day();
    }

    /** Looks at the actions on another day; for none, on the usual one. */
    void report(Optional<LocalDate> day) {
        chosen = day;
    }

    Listed listed() {
        return listed;
    }

    /**
     * Lists some of the actions: those that are of this kind now. They stay listed while they are worked on, until the
     * choice is made again.
     */
    void list(Listed which) {
        listed = which;
        leftOut = plan().actions().stream()
                .filter(each -> !lists(which, each))
                .map(each -> each.id().toString())
                .collect(Collectors.toSet());
    }

    private boolean lists(Listed which, Action action) {
        return switch (which) {
            case ALL -> true;
            case OPEN -> action.status() != ActionStatus.DONE;
            case OVERDUE -> overdue(action).isPresent();
        };
    }

    /** Whether the choice leaves the row of an action out. */
    boolean leavesOut(String row) {
        return leftOut.contains(row);
    }

    Optional<Action> action(Id<Action> id) {
        return plan().actions().find(id);
    }

    boolean hasObjectives() {
        return !plan().objectives().isEmpty();
    }

    Optional<Overdue> overdue(Action action) {
        return Overdue.of(action, reported());
    }

    int done() {
        return (int) plan().actions().stream()
                .filter(each -> each.status() == ActionStatus.DONE)
                .count();
    }

    int overdue() {
        return (int) plan().actions().stream()
                .filter(each -> overdue(each).isPresent())
                .count();
    }

    String name(Action action) {
        return tree().name(action);
    }

    String name(Id<Action> id) {
        return action(id).map(this::name).orElse("an action");
    }

    void change(String label, UnaryOperator<Plan> edit) {
        session.apply(Edit.of(label, edit));
    }

    /** Typing on in one field is one step of undo, until {@link #endTyping}. */
    void typing(String label, String field, UnaryOperator<Plan> edit) {
        session.apply(Edit.typing(label, "actions " + field, edit));
    }

    void endTyping() {
        session.endTyping();
    }
}
