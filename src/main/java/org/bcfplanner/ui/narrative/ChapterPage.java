package org.bcfplanner.ui.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.NarrativeTables.Kind;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.kit.Traced;
import org.bcfplanner.ui.prose.ProseEditor;
import org.bcfplanner.ui.prose.Quote;
import org.bcfplanner.ui.tables.Part;

/** The page of the chapter that is shown: its head, and below it what it holds, in the order of the document. */
final class ChapterPage extends VBox {
    private static final double LEAST_BODY = 260;
    private static final double LEAST_AMONG_OTHERS = 340;
    private static final double LEAST_INSET = 280;

    private final NarrativeModel model;
    private final Map<Kind, Part> insets;
    private final BiConsumer<String, Runnable> ways;
    private final Consumer<Place> schemes;
    private final double scale;
    private final ChapterHead head;
    private final TextBody text;
    private final Map<String, Optional<Body>> others = new HashMap<>();
    private final VBox content = new VBox(12);
    private List<Body> bodies;

    /**
     * @param insets  tables that stand under the text of a chapter of a kind
     * @param ways    goes to a section of the plan, and does something there
     * @param schemes goes to a place in the schemes
     */
    ChapterPage(
            NarrativeModel model,
            Map<Kind, Part> insets,
            BiConsumer<String, Runnable> ways,
            Consumer<Place> schemes,
            double scale) {
        this.model = model;
        this.insets = insets;
        this.ways = ways;
        this.schemes = schemes;
        this.scale = scale;
        this.head = new ChapterHead(scale);
        this.text = new TextBody(model, scale);
        this.bodies = List.of(text);
        insets.values().forEach(part -> ((Region) part.view()).setMinHeight(scale * LEAST_INSET));
        head.onState(state -> {
            bodies.forEach(Body::commit);
            model.change(model.shown(), "state", each -> each.withState(state));
            head.show(model.shown(), model.state(model.shown()));
        });
        getStyleClass().add("chapter-page");
        VBox page = new Column(head, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        ScrollingPage scroll = new ScrollingPage(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        show();
    }

    ChapterHead head() {
        return head;
    }

    /** The text that is written in, or else the first there is. */
    Optional<ProseEditor> editor() {
        List<ProseEditor> editors =
                bodies.stream().flatMap(each -> each.editor().stream()).toList();
        return editors.stream()
                .filter(ProseEditor::isWritten)
                .findFirst()
                .or(() -> editors.stream().findFirst());
    }

    /** Shows the chapter that is chosen as the plan has it. */
    void show() {
        Asked chapter = model.shown();
        head.show(chapter, model.state(chapter));
        bodies = bodies(chapter);
        text.view().setMinHeight(scale * (bodies.size() > 1 || inset().isPresent() ? LEAST_AMONG_OTHERS : LEAST_BODY));
        bodies.forEach(Body::show);
        List<Region> shown = new ArrayList<>(bodies.stream().map(Body::view).toList());
        inset().ifPresent(part -> shown.add((Region) part.view()));
        if (!content.getChildren().equals(shown)) {
            content.getChildren().setAll(shown);
        }
        inset().ifPresent(Part::show);
    }

    private Optional<Part> inset() {
        return Optional.ofNullable(insets.get(model.shown().kind()));
    }

    /** Every chapter that the plan keeps a text for shows it, whatever its kind. */
    private List<Body> bodies(Asked chapter) {
        Optional<Body> other = others.computeIfAbsent(chapter.key(), key -> other(chapter));
        if (other.isEmpty()) {
            return List.of(text);
        }
        return switch (chapter.kind()) {
            case TEXT, DOCUMENTS, VISION, SCHEMES, RISKS -> List.of(text, other.get());
            case SUMMARY, SIGNATURES, CONDITION, IMPLICATIONS, APPENDICES ->
                text.isWritten(chapter) || !model.prose(chapter.key()).isBlank()
                        ? List.of(other.get(), text)
                        : List.of(other.get());
        };
    }

    private Optional<Body> other(Asked chapter) {
        return switch (chapter.kind()) {
            case TEXT, DOCUMENTS, VISION, IMPLICATIONS, APPENDICES -> Optional.empty();
            case SCHEMES -> Optional.of(new SchemeLinks(model, schemes));
            case CONDITION -> {
                ConditionBody condition = new ConditionBody(model, chapter, scale);
                condition.view().setMinHeight(scale * LEAST_BODY);
                yield Optional.of(condition);
            }
            case SUMMARY ->
                way("The document prints these from Plan details.", "Plan details", () -> Facts.of(model.plan()));
            case SIGNATURES -> way("The document prints who signs, and when, from Sign-off.", "Sign-off", List::of);
            case RISKS ->
                way(
                        "The document prints the risk register behind the text above.",
                        "Risks",
                        () -> Facts.ofRisks(model.plan()));
        };
    }

    private Optional<Body> way(String sentence, String section, Supplier<List<Facts.Fact>> facts) {
        return Optional.of(new WayBody(sentence, section, () -> ways.accept(section, () -> {}), facts));
    }

    void enter() {
        bodies.getFirst().enter();
    }

    boolean commit() {
        boolean done = true;
        for (Body each : bodies) {
            done &= each.commit();
        }
        return done && inset().map(Part::commitPending).orElse(true);
    }

    boolean reveal(Place place) {
        return bodies.stream().anyMatch(each -> each.reveal(place))
                || inset().filter(part -> reveal(part, place)).isPresent();
    }

    private static boolean reveal(Part part, Place place) {
        part.field(place).ifPresent(Node::requestFocus);
        part.cell(place).ifPresent(cell -> part.reveal(cell.row(), cell.column()));
        return part.field(place).isPresent() || part.cell(place).isPresent();
    }

    boolean reveal(String textKey, Quote quote) {
        return bodies.stream().anyMatch(each -> each.reveal(textKey, quote));
    }

    /** Takes what is asked of the past of cells. */
    void onHistory(Consumer<Traced> consumer) {
        insets.values().forEach(part -> part.onHistory(consumer));
    }

    void mark(List<Finding> found) {
        insets.values().forEach(part -> part.mark(found));
    }

    /**
     * Never lower than its parts at the width it has: whether there is something to scroll is asked without a width, at
     * which no text would be wrapped.
     */
    private static final class Column extends VBox {
        Column(Node... parts) {
            super(12, parts);
            widthProperty().addListener((property, was, is) -> requestLayout());
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
        }
    }
}
