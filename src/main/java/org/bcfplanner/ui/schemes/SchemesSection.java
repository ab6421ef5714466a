package org.bcfplanner.ui.schemes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.InView;
import org.bcfplanner.ui.kit.ListAndForm;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Segmented;
import org.controlsfx.control.textfield.CustomTextField;

/** The schemes section: the navigator, and beside it the form of what is selected. */
public final class SchemesSection implements Section {
    /** The code of its icon. */
    public static final String ICON = "bi-diagram-3";

    private final SchemesViewModel model;
    private final SchemeNavigator navigator;
    private final SchemeForm schemeForm;
    private final ThemeForm themeForm;
    private final VBox nothing = new VBox(
            8,
            Parts.label("No schemes yet", "card-title"),
            Parts.label("Add a theme to group your schemes, or add the first scheme straight away.", "fg-muted"));
    private final ScrollPane detail = new ScrollPane();
    private final Label subtitle = Parts.label("");
    private final CustomTextField filter = new CustomTextField();
    private final VBox page = new VBox();
    private final Runnable stopWatching;
    private Runnable onSelection = () -> {};
    private Consumer<Place> onStray = place -> {};

    /** @param scale the text size, 1 for 100 % */
    public SchemesSection(PlanSession session, IdSource ids, double scale) {
        model = new SchemesViewModel(session, ids);
        navigator = new SchemeNavigator(model, scale);
        schemeForm = new SchemeForm(model, scale);
        themeForm = new ThemeForm(model);
        nothing.getStyleClass().add("form");
        detail.getStyleClass().addAll("panel", "edge-to-edge");
        detail.setFitToWidth(true);
        VBox left = new VBox(10, tools(), navigator);
        VBox.setVgrow(navigator, Priority.ALWAYS);
        ScrollingPage panes = new ScrollingPage(new ListAndForm(left, detail, scale));
        VBox.setVgrow(panes, Priority.ALWAYS);
        page.getChildren()
                .addAll(
                        Parts.pageHeading(
                                name(),
                                subtitle,
                                Parts.button("Add theme", "bi-plus", this::addTheme),
                                Parts.button("Add scheme", "bi-plus", this::addScheme, "accent")),
                        panes);
        page.getStyleClass().add("page");
        InView.follow(detail);
        stopWatching = model.watch(this::show);
        show();
    }

    /** Takes the scheme whose lines are to be shown in the table of investment lines. */
    public void onOpenInGrid(Consumer<Id<Scheme>> consumer) {
        schemeForm.onOpenInGrid(consumer);
    }

    /** Takes the action of the strategy, resting on a scheme, that is to be gone to. */
    public void onAction(Consumer<Place> consumer) {
        schemeForm.onAction(consumer);
    }

    /** Run when {@link #selection} may say something else. */
    public void onSelection(Runnable listener) {
        onSelection = listener;
    }

    /** Takes a place in a text that was the narrative of a scheme which is gone. */
    public void onStray(Consumer<Place> consumer) {
        onStray = consumer;
    }

    /** Selects a scheme; one that is gone changes nothing. */
    public void reveal(Id<Scheme> scheme) {
        filter.clear();
        model.select(scheme.toString());
    }

    @Override
    public String name() {
        return "Schemes";
    }

    @Override
    public String icon() {
        return ICON;
    }

    @Override
    public Progress progress() {
        int count = model.outline().schemeCount();
        if (count == 0) {
            return new Progress("Not begun", Progress.Shape.NOT_BEGUN);
        }
        String words = count + (count == 1 ? " scheme" : " schemes");
        return new Progress(words, worst());
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public String selection() {
        return model.selectedScheme().map(this::words).orElse("");
    }

    @Override
    public void enter() {
        navigator.enter();
    }

    @Override
    public Arrival reveal(Place place) {
        boolean filtered = !filter.getText().isEmpty();
        if (place instanceof Place.Cell cell && cell.table().equals("scheme")) {
            reveal(new Id<Scheme>(cell.row()));
            schemeForm.focus(cell.component());
            return filtered ? Arrival.THERE_WITHOUT_FILTER : Arrival.THERE;
        }
        Optional<Id<Passage>> passage = passage(place);
        Optional<Scheme> written = passage.flatMap(model.narratives()::schemeOf).or(() -> annotated(place));
        if (written.isPresent()) {
            reveal(written.get().id());
            passage.ifPresentOrElse(schemeForm::reveal, () -> schemeForm.focus(Scheme.NARRATIVE));
            return filtered ? Arrival.THERE_WITHOUT_FILTER : Arrival.THERE;
        }
        if (place instanceof Place.Cell cell && cell.table().equals("theme")) {
            filter.clear();
            model.select(new Id<Theme>(cell.row()).toString());
            themeForm.focus(cell.component());
            return filtered ? Arrival.THERE_WITHOUT_FILTER : Arrival.THERE;
        }
        if (model.narratives().isStray(place)) {
            onStray.accept(place);
            return Arrival.THERE;
        }
        if (place instanceof Place.Column column && column.table().equals("scheme")) {
            filter.clear();
            model.selectFirst();
            schemeForm.focus(column.component());
            return filtered ? Arrival.THERE_WITHOUT_FILTER : Arrival.THERE;
        }
        return Arrival.NOWHERE;
    }

    /** The passage that a place is in, or that a note there is about. */
    private Optional<Id<Passage>> passage(Place place) {
        if (place instanceof Place.Cell cell && cell.table().equals("passage")) {
            return Optional.of(new Id<>(cell.row()));
        }
        return note(place).flatMap(note -> Optional.ofNullable(note.passage()));
    }

    private Optional<Scheme> annotated(Place place) {
        return note(place).flatMap(note -> model.narratives().schemeOf(note.section()));
    }

    private Optional<ReviewNote> note(Place place) {
        return model.narratives().note(place);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("add-scheme", ActionGroup.EDIT, "Add a scheme", this::addScheme)
                        .drawn("bi-plus")
                        .on("Shortcut+Shift+N"),
                Action.of("add-theme", ActionGroup.EDIT, "Add a theme", this::addTheme)
                        .drawn("bi-plus"));
    }

    @Override
    public boolean commitPending() {
        schemeForm.commit();
        model.endTyping();
        return true;
    }

    @Override
    public void close() {
        stopWatching.run();
    }

    private String words(Scheme scheme) {
        String range = model.money().range(scheme);
        return range.isEmpty() ? scheme.name() : scheme.name() + " · " + range;
    }

    private HBox tools() {
        filter.setId("filter-schemes");
        filter.setPromptText("Filter schemes");
        filter.setAccessibleText("Filter schemes");
        filter.setLeft(Icons.of("bi-search", 12));
        filter.textProperty().addListener((property, was, is) -> model.filter(is));
        filter.setOnAction(event -> {
            model.selectShown();
            navigator.enter();
        });
        filter.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                key.consume();
            }
        });
        Segmented<Arrangement> arrangement =
                new Segmented<>("List schemes by", List.of(Arrangement.values()), Arrangement::label);
        arrangement.choose(Arrangement.THEMES);
        arrangement.onChoice(model::arrange);
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox tools = new HBox(8, filter, arrangement);
        page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F && key.isShortcutDown()) {
                filter.requestFocus();
                key.consume();
            }
        });
        return tools;
    }

    private Progress.Shape worst() {
        return model.outline().items().stream()
                .flatMap(theme -> theme.parts().stream())
                .flatMap(scheme -> Optional.ofNullable(scheme.state()).stream())
                .map(Progress::shape)
                .reduce(Progress.Shape.DONE, SchemesSection::worse);
    }

    private static Progress.Shape worse(Progress.Shape one, Progress.Shape other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void addTheme() {
        filter.clear();
        model.addTheme();
        themeForm.focusName();
    }

    private void addScheme() {
        filter.clear();
        model.addScheme();
        schemeForm.focusName();
    }

    private void show() {
        navigator.show();
        int themes = model.outline().themes().size();
        int schemes = model.outline().schemeCount();
        int parts = model.outline().partCount();
        subtitle.setText(counted(themes, "theme") + ", " + counted(schemes - parts, "scheme")
                + (parts == 0 ? "" : ", " + counted(parts, "sub-scheme")));
        Optional<Scheme> scheme = model.selectedScheme();
        Optional<Theme> theme = model.selectedTheme();
        scheme.ifPresent(schemeForm::show);
        theme.ifPresent(themeForm::show);
        Node shown = scheme.isPresent() ? schemeForm : theme.isPresent() ? themeForm : nothing;
        if (!shown.equals(detail.getContent())) {
            detail.setContent(shown);
            detail.setVvalue(0);
        }
        onSelection.run();
    }
}
