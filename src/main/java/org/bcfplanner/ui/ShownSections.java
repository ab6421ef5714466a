package org.bcfplanner.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.outcome.SectionsOfPlan;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.shell.Absent;
import org.bcfplanner.ui.shell.Shell;

/**
 * The sections that the open plan shows: those that it has something for, and those that somebody asked for since it was
 * opened. One that is shown stays, also when what was in it is gone.
 */
final class ShownSections implements Absent {
    private final Desk desk;
    private final OpenPlan open;
    private final Edition edition;
    private final Set<Section> asked = EnumSet.noneOf(Section.class);
    private final Runnable stopWatching;

    ShownSections(Desk desk, OpenPlan open) {
        this.desk = desk;
        this.open = open;
        this.edition = Editions.get(plan().details().edition());
        keep();
        this.stopWatching = open.session().watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                if (!asked.containsAll(SectionsOfPlan.of(after, edition, asked))) {
                    keep();
                    Platform.runLater(ShownSections.this::showAnew);
                }
            }
        });
    }

    List<String> keys() {
        return SectionsOfPlan.keys(plan(), edition, asked);
    }

    void close() {
        stopWatching.run();
    }

    @Override
    public List<Section> list() {
        return SectionsOfPlan.absent(plan(), edition, asked);
    }

    @Override
    public void add(Section section, Consumer<Shell> then) {
        asked.add(section);
        desk.showAnew();
        then.accept(open.shell());
    }

    private void keep() {
        asked.addAll(SectionsOfPlan.of(plan(), edition, asked));
    }

    private Plan plan() {
        return open.session().plan();
    }

    /** Unless the plan has been closed since. */
    private void showAnew() {
        if (desk.plan().filter(open::equals).isPresent()) {
            desk.showAnew();
        }
    }
}
