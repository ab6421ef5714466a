package org.bcfplanner.ui;

import org.bcfplanner.change.merge.Settlement;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.compare.Topic;
import org.bcfplanner.ui.merge.MergeModel;
import org.bcfplanner.ui.merge.MergeView;
import org.bcfplanner.ui.merge.Surroundings;
import org.jspecify.annotations.Nullable;

/** The way to the page on which is settled what two copies of the open plan do not agree on. */
final class Settling {
    private final OpenPlan open;
    private @Nullable MergeModel model;
    private @Nullable MergeView view;

    Settling(OpenPlan open) {
        this.open = open;
    }

    /** Whether there is something to settle. */
    boolean hasAny() {
        return !Settlement.open(open.session().plan()).isEmpty();
    }

    void begin() {
        close();
        MergeModel shown = new MergeModel(open.session());
        model = shown;
        show(shown);
    }

    /** Shows the page in a frame that was made anew, if it was what the old one showed. */
    void again() {
        if (view != null && view.getParent() != null) {
            begin();
        }
    }

    void close() {
        if (model != null) {
            model.close();
            model = null;
            view = null;
        }
    }

    private void show(MergeModel shown) {
        MergeView page = new MergeView(
                shown,
                new Surroundings() {
                    @Override
                    public void goTo(Topic topic, Place place) {
                        close();
                        open.shell().jumps().go(topic.section().label(), place);
                    }

                    @Override
                    public void refused(String reason) {
                        open.shell().refused(reason);
                    }

                    @Override
                    public void back() {
                        close();
                        open.shell().page().endVisit();
                    }
                },
                open.shell().scale());
        view = page;
        open.shell().page().visit(page, page::enter);
    }
}
