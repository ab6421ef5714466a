package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.change.edits.ActionEdits;
import org.bcfplanner.change.edits.ProgressEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was told of an action's progress, oldest first, and what is about to be told today: a draft that is part of the plan
 * from its first letter on.
 */
final class ProgressEntries {
    private final ActionsModel model;
    private @Nullable ActionProgress draft;

    ProgressEntries(ActionsModel model) {
        this.model = model;
    }

    /** The entries of an action, with the draft behind them. */
    List<ActionProgress> of(Id<Action> action) {
        List<ActionProgress> entries = new ArrayList<>(model.log().of(action));
        ActionProgress begun = draft;
        if (begun != null
                && begun.action().equals(action)
                && entries.stream().noneMatch(each -> each.id().equals(begun.id()))) {
            entries.add(begun);
        }
        return entries;
    }

    /** The entry of today, a draft where nothing was told yet. */
    Id<ActionProgress> today(Id<Action> action) {
        ActionProgress begun = draft;
        return ProgressEdits.toldOn(model.plan(), action, model.today())
                .map(ActionProgress::id)
                .orElseGet(() -> begun != null && begun.action().equals(action) ? begun.id() : begin(action));
    }

    private Id<ActionProgress> begin(Id<Action> action) {
        PrintedDate today = new PrintedDate(model.today(), PrintedDate.words(model.today()));
        ActionProgress begun = ActionProgress.of(model.ids().create(), action, today, Text.EMPTY);
        draft = begun;
        return begun.id();
    }

    /** Whether today is told of already. */
    boolean hasToday(Id<Action> action) {
        return ProgressEdits.toldOn(model.plan(), action, model.today()).isPresent();
    }

    /** A draft that was left without a word is given up. */
    void leave() {
        draft = null;
    }

    /** Says it otherwise, as it is typed. */
    void say(ActionProgress entry, String typed) {
        Text said = Text.parse(typed);
        model.typing(words(entry), "progress " + entry.id(), plan -> told(plan, entry, said));
    }

    private Plan told(Plan plan, ActionProgress entry, Text said) {
        ActionProgress begun = draft;
        boolean isDraft = begun != null && begun.id().equals(entry.id());
        if (isDraft && said.isEmpty()) {
            return ActionEdits.withdraw(plan, entry.id());
        }
        return plan.actionProgress().contains(entry.id())
                ? ActionEdits.correct(plan, entry.id(), each -> each.saying(each.on(), said))
                : ActionEdits.report(plan, entry.saying(entry.on(), said));
    }

    private String words(ActionProgress entry) {
        return (model.plan().actionProgress().contains(entry.id()) && !isDraft(entry)
                        ? "correct progress of "
                        : "tell progress of ")
                + model.name(entry.action());
    }

    private boolean isDraft(ActionProgress entry) {
        ActionProgress begun = draft;
        return begun != null && begun.id().equals(entry.id());
    }

    /** Dates it otherwise, as it is typed; words that name no day are kept. */
    void date(ActionProgress entry, String typed) {
        model.typing(
                "change the date of progress of " + model.name(entry.action()),
                "date of progress " + entry.id(),
                plan -> ActionEdits.correct(
                        plan, entry.id(), each -> each.saying(PrintedDate.read(typed), each.said())));
    }

    void remove(ActionProgress entry) {
        if (isDraft(entry)) {
            draft = null;
        }
        if (model.plan().actionProgress().contains(entry.id())) {
            model.change(
                    "remove progress of " + model.name(entry.action()), plan -> ActionEdits.withdraw(plan, entry.id()));
        }
    }
}
