package org.bcfplanner.ui;

import java.nio.file.Path;
import org.bcfplanner.change.Edit;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.contribute.TakeBack;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Contributions;
import org.bcfplanner.session.Taking;
import org.bcfplanner.ui.take.Surroundings;
import org.bcfplanner.ui.take.TakeModel;
import org.bcfplanner.ui.take.TakeView;
import org.jspecify.annotations.Nullable;

/** The way from a copy that came back to what is taken of it: the reading, the page, the edit, what is to be settled. */
final class TakingBack {
    private final Desk desk;
    private final OpenPlan open;
    private @Nullable TakeModel model;
    private String from = "";

    TakingBack(Desk desk, OpenPlan open) {
        this.desk = desk;
        this.open = open;
    }

    /** Asks for the file. */
    void begin() {
        desk.files().open("Take back a copy", "BCF plan", "bcfplan").ifPresent(this::begin);
    }

    /** Every edit is put on disk first, as what both come from is looked for there. */
    void begin(Path file) {
        desk.whenSaved(() -> {
            Plan mine = open.session().plan();
            Contributions contributions = new Contributions(
                    desk.store(), desk.tools().files(), desk.tools().ids());
            String me = desk.tools().who().words();
            desk.longWork()
                    .run(
                            "Reading “" + file.getFileName() + "”",
                            "Nothing is taken before you say so.",
                            () -> new TakeModel(contributions.read(file, mine, me)),
                            read -> read(read, file));
        });
    }

    private void read(TakeModel read, Path file) {
        if (desk.plan().filter(open::equals).isEmpty()) {
            return;
        }
        from = String.valueOf(file.getFileName());
        if (read.take().isEmpty()) {
            open.shell().confirm("“" + from + "” changed nothing");
            return;
        }
        model = read;
        show(read);
    }

    /** Shows the page in a frame that was made anew, if it was what the old one showed. */
    void again() {
        if (model != null) {
            show(model);
        }
    }

    void close() {
        model = null;
    }

    private void show(TakeModel shown) {
        TakeView page = new TakeView(
                shown,
                new Surroundings() {
                    @Override
                    public void take(TakeBack.Result result) {
                        TakingBack.this.take(shown, result);
                    }

                    @Override
                    public void goTo(Finding finding) {
                        close();
                        open.shell()
                                .jumps()
                                .go(finding.section(), finding.place(), finding.heading(), finding.heading());
                    }

                    @Override
                    public void back() {
                        close();
                        open.shell().page().endVisit();
                    }
                },
                open.shell().scale());
        open.shell().page().visit(page, page::enter);
    }

    private void take(TakeModel shown, TakeBack.Result result) {
        close();
        TakeBack take = shown.take();
        open.session()
                .take(
                        Edit.of("take back " + from, before -> result.merged().plan()),
                        new Taking(take.copy().digest(), take.copy().travel().origins()));
        open.shell().page().endVisit();
        open.shell().confirm(done(result));
        if (result.asked() > 0) {
            open.settle();
        } else if (!result.findings().isEmpty()) {
            open.shell().showChecks();
        }
    }

    private static String done(TakeBack.Result result) {
        String stands = result.stands() == 1 ? "1 change stands" : result.stands() + " changes stand";
        String asked = result.asked() == 0 ? "" : ", " + result.asked() + " to be settled";
        int count = result.findings().size();
        String found = count == 0 ? "" : count == 1 ? ", 1 new finding" : ", " + count + " new findings";
        return "Taken back: " + stands + asked + found;
    }
}
