package org.bcfplanner.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.kit.Section;

/** What the sections bring to the actions of the window: the ways to them, what can be done in them, and those to add. */
final class SectionActions {
    /** So many sections have a key of their own. */
    private static final int DIGITS = 9;

    private final Shell shell;
    private final List<Section> sections;
    private final List<Action> window;
    private final List<org.bcfplanner.check.outcome.Section> absent;

    /**
     * @param window what the window can do
     * @param absent sections that the plan could have too
     */
    SectionActions(
            Shell shell,
            List<Section> sections,
            List<Action> window,
            List<org.bcfplanner.check.outcome.Section> absent) {
        this.shell = shell;
        this.sections = sections;
        this.window = List.copyOf(window);
        this.absent = List.copyOf(absent);
    }

    /** All actions: those of the window first. What can be done in a section is among them once that is made. */
    Actions now() {
        List<Action> all = new ArrayList<>(window);
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            all.add(i < DIGITS ? way(section).on("Shortcut+" + (i + 1)) : way(section));
            if (section.isMade()) {
                section.actions()
                        .forEach(action -> all.add(action.doing(shell.page().in(section, action.work()))));
            }
        }
        absent.forEach(each -> all.add(addition(each)));
        return new Actions(all);
    }

    private Action way(Section section) {
        return Action.of(
                        "go-" + section.name(),
                        ActionGroup.GO,
                        section.name(),
                        () -> shell.page().choose(section))
                .drawn(section.icon());
    }

    private Action addition(org.bcfplanner.check.outcome.Section section) {
        return Action.of(
                        "add-" + section.key(),
                        ActionGroup.GO,
                        "Add the section “" + section.label() + "”",
                        () -> shell.add(section, added -> {}))
                .drawn("bi-plus");
    }
}
