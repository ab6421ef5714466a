package org.bcfplanner.ui.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.PictureFiles;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.tables.FindingNotes;
import org.bcfplanner.ui.tables.Surroundings;

/** The risks section: the register, and beside it the matrix and the form of the selected risk. */
public final class RisksSection implements Section {
    /** The code of its icon. */
    public static final String ICON = "bi-shield-exclamation";

    private static final KeyCombination COPY_PICTURE = KeyCombination.valueOf("Shortcut+Shift+C");

    private final PlanSession session;
    private final RegisterModel model;
    private final RiskPlaces places;
    private final RegisterPane register;
    private final MatrixExport export;
    private final MatrixCard matrix;
    private final RiskForm form;
    private final Categories categories;
    private final ScaleMenu scales;
    private final Reviewing reviewing;
    private final Label subtitle = Parts.label("");
    private final VBox page = new VBox();
    private final Runnable selectionChanged;
    private final Runnable stopWatching;

    /**
     * @param ids              for what is added
     * @param dialogs          where a paste or another scale is shown before it is done
     * @param settings         where the columns of the register are remembered
     * @param pictures         where the matrix is put into a file
     * @param scale            the text size, 1 for 100 %
     * @param selectionChanged run when {@link #selection} may say something else
     */
    public RisksSection(
            PlanSession session,
            IdSource ids,
            Dialogs dialogs,
            Settings settings,
            PictureFiles pictures,
            double scale,
            Runnable selectionChanged) {
        this.session = session;
        this.selectionChanged = selectionChanged;
        this.model = new RegisterModel(session, ids);
        this.places = new RiskPlaces(model);
        this.register = new RegisterPane(model, new Surroundings(dialogs, settings, scale, selectionChanged));
        this.export = new MatrixExport(model, pictures);
        this.matrix = new MatrixCard(model, export, scale);
        this.form = new RiskForm(model, scale);
        this.categories = new Categories(model, register);
        this.scales = new ScaleMenu(model, dialogs, register.grid());
        register.onChoice(this::show);
        register.grid().onSelection(this::selected);
        register.grid().onRowForm(form::enter);
        matrix.onChoice(this::show);
        matrix.onScore(this::goToUnscored);
        this.reviewing = new Reviewing(model, dialogs, register.grid(), scale);
        RiskSides sides = new RiskSides(register, new VBox(matrix, form), scale);
        VBox.setVgrow(sides, Priority.ALWAYS);
        VBox front = new VBox(heading(), sides);
        VBox.setVgrow(front, Priority.ALWAYS);
        page.getStyleClass().add("page");
        page.getChildren().setAll(front);
        reviewing.onFront(review -> {
            page.getChildren().setAll(review);
            selectionChanged.run();
        });
        reviewing.onLeft(() -> {
            page.getChildren().setAll(front);
            enter();
            selectionChanged.run();
        });
        register.listenOn(front);
        front.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F4) {
                form.enter();
                key.consume();
            } else if (COPY_PICTURE.match(key)) {
                export.copyByKey();
                key.consume();
            }
        });
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                show();
            }
        });
        show();
    }

    private Node heading() {
        return new RisksHeading(
                name(),
                subtitle,
                List.of(
                        new RisksHeading.Tool(scales.button(), scales::items),
                        new RisksHeading.Tool(categories.button(), categories::items),
                        new RisksHeading.Tool(reviewing.button(), reviewing::items)),
                addButton());
    }

    private Node addButton() {
        var add = Parts.button("Add risk", "bi-plus", register.grid()::insertRow, "accent");
        add.setId("add-risk");
        return add;
    }

    @Override
    public String name() {
        return "Risks";
    }

    @Override
    public String icon() {
        return ICON;
    }

    @Override
    public Progress progress() {
        int all = session.plan().risks().size();
        int unscored = model.unscored();
        if (all == 0) {
            return new Progress("Not begun", Progress.Shape.NOT_BEGUN);
        }
        return unscored == 0
                ? new Progress(RiskWords.risks(all), Progress.Shape.DONE)
                : new Progress(unscored + " not scored", Progress.Shape.WARNING);
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public String selection() {
        return register.selected()
                .filter(risk -> !reviewing.isShown())
                .map(risk -> model.register().name(risk) + " · " + RiskWords.said(risk.rating(), model.scale()))
                .orElse("");
    }

    @Override
    public void enter() {
        if (reviewing.isShown()) {
            reviewing.enter();
        } else {
            register.grid().enter();
        }
    }

    @Override
    public Arrival reveal(Place place) {
        reviewing.leave();
        if (place.equals(new Place.Detail("riskScale"))) {
            scales.button().requestFocus();
            return Arrival.THERE;
        }
        Optional<Cell> cell = places.cell(place);
        if (cell.isEmpty()) {
            return Arrival.NOWHERE;
        }
        return register.reveal(cell.get().row(), cell.get().column()) ? Arrival.THERE_WITHOUT_FILTER : Arrival.THERE;
    }

    @Override
    public void onHistory(Consumer<Traced> consumer) {
        register.past(consumer);
    }

    @Override
    public void mark(List<Finding> found) {
        register.grid().notes(FindingNotes.of(found, places::cell));
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(
                List.of(Action.of("add-a-risk", ActionGroup.EDIT, "Add a risk", register.grid()::insertRow)
                        .drawn("bi-plus")));
        actions.addAll(categories.actions());
        actions.addAll(scales.actions());
        actions.addAll(export.actions());
        actions.replaceAll(action -> action.doing(() -> {
            reviewing.leave();
            action.work().run();
        }));
        actions.addAll(reviewing.actions());
        return actions;
    }

    @Override
    public boolean commitPending() {
        session.endTyping();
        return register.grid().commitPending();
    }

    @Override
    public void close() {
        stopWatching.run();
    }

    private void reveal(Risk risk) {
        reviewing.leave();
        register.reveal(risk.id().toString(), RiskColumns.RISK);
    }

    /** Lists only the risks of a square of the matrix. */
    public void list(Matrix.Cell cell) {
        model.show(Stage.RATED);
        reviewing.leave();
        model.list(Optional.of(cell));
        show();
    }

    private void goToUnscored() {
        model.firstUnscored().ifPresent(risk -> {
            reveal(risk);
            form.enterRating();
        });
    }

    private void show() {
        subtitle.setText(RiskWords.risks(session.plan().risks().size()));
        scales.show();
        register.show();
        register.selectFirst();
        selected();
        reviewing.refresh();
    }

    private void selected() {
        Optional<Risk> risk = register.selected();
        register.count();
        matrix.show(risk);
        form.show(risk);
        selectionChanged.run();
    }
}
