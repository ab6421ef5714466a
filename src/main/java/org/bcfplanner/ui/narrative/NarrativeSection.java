package org.bcfplanner.ui.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.NarrativeTables.Kind;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.ChapterState;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.prose.ProseEditor;
import org.bcfplanner.ui.prose.Quote;
import org.bcfplanner.ui.tables.Part;

/** The chapters of Part 1: written here, with notes of reviewers beside them. */
public final class NarrativeSection implements Section {
    /** The code of its icon. */
    public static final String ICON = "bi-text-paragraph";

    private final NarrativeModel model;
    private final Places places;
    private final Outline outline;
    private final ChapterPage page;
    private final NotesPane notes;
    private final Layout layout;
    private final Runnable selectionChanged;
    private final Runnable stopWatching;
    private Consumer<Boolean> onAlone = alone -> {};
    private Consumer<Place> onScheme = place -> {};
    private Map<String, List<Finding>> found = new HashMap<>();
    private boolean alone;

    /**
     * @param insets           tables that stand under the text of a chapter of a kind
     * @param ways             goes to a section of the plan by its name, and does something there
     * @param scale            the text size, 1 for 100 %
     * @param selectionChanged run when {@link #selection} may say something else
     */
    public NarrativeSection(
            PlanSession session,
            IdSource ids,
            Map<Kind, Part> insets,
            BiConsumer<String, Runnable> ways,
            double scale,
            Runnable selectionChanged) {
        this.selectionChanged = selectionChanged;
        this.model = new NarrativeModel(session, ids);
        this.places = new Places(model);
        this.outline = new Outline();
        this.page = new ChapterPage(model, insets, ways, place -> onScheme.accept(place), scale);
        this.notes = new NotesPane(model);
        this.layout = new Layout(outline, page, notes, scale);
        page.head().beside(layout.besideHeading());
        outline.onChoice(this::choose);
        outline.onEnter(() -> {
            layout.showPage();
            page.enter();
        });
        notes.selected(() -> page.editor().flatMap(ProseEditor::quote));
        notes.onGo(this::go);
        notes.onLeave(() -> page.editor().ifPresent(ProseEditor::enter));
        notes.leftOvers().onGo((place, words) -> reveal(place));
        layout.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && alone) {
                key.consume();
                writeAlone();
            }
        });
        stopWatching = session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                model.count();
                show();
            }
        });
        show();
    }

    /** Takes whether the page is to have the whole screen. */
    public void onAlone(Consumer<Boolean> listener) {
        onAlone = listener;
    }

    /** Takes a place in the schemes that is to be gone to: a narrative of theirs, or a passage in one. */
    public void onScheme(Consumer<Place> listener) {
        onScheme = listener;
    }

    private void choose(Asked chapter) {
        if (!chapter.equals(model.shown())) {
            page.commit();
            model.show(chapter);
            notes.begin();
            show();
            selectionChanged.run();
        }
    }

    private void show() {
        page.show();
        notes.show();
        showOutline();
        layout.count(model.notes(model.shown()).stream()
                .filter(note -> !note.resolved())
                .count());
    }

    private void showOutline() {
        outline.show(
                model.listed(), this::progress, done() + " of " + model.asked().size() + " done", model.shown());
    }

    private long done() {
        return model.asked().stream()
                .filter(each -> model.state(each) == ChapterState.READY)
                .count();
    }

    private Progress progress(Asked chapter) {
        List<Finding> of = found.getOrDefault(chapter.key(), List.of());
        long errors =
                of.stream().filter(each -> each.severity() == Severity.ERROR).count();
        long warnings =
                of.stream().filter(each -> each.severity() == Severity.WARNING).count();
        if (errors > 0) {
            return new Progress(errors + (errors == 1 ? " error" : " errors"), Progress.Shape.WRONG);
        }
        return warnings > 0
                ? new Progress(warnings + (warnings == 1 ? " warning" : " warnings"), Progress.Shape.WARNING)
                : ChapterWords.progress(model.state(chapter));
    }

    @Override
    public String name() {
        return "Narrative";
    }

    @Override
    public String icon() {
        return ICON;
    }

    @Override
    public Progress progress() {
        long done = done();
        boolean none = model.asked().stream().allMatch(each -> model.state(each) == ChapterState.NOT_BEGUN);
        Progress.Shape shape = none
                ? Progress.Shape.NOT_BEGUN
                : done == model.asked().size() ? Progress.Shape.DONE : Progress.Shape.PART;
        return new Progress(none ? "Not begun" : done + " of " + model.asked().size(), shape);
    }

    @Override
    public Node view() {
        return layout;
    }

    @Override
    public String selection() {
        int here = model.shown().section().prompts().stream()
                        .mapToInt(prompt -> model.prose(prompt.key()).words())
                        .sum()
                + model.prose(model.shown().key()).words();
        return String.format(Locale.UK, "%,d words in this section · %,d in the plan", here, model.wordsInPlan());
    }

    @Override
    public void enter() {
        if (alone) {
            writeAlone();
        }
        outline.enter();
    }

    @Override
    public Arrival reveal(Place place) {
        if (places.isOfScheme(place)) {
            onScheme.accept(place);
            return Arrival.THERE;
        }
        Optional<Asked> chapter = places.chapter(place);
        chapter.ifPresent(each -> {
            choose(each);
            layout.showPage();
            showOutline();
            if (!page.reveal(place)) {
                page.enter();
            }
        });
        return chapter.isPresent() ? Arrival.THERE : Arrival.NOWHERE;
    }

    private void go(ReviewNote note) {
        if (note.passage() != null) {
            layout.showPage();
            page.reveal(note.section(), new Quote(note.passage(), note.quote()));
        }
    }

    @Override
    public void mark(List<Finding> nowFound) {
        Map<String, List<Finding>> by = new HashMap<>();
        nowFound.forEach(each -> places.chapter(each.place())
                .ifPresent(chapter -> by.computeIfAbsent(chapter.key(), key -> new ArrayList<>())
                        .add(each)));
        found = by;
        page.mark(nowFound);
        notes.leftOvers()
                .show(nowFound.stream().filter(each -> each.code().equals("G4")).toList(), places::number);
        showOutline();
    }

    @Override
    public void onHistory(Consumer<Traced> consumer) {
        page.onHistory(consumer);
    }

    @Override
    public List<Findable> findables() {
        return model.listed().stream()
                .map(each -> new Findable(
                        "chapter " + each.key(),
                        "Chapter",
                        icon(),
                        each.heading(),
                        (each.number() + " " + each.partHeading()).strip(),
                        "",
                        () -> {
                            choose(each);
                            layout.showPage();
                            page.enter();
                        }))
                .toList();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("add-review-note", ActionGroup.EDIT, "Add a review note", () -> {
                            layout.showNotes();
                            notes.add();
                        })
                        .drawn("bi-chat-left-text")
                        .on("Shortcut+Shift+M"),
                Action.of(
                                "next-placeholder",
                                ActionGroup.EDIT,
                                "Next placeholder in the section",
                                () -> page.editor().ifPresent(ProseEditor::nextLeftIn))
                        .on("Shortcut+Shift+J"),
                Action.of("write-alone", ActionGroup.VIEW, "Write on the whole screen", this::writeAlone)
                        .named(() -> alone ? "Show chapters and notes again" : "Write on the whole screen")
                        .drawn("bi-arrows-fullscreen")
                        .on("F11"));
    }

    private void writeAlone() {
        alone = !alone;
        layout.showPage();
        layout.alone(alone);
        onAlone.accept(alone);
        page.enter();
    }

    @Override
    public boolean commitPending() {
        return page.commit();
    }

    @Override
    public void close() {
        stopWatching.run();
    }
}
