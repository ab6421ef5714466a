package org.bcfplanner.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.bcfplanner.session.Sample;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Theme;
import org.bcfplanner.ui.shell.Regions;
import org.bcfplanner.ui.shell.Shell;

/** What the window can do, each thing said once. What is about a plan is refused while none is open. */
final class WindowActions {
    private final Desk desk;
    private final Stage stage;
    private final Supplier<Optional<OpenPlan>> plan;

    WindowActions(Desk desk, Stage stage, Supplier<Optional<OpenPlan>> plan) {
        this.desk = desk;
        this.stage = stage;
        this.plan = plan;
    }

    /** Plans as a whole. */
    List<Action> ofPlans(OpeningPlans opening) {
        List<Action> actions = new ArrayList<>();
        actions.add(leaving("new-plan", "New plan…", opening::newPlan)
                .drawn("bi-journal-plus")
                .on("Shortcut+N"));
        List<Sample> samples = desk.tools().samples();
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            Action open = leaving(sample.action(), "Open " + sample.name(), () -> opening.open(sample))
                    .drawn("bi-book");
            actions.add(i == 0 ? open.on("Shortcut+Shift+O") : open);
        }
        actions.addAll(ofFiles(opening));
        return actions;
    }

    private List<Action> ofFiles(OpeningPlans opening) {
        return List.of(
                leaving("open-file", "Open a plan file…", opening::openPlanFile)
                        .drawn("bi-file-earmark-arrow-up")
                        .on("Shortcut+O"),
                editing("name-version", "Name this version…", OpenPlan::nameVersion)
                        .drawn("bi-bookmark")
                        .on("Shortcut+S"),
                editing("rename", "Rename this plan…", OpenPlan::rename),
                about("who", ActionGroup.FILE, "Change who you are…", OpenPlan::sayWho)
                        .drawn("bi-person"),
                about("back-to-plan", ActionGroup.FILE, "Back to the plan as it is now", OpenPlan::backToNow)
                        .refusedBy(() -> plan.get()
                                        .flatMap(each -> each.session().refusal())
                                        .isPresent()
                                ? Optional.empty()
                                : Optional.of("The plan is shown as it is now.")),
                about("next-version", ActionGroup.FILE, "Duplicate as the next version…", OpenPlan::duplicate)
                        .drawn("bi-files"),
                about("bin-plan", ActionGroup.FILE, "Move this plan to the bin", OpenPlan::bin)
                        .drawn("bi-trash"),
                about("compare", ActionGroup.FILE, "Compare with…", OpenPlan::compare)
                        .drawn("bi-layout-split"),
                about("send", ActionGroup.FILE, "Send for contribution…", OpenPlan::send)
                        .drawn("bi-envelope")
                        .refusedBy(
                                () -> plan.get().flatMap(each -> each.session().refusal())),
                about(
                                "send-back",
                                ActionGroup.FILE,
                                "Send back…",
                                each -> each.received().sendBack())
                        .drawn("bi-reply")
                        .refusedBy(() -> plan.get()
                                        .flatMap(each -> each.received().asked())
                                        .isPresent()
                                ? Optional.empty()
                                : Optional.of("Nobody waits for a copy of this plan.")),
                editing("take-back", "Take back a copy…", OpenPlan::takeBack).drawn("bi-box-arrow-in-down"),
                Action.of(
                                "settle",
                                ActionGroup.FILE,
                                "Settle differences…",
                                () -> plan.get().ifPresent(OpenPlan::settle))
                        .drawn("bi-signpost-split")
                        .refusedBy(() ->
                                plan.get().filter(OpenPlan::hasDifferences).isPresent()
                                        ? Optional.empty()
                                        : Optional.of("There are no differences between copies to settle.")),
                about("save-file", ActionGroup.FILE, "Save as a plan file…", OpenPlan::savePlanFile)
                        .on("Shortcut+Shift+S"),
                about("export", ActionGroup.FILE, "Export…", OpenPlan::export)
                        .drawn("bi-box-arrow-up")
                        .on("Shortcut+E"),
                about("export-summary", ActionGroup.FILE, "Summary for the board (PDF)…", OpenPlan::exportSummary)
                        .drawn("bi-file-earmark-text")
                        .on("Shortcut+Shift+E"),
                Action.of(
                                "export-board",
                                ActionGroup.FILE,
                                "Export for the board…",
                                () -> plan.get().ifPresent(OpenPlan::exportForBoard))
                        .drawn("bi-journal-text")
                        .refusedBy(() -> plan.get().isEmpty()
                                ? Optional.of("Open a plan first.")
                                : plan.get().filter(OpenPlan::isForBoard).isPresent()
                                        ? Optional.empty()
                                        : Optional.of("The plan has no strategy and no report to its board.")));
    }

    /** Ways out. */
    List<Action> ofLeaving() {
        return List.of(
                about(
                                "close-plan",
                                ActionGroup.FILE,
                                "Close and show all plans",
                                each -> desk.whenSaved(desk::showWelcome))
                        .on("Shortcut+W"),
                Action.of("quit", ActionGroup.FILE, "Close BCF Planner", this::quit)
                        .on("Shortcut+Q"));
    }

    /** Steps back and forth. */
    List<Action> ofSteps() {
        return List.of(
                Action.of("undo", ActionGroup.EDIT, "Undo", this::undo)
                        .named(() -> step("Undo", each -> each.session().undoLabel()))
                        .drawn("bi-arrow-counterclockwise")
                        .on("Shortcut+Z")
                        .refusedBy(() ->
                                desk.welcome().filter(WelcomePage::canUndo).isPresent()
                                        ? Optional.empty()
                                        : none("undo", each -> each.session().undoLabel())),
                about("redo", ActionGroup.EDIT, "Redo", OpenPlan::redo)
                        .named(() -> step("Redo", each -> each.session().redoLabel()))
                        .drawn("bi-arrow-clockwise")
                        .on("Shortcut+Y", "Shortcut+Shift+Z")
                        .refusedBy(() -> none("redo", each -> each.session().redoLabel())));
    }

    /** Colours and text size. */
    List<Action> ofLooks(Supplier<Appearance> look, Consumer<Appearance> wear, Runnable settings) {
        return List.of(
                Action.of(
                                "theme",
                                ActionGroup.VIEW,
                                "",
                                () -> wear.accept(look.get().coloured(isLight(look) ? Theme.DARK : Theme.LIGHT)))
                        .named(() -> isLight(look) ? "Dark colours" : "Light colours")
                        .drawn(() -> isLight(look) ? "bi-moon" : "bi-sun"),
                Action.of(
                                "larger",
                                ActionGroup.VIEW,
                                "Larger text",
                                () -> wear.accept(look.get().larger()))
                        .on("Ignore Shift+Shortcut+Plus", "Ignore Shift+Shortcut+Equals", "Shortcut+Add"),
                Action.of(
                                "smaller",
                                ActionGroup.VIEW,
                                "Smaller text",
                                () -> wear.accept(look.get().smaller()))
                        .on("Ignore Shift+Shortcut+Minus", "Shortcut+Subtract"),
                Action.of(
                                "usual",
                                ActionGroup.VIEW,
                                "Usual text size",
                                () -> wear.accept(look.get().sized(Appearance.USUAL_PERCENT)))
                        .on("Shortcut+0", "Shortcut+Numpad 0"),
                Action.of("settings", ActionGroup.VIEW, "Settings…", settings)
                        .drawn("bi-gear")
                        .on("Shortcut+Comma"));
    }

    /** Ways round the window. */
    List<Action> ofWays(Runnable find) {
        return List.of(
                Action.of("find", ActionGroup.EDIT, "Find…", find)
                        .drawn("bi-search")
                        .on("Shortcut+K"),
                inFrame("checks", "Show or hide the checks", Shell::toggleChecks)
                        .drawn("bi-check2-square")
                        .on("Shortcut+Shift+K"),
                inFrame("next-finding", "Next finding", Shell::nextFinding).on("F8"),
                inFrame("previous-finding", "Previous finding", Shell::previousFinding)
                        .on("Shift+F8"),
                inFrame("menu", "Open the menu", Shell::openMenu).on("F10"),
                inFrame("next-part", "Next part of the window", shell -> shell.leave(Regions.Way.ON))
                        .on("F6"),
                inFrame("previous-part", "Previous part of the window", shell -> shell.leave(Regions.Way.BACK))
                        .on("Shift+F6"));
    }

    /** Help. */
    List<Action> ofHelp(Runnable help, Runnable keys) {
        return List.of(
                Action.of("help", ActionGroup.HELP, "", help)
                        .named(() -> plan.get().isPresent() ? "Help for this section" : "Help")
                        .drawn("bi-question-circle")
                        .on("F1"),
                Action.of("keys", ActionGroup.HELP, "All keys", keys)
                        .drawn("bi-keyboard")
                        .on("Shift+F1"));
    }

    static List<Action> together(List<List<Action>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private Action leaving(String id, String name, Runnable work) {
        return Action.of(id, ActionGroup.FILE, name, () -> desk.whenSaved(work));
    }

    private Action about(String id, ActionGroup group, String name, Consumer<OpenPlan> work) {
        return Action.of(id, group, name, () -> plan.get().ifPresent(work))
                .refusedBy(() -> plan.get().isPresent() ? Optional.empty() : Optional.of("Open a plan first."));
    }

    /** One that a state which is only looked at refuses. */
    private Action editing(String id, String name, Consumer<OpenPlan> work) {
        return about(id, ActionGroup.FILE, name, work)
                .refusedBy(() -> plan.get().flatMap(each -> each.session().refusal()));
    }

    private Action inFrame(String id, String name, Consumer<Shell> work) {
        return about(id, ActionGroup.VIEW, name, each -> work.accept(each.shell()));
    }

    private String step(String verb, Function<OpenPlan, Optional<String>> label) {
        return plan.get().flatMap(label).map(what -> verb + " " + what).orElse(verb);
    }

    private Optional<String> none(String verb, Function<OpenPlan, Optional<String>> label) {
        return plan.get().flatMap(label).isPresent()
                ? Optional.empty()
                : Optional.of("There is nothing to " + verb + ".");
    }

    private static boolean isLight(Supplier<Appearance> look) {
        return look.get().theme().drawn() == Theme.LIGHT;
    }

    /** In the plan that is open, or else what was last done with a plan of the library. */
    private void undo() {
        plan.get().ifPresentOrElse(OpenPlan::undo, () -> desk.welcome().ifPresent(WelcomePage::undo));
    }

    private void quit() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
