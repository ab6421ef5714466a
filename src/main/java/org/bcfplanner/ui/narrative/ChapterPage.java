package org.bcfplanner.ui.narrative;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.NarrativeTables.Kind;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.prose.ProseEditor;
import org.bcfplanner.ui.prose.Quote;
import org.bcfplanner.ui.tables.Part;

/** The page of the chapter that is shown: its head, and below it what it holds. */
final class ChapterPage extends VBox {
    private static final double LEAST_BODY = 260;

    private final NarrativeModel model;
    private final Map<Kind, Part> insets;
    private final BiConsumer<String, Runnable> ways;
    private final double scale;
    private final ChapterHead head;
    private final TextBody text;
    private final Map<String, Body> bodies = new HashMap<>();
    private final VBox content = new VBox(12);
    private Body body;

    /**
     * @param insets tables that stand under the text of a chapter of a kind
     * @param ways   goes to a section of the plan, and does something there
     */
    ChapterPage(NarrativeModel model, Map<Kind, Part> insets, BiConsumer<String, Runnable> ways, double scale) {
        this.model = model;
        this.insets = insets;
        this.ways = ways;
        this.scale = scale;
        this.head = new ChapterHead(scale);
        this.text = new TextBody(model, scale);
        this.body = text;
        head.onState(state -> {
            body.commit();
            model.change(model.shown(), "state", each -> each.withState(state));
        });
        content.setMinHeight(scale * LEAST_BODY);
        getStyleClass().add("chapter-page");
        VBox page = new VBox(12, head, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        page.setMinHeight(Region.USE_PREF_SIZE);
        ScrollingPage scroll = new ScrollingPage(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        show();
    }

    ChapterHead head() {
        return head;
    }

    Body body() {
        return body;
    }

    Optional<ProseEditor> editor() {
        return body.editor();
    }

    /** Shows the chapter that is chosen as the plan has it. */
    void show() {
        Asked chapter = model.shown();
        head.show(chapter, model.chapter(chapter).state());
        body = bodies.computeIfAbsent(chapter.key(), key -> body(chapter));
        body.show();
        List<Region> shown =
                inset().map(part -> List.of(body.view(), (Region) part.view())).orElseGet(() -> List.of(body.view()));
        if (!content.getChildren().equals(shown)) {
            content.getChildren().setAll(shown);
        }
        inset().ifPresent(Part::show);
    }

    private Optional<Part> inset() {
        return Optional.ofNullable(insets.get(model.shown().kind()));
    }

    private Body body(Asked chapter) {
        return switch (chapter.kind()) {
            case TEXT, DOCUMENTS, VISION, SCHEMES -> text;
            case CONDITION -> new ConditionBody(model, chapter, scale);
            case SUMMARY ->
                way("The document prints these from Plan details.", "Plan details", () -> Facts.of(model.plan()));
            case SIGNATURES -> way("The document prints who signs, and when, from Sign-off.", "Sign-off", List::of);
            case RISKS ->
                way("The document prints the risk register here.", "Risks", () -> Facts.ofRisks(model.plan()));
        };
    }

    private Body way(String sentence, String section, Supplier<List<Facts.Fact>> facts) {
        return new WayBody(sentence, section, () -> ways.accept(section, () -> {}), facts);
    }

    void enter() {
        body.enter();
    }

    boolean commit() {
        return body.commit() && inset().map(Part::commitPending).orElse(true);
    }

    boolean reveal(Place place) {
        return body.reveal(place) || inset().filter(part -> reveal(part, place)).isPresent();
    }

    private static boolean reveal(Part part, Place place) {
        part.field(place).ifPresent(Node::requestFocus);
        part.cell(place).ifPresent(cell -> part.reveal(cell.row(), cell.column()));
        return part.field(place).isPresent() || part.cell(place).isPresent();
    }

    boolean reveal(String textKey, Quote quote) {
        return body.reveal(textKey, quote);
    }

    void mark(List<Finding> found) {
        insets.values().forEach(part -> part.mark(found));
    }
}
