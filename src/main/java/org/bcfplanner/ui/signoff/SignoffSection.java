package org.bcfplanner.ui.signoff;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.signing.SignatoryWords;
import org.bcfplanner.check.signing.Standing;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.kit.Section;

/** The section in which the plan is signed. */
public final class SignoffSection implements Section {
    /** The code of its icon. */
    public static final String ICON = "bi-pen";

    private final SignoffModel model;
    private final SignatureList list;
    private final AddMenu add;
    private final Label counted = Parts.label("");
    private final VBox page = new VBox();
    private final Runnable stopWatching;

    /**
     * @param ids   for what is added
     * @param scale the text size, 1 for 100 %
     */
    public SignoffSection(PlanSession session, IdSource ids, double scale) {
        model = new SignoffModel(session, ids);
        list = new SignatureList(model, scale);
        list.setMinHeight(VBox.USE_PREF_SIZE);
        add = new AddMenu(model, list::enter);
        ScrollingPage scroll = new ScrollingPage(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.getStyleClass().add("page");
        page.getChildren().addAll(Parts.pageHeading(name(), counted, add), scroll);
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                show();
            }
        });
        show();
    }

    private void show() {
        list.show();
        add.show(model.missing());
        int all = model.signatures().size();
        counted.setText(all == 0 ? "" : model.held() + " of " + all + " signed");
    }

    @Override
    public String name() {
        return "Sign-off";
    }

    @Override
    public String icon() {
        return ICON;
    }

    @Override
    public Progress progress() {
        List<Signature> all = model.signatures();
        long held = model.held();
        if (all.stream().allMatch(each -> model.standing(each) instanceof Standing.Unsigned)) {
            return new Progress("Not signed", Progress.Shape.NOT_BEGUN);
        }
        return held == all.size()
                ? new Progress("Signed", Progress.Shape.DONE)
                : new Progress(held + " of " + all.size(), Progress.Shape.PART);
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
        list.enter();
    }

    @Override
    public Arrival reveal(Place place) {
        Optional<Node> field = list.field(place);
        field.ifPresent(Node::requestFocus);
        return field.isPresent() ? Arrival.THERE : Arrival.NOWHERE;
    }

    @Override
    public void mark(List<Finding> found) {
        list.mark(found);
    }

    @Override
    public List<Findable> findables() {
        return model.signatures().stream()
                .map(each -> new Findable(
                        "signature " + each.id(),
                        "Signature",
                        icon(),
                        SignatoryWords.name(each),
                        model.told(each).words(),
                        "",
                        () -> list.enter(each.id())))
                .toList();
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("make-places-to-sign", ActionGroup.EDIT, "Make the missing places to sign", () -> {
                    model.addMissing();
                    list.enter();
                })
                .drawn("bi-pen")
                .refusedBy(() -> model.missing().isEmpty()
                        ? Optional.of("Every organisation and the board have a place to sign.")
                        : Optional.empty()));
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
