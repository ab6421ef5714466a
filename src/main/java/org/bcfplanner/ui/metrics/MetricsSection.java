package org.bcfplanner.ui.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.tables.Part;
import org.bcfplanner.ui.tables.Surroundings;
import org.bcfplanner.ui.tables.TabbedPage;

/** The section of outcomes and metrics: figures with their picture, texts, footnotes. */
public final class MetricsSection implements Section {
    /** The code of its icon. */
    public static final String ICON = "bi-graph-down";

    /** The text size up to which the heading has room for words beside its tabs. */
    private static final double ROOMY = 1.3;

    private final MetricsModel model;
    private final FiguresPart figures;
    private final FootnotesPart footnotes;
    private final List<Part> parts;
    private final Label counted = Parts.label("", "page-subtitle");
    private final TabbedPage page;
    private final Runnable selectionChanged;
    private final Runnable stopWatching;
    private String said = "";

    /**
     * @param ids              for what is added
     * @param dialogs          where a paste is shown before it is done
     * @param settings         where the columns of the table are remembered
     * @param scale            the text size, 1 for 100 %
     * @param selectionChanged run when {@link #selection} may say something else
     */
    public MetricsSection(
            PlanSession session,
            IdSource ids,
            Dialogs dialogs,
            Settings settings,
            double scale,
            Runnable selectionChanged) {
        this.selectionChanged = selectionChanged;
        this.model = new MetricsModel(session, ids);
        this.figures = new FiguresPart(model, new Surroundings(dialogs, settings, scale, this::changedSelection));
        this.footnotes = new FootnotesPart(model, scale, selectionChanged);
        this.parts = List.of(figures, new TextsPart(model, scale), footnotes);
        this.page = new TabbedPage(name(), parts, figures, beside(scale));
        page.onChoice(() -> {
            show();
            changedSelection();
        });
        figures.onNote(this::go);
        figures.aside().picture().onSaid(this::say);
        footnotes.onGo(this::go);
        figures.aside().picture().listenOn(page);
        show();
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                show();
            }
        });
    }

    /** With large text there is room for the button only. */
    private HBox beside(double scale) {
        Button add = Parts.button("Add local metric", "bi-plus", this::addLocal, "accent");
        add.setId("add-local-metric");
        HBox beside = scale > ROOMY ? new HBox(add) : new HBox(14, counted, add);
        beside.setAlignment(Pos.CENTER_RIGHT);
        return beside;
    }

    private void addLocal() {
        page.choose(figures);
        figures.addLocal();
    }

    @Override
    public String name() {
        return "Metrics";
    }

    @Override
    public String icon() {
        return ICON;
    }

    @Override
    public Progress progress() {
        List<Verdict> verdicts =
                model.blocks().stream().map(model.verdicts()::of).toList();
        long asked = verdicts.stream().filter(each -> each != Verdict.OPTIONAL).count();
        long complete = verdicts.stream()
                .filter(each -> each == Verdict.COMPLETE || each == Verdict.EXPLAINED || each == Verdict.KEPT)
                .count();
        if (verdicts.stream().allMatch(each -> each == Verdict.EMPTY || each == Verdict.OPTIONAL)) {
            return new Progress("Not begun", Progress.Shape.NOT_BEGUN);
        }
        return complete == asked
                ? new Progress("Complete", Progress.Shape.DONE)
                : new Progress(complete + " of " + asked, Progress.Shape.PART);
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public String selection() {
        return said.isEmpty() ? page.shown().selection() : said;
    }

    private void changedSelection() {
        said = "";
        selectionChanged.run();
    }

    private void say(String words) {
        said = words;
        selectionChanged.run();
    }

    @Override
    public void enter() {
        page.shown().enter();
    }

    @Override
    public Arrival reveal(Place place) {
        Arrival there = page.reveal(place);
        if (there != Arrival.NOWHERE) {
            return there;
        }
        page.choose(figures);
        return figures.focus(place) ? Arrival.THERE : Arrival.NOWHERE;
    }

    @Override
    public void onHistory(Consumer<Traced> consumer) {
        parts.forEach(part -> part.onHistory(consumer));
    }

    @Override
    public void mark(List<Finding> found) {
        page.mark(found);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of("add-local-metric", ActionGroup.EDIT, "Add a local metric", this::addLocal)
                .drawn("bi-plus"));
        actions.add(Action.of("add-a-footnote", ActionGroup.EDIT, "Add a footnote", () -> {
                    page.choose(footnotes);
                    footnotes.add();
                })
                .drawn("bi-plus"));
        actions.add(Action.of("use-offered", ActionGroup.EDIT, "Use the offered figure", figures::takeOffer)
                .named(() -> figures.offer()
                        .map(taken -> "Use " + taken.offer().typed())
                        .orElse("Use the offered figure"))
                .drawn("bi-check2-square")
                .on("Shortcut+Shift+U")
                .refusedBy(() -> figures.offer().isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                "Nothing is offered: type two of value, numerator and denominator of a metric.")));
        figures.aside()
                .picture()
                .actions()
                .forEach(action -> actions.add(action.doing(() -> {
                    page.choose(figures);
                    action.work().run();
                })));
        return actions;
    }

    @Override
    public boolean commitPending() {
        return page.shown().commitPending();
    }

    @Override
    public void close() {
        stopWatching.run();
    }

    private void go(Id<Footnote> note) {
        page.choose(footnotes);
        footnotes.reveal(note);
    }

    private void go(Cell cell) {
        page.choose(figures);
        figures.reveal(cell.row(), cell.column());
    }

    private void show() {
        page.shown().show();
        page.count(footnotes, model.footnotes().size());
        List<MetricBlock> blocks = model.blocks();
        long local = blocks.stream().filter(MetricBlock::isLocal).count();
        counted.setText((blocks.size() - local) + " national, "
                + (local == 0 ? "no local metric yet" : local + (local == 1 ? " local" : " local ones")));
    }
}
