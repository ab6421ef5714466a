package org.bcfplanner.ui.details;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.kit.Section;

/** What is said of the plan as a whole: its title and status, whose it is, its dates, and what its place is like. */
public final class DetailsSection implements Section {
    /** The code of its icon. */
    public static final String ICON = "bi-file-text";

    private final DetailsModel model;
    private final DetailsForm form;
    private final VBox page = new VBox();
    private final Runnable stopWatching;
    private Runnable addOrganisation = () -> {};

    /** @param scale the text size, 1 for 100 % */
    public DetailsSection(PlanSession session, double scale) {
        model = new DetailsModel(session);
        form = new DetailsForm(model, scale);
        form.setMinHeight(VBox.USE_PREF_SIZE);
        ScrollingPage scroll = new ScrollingPage(form);
        scroll.getStyleClass().add("panel");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.getStyleClass().add("page");
        page.getChildren().addAll(Parts.pageHeading(name(), new Label("")), scroll);
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                form.show();
            }
        });
        form.show();
    }

    /** Run to lead to where an organisation can be added. */
    public void onAddOrganisation(Runnable lead) {
        addOrganisation = lead;
    }

    @Override
    public String name() {
        return "Plan details";
    }

    @Override
    public String icon() {
        return ICON;
    }

    @Override
    public Progress progress() {
        boolean titled = !model.text(DetailField.TITLE).isBlank();
        return titled
                ? new Progress("Filled in", Progress.Shape.DONE)
                : new Progress("Not begun", Progress.Shape.NOT_BEGUN);
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public String selection() {
        return "";
    }

    @Override
    public void enter() {
        form.focus(DetailField.TITLE);
    }

    @Override
    public Arrival reveal(Place place) {
        if (model.lacksOrganisation(place)) {
            addOrganisation.run();
            return Arrival.THERE;
        }
        return form.focus(place) ? Arrival.THERE : Arrival.NOWHERE;
    }

    @Override
    public Optional<String> refusal(Place place) {
        return place.equals(new Place.Detail("edition"))
                ? Optional.of("The template of a plan is chosen when the plan is begun. It cannot be changed here.")
                : Optional.empty();
    }

    @Override
    public void mark(List<Finding> found) {
        form.mark(found);
    }

    @Override
    public boolean commitPending() {
        model.endTyping();
        return true;
    }

    @Override
    public void close() {
        stopWatching.run();
    }
}
