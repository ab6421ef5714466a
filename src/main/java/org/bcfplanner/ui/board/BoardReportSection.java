package org.bcfplanner.ui.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.FieldPast;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.prose.ProseEditor;
import org.bcfplanner.ui.prose.ProseToolbar;
import org.jspecify.annotations.Nullable;

/** The report that presents the plan to its board: its lines, its sections, implications and appendices. */
public final class BoardReportSection implements Section {
    /** The code of its icon. */
    public static final String ICON = "bi-journal-text";

    private final BoardModel model;
    private final Outline outline = new Outline(name());
    private final HBox tools = new HBox();
    private final BoardPage page;
    private final Layout layout;
    private final FieldPast past;
    private final Runnable selectionChanged;
    private final Runnable stopWatching;
    private @Nullable ProseToolbar toolbar;
    private @Nullable SinceBoard since;

    /**
     * @param ids              for what is added
     * @param scale            the text size, 1 for 100 %
     * @param selectionChanged run when {@link #selection} may say something else
     */
    public BoardReportSection(PlanSession session, IdSource ids, double scale, Runnable selectionChanged) {
        this.selectionChanged = selectionChanged;
        this.model = new BoardModel(session, ids);
        this.past = new FieldPast();
        this.page = new BoardPage(model, past, this::looked, scale);
        this.layout = new Layout(outline, page.view(), tools, name(), model.title(), scale);
        past.listenOn(layout);
        outline.onChoice(page::bring);
        outline.onEnter(page::enter);
        layout.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((property, was, is) ->
                        Optional.ofNullable(is).flatMap(page::partOf).ifPresent(this::isAt));
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                show();
            }
        });
        show();
    }

    /** Puts what has changed since the last board under the sections, below a heading that says so. */
    public void changes(SinceBoard changes) {
        since = changes;
        page.changes(BoardParts.CHANGES_NAME, changes);
        showOutline();
    }

    @Override
    public void versionNamed() {
        if (since != null) {
            since.versionNamed();
        }
    }

    private void isAt(String part) {
        outline.choose(part);
        selectionChanged.run();
    }

    /** One set of tools serves the text that was written in last. */
    private void looked(ProseEditor editor) {
        if (toolbar == null) {
            toolbar = new ProseToolbar(editor);
            HBox.setHgrow(toolbar, Priority.ALWAYS);
            tools.getChildren().setAll(toolbar);
        } else if (editor.isWritten()) {
            toolbar.serve(editor);
        }
    }

    private void show() {
        page.show();
        showOutline();
        selectionChanged.run();
    }

    private void showOutline() {
        outline.show(BoardParts.rows(model, page), model.written() + " of " + model.sections() + " written");
    }

    @Override
    public String name() {
        return "Board report";
    }

    @Override
    public String icon() {
        return ICON;
    }

    @Override
    public Progress progress() {
        return model.progress();
    }

    @Override
    public Node view() {
        return layout;
    }

    @Override
    public String selection() {
        int words = model.texts().sections().stream()
                .mapToInt(each -> model.texts().prose(each).words())
                .sum();
        return String.format(Locale.UK, words == 1 ? "%,d word in the report" : "%,d words in the report", words);
    }

    @Override
    public void enter() {
        if (layout.hasOutline()) {
            outline.enter();
        } else {
            page.enter(BoardParts.HEAD);
        }
    }

    @Override
    public Arrival reveal(Place place) {
        return page.reveal(place) ? Arrival.THERE : Arrival.NOWHERE;
    }

    @Override
    public void onHistory(Consumer<Traced> consumer) {
        past.onHistory(consumer);
    }

    @Override
    public void mark(List<Finding> found) {
        page.mark(found);
        showOutline();
    }

    @Override
    public List<Findable> findables() {
        return BoardParts.rows(model, page).stream()
                .map(each ->
                        new Findable("report " + each.key(), name(), icon(), each.whole(), each.number(), "", () -> {
                            page.bring(each.key());
                            page.enter(each.key());
                        }))
                .toList();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(
                                "number-report-by-place",
                                ActionGroup.EDIT,
                                "Number the paragraphs of the report by place",
                                () -> {
                                    page.commit();
                                    model.texts().numberByPlace();
                                })
                        .drawn("bi-list-ol")
                        .refusedBy(() -> model.texts().hasTypedNumbers()
                                ? Optional.empty()
                                : Optional.of("No paragraph begins with a typed number: all are numbered by place.")),
                Action.of(
                                "append-every-objective",
                                ActionGroup.EDIT,
                                "Append every objective to the report",
                                model.appendices()::appendAll)
                        .refusedBy(() -> model.appendices().listed().stream().allMatch(Appendices.Listed::isAppended)
                                ? Optional.of("Every objective of the plan is appended.")
                                : Optional.empty()));
    }

    @Override
    public boolean commitPending() {
        page.commit();
        return true;
    }

    @Override
    public void close() {
        if (since != null) {
            since.close();
        }
        stopWatching.run();
    }
}
