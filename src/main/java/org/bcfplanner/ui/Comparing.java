package org.bcfplanner.ui;

import java.util.Optional;
import java.util.function.Supplier;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.compare.Topic;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.changes.ChangeReport;
import org.bcfplanner.session.NamedVersion;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.ui.compare.CompareModel;
import org.bcfplanner.ui.compare.CompareView;
import org.bcfplanner.ui.compare.Surroundings;
import org.jspecify.annotations.Nullable;

/** The way from “Compare with…” to the comparison of the open plan with another state: what with, the reading, the page. */
final class Comparing {
    private static final String NOW = "as it is now";

    private final Desk desk;
    private final OpenPlan open;
    private @Nullable Other other;
    private @Nullable CompareModel model;
    private Runnable stopWatching = () -> {};

    /** What the open plan is compared with. */
    private record Other(Plan plan, String from, @Nullable NamedVersion later) {
        /** Whether the later state is the plan as it is now, whatever that is by then. */
        boolean isWithNow() {
            return later == null;
        }

        String until() {
            return later == null ? NOW : "version “" + later.name() + "”";
        }
    }

    Comparing(Desk desk, OpenPlan open) {
        this.desk = desk;
        this.open = open;
    }

    /** Asks what to compare with. Named versions are of the plan as it is on disk, so every edit is put there first. */
    void begin() {
        desk.whenSaved(() -> CompareDialog.ask(desk, open.session().plan(), new CompareDialog.Chosen() {
            @Override
            public void version(NamedVersion version, Optional<NamedVersion> later) {
                Plan now = open.session().plan();
                compare(
                        "version “" + version.name() + "”",
                        () -> desk.store().at(now.id(), version.editNumber()),
                        later);
            }

            @Override
            public void plan(PlanSummary plan, Optional<NamedVersion> later) {
                compare("another plan of the library", () -> desk.store().load(plan.id()), later);
            }

            @Override
            public void file(Optional<NamedVersion> later) {
                desk.files()
                        .open("Compare with a plan file", "BCF plan", "bcfplan")
                        .ifPresent(file -> compare(
                                String.valueOf(file.getFileName()),
                                () -> desk.tools().files().read(file),
                                later));
            }
        }));
    }

    /** Shows the comparison in a frame that was made anew. */
    void again() {
        if (model != null) {
            show(model);
        }
    }

    void close() {
        stopWatching.run();
        model = null;
        other = null;
    }

    private void compare(String from, Supplier<Plan> reading, Optional<NamedVersion> later) {
        Plan now = open.session().plan();
        desk.longWork()
                .run(
                        "Comparing",
                        "Nothing is changed by comparing.",
                        () -> {
                            Other with = new Other(reading.get(), from, later.orElse(null));
                            Plan until = later.map(each -> desk.store().at(now.id(), each.editNumber()))
                                    .orElse(now);
                            return new Compared(with, report(with, until));
                        },
                        this::compared);
    }

    private record Compared(Other with, ChangeReport report) {}

    private void compared(Compared result) {
        if (desk.plan().filter(open::equals).isEmpty()) {
            return;
        }
        close();
        other = result.with();
        CompareModel shown = new CompareModel(result.report());
        model = shown;
        stopWatching = open.session().watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                refresh(after);
            }
        });
        show(shown);
    }

    /** Compares again with the plan as it is by now; an answer for an earlier state is dropped. */
    private void refresh(Plan now) {
        Other with = other;
        CompareModel shown = model;
        if (with == null
                || shown == null
                || !with.isWithNow()
                || !open.shell().page().isVisiting()) {
            return;
        }
        desk.background()
                .run(
                        () -> report(with, now),
                        report -> {
                            if (open.session().plan().equals(now)) {
                                shown.show(report);
                            }
                        },
                        desk.dialogs()::tell);
    }

    private void show(CompareModel shown) {
        CompareView view = new CompareView(shown, around(shown), open.shell().scale());
        open.shell().page().visit(view, view::enter);
    }

    private Surroundings around(CompareModel shown) {
        return new Surroundings() {
            @Override
            public void goTo(Topic topic, Place place) {
                open.shell().jumps().go(topic.section().label(), place);
            }

            @Override
            public Optional<String> refusal() {
                return other == null || other.isWithNow()
                        ? Optional.empty()
                        : Optional.of("Neither state is the plan as it is now, so there is no place to go to.");
            }

            @Override
            public void refused(String reason) {
                open.shell().refused(reason);
            }

            @Override
            public void export() {
                new ExportingChanges(desk).ask(shown.report());
            }

            @Override
            public void back() {
                open.shell().page().endVisit();
            }
        };
    }

    private static ChangeReport report(Other with, Plan now) {
        return ChangeReport.of(with.plan(), with.from(), now, with.until());
    }
}
