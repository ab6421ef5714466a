package org.bcfplanner.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.kit.FieldPast;
import org.bcfplanner.ui.kit.InView;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.prose.ProseEditor;

/** The report from its first line to its last, to scroll through. */
final class BoardPage {
    private static final double MARGIN = 8;

    private final BoardModel model;
    private final FieldPast past;
    private final Consumer<ProseEditor> onLook;
    private final double scale;
    private final VBox content = new VBox();
    private final ScrollingPage scroll = new ScrollingPage(content);
    private final HeadForm head;
    private final VBox changes = new VBox(8);
    private final List<SectionCard> cards = new ArrayList<>();
    private List<Finding> found = List.of();

    /**
     * @param past   of the fields on the page
     * @param onLook takes the text that is written in
     * @param scale  the text size, 1 for 100 %
     */
    BoardPage(BoardModel model, FieldPast past, Consumer<ProseEditor> onLook, double scale) {
        this.model = model;
        this.past = past;
        this.onLook = onLook;
        this.scale = scale;
        this.head = new HeadForm(model.lines(), past, scale);
        head.setMinHeight(Region.USE_PREF_SIZE);
        content.setMinHeight(Region.USE_PREF_SIZE);
        content.getStyleClass().add("report-page");
        changes.setId("section-" + BoardParts.CHANGES);
        changes.getStyleClass().add("report-section");
        changes.managedProperty().bind(changes.visibleProperty());
        changes.setVisible(false);
    }

    ScrollingPage view() {
        return scroll;
    }

    /** Puts what has changed under the sections. */
    void changes(String heading, Node node) {
        changes.getChildren().setAll(Parts.label(heading, "card-title"), node);
        changes.setVisible(true);
    }

    boolean hasChanges() {
        return changes.isVisible();
    }

    /** Shows the plan as it is; while its sections are the same ones, what is on the page stays. */
    void show() {
        List<ReportSection> sections = model.texts().sections();
        if (!sections.equals(cards.stream().map(SectionCard::section).toList())
                || content.getChildren().isEmpty()) {
            cards.clear();
            sections.forEach(each -> cards.add(card(each)));
            content.getChildren().setAll(head);
            content.getChildren().addAll(cards);
            content.getChildren().add(changes);
            mark(found);
        }
        head.show();
        cards.forEach(SectionCard::show);
    }

    private SectionCard card(ReportSection section) {
        Optional<Block> other = switch (section.kind()) {
            case IMPLICATIONS -> Optional.of(new ImplicationsBlock(model.implications(), past));
            case APPENDICES -> Optional.of(new AppendicesBlock(model.appendices()));
            default -> Optional.empty();
        };
        SectionCard card = new SectionCard(model, section, other, new TextBlock(model, section, past, onLook, scale));
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    /** Scrolls a part of the page to the top of the view, as far as the page goes. */
    void bring(String key) {
        part(key).ifPresent(node -> {
            if (scroll.getScene() != null) {
                scroll.layout();
                InView.afterLayout(scroll.getScene(), () -> toTop(node));
            }
        });
    }

    private void toTop(Node node) {
        double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp((bounds.getMinY() - MARGIN) / hidden, 0, 1));
        }
    }

    private Optional<Node> part(String key) {
        return key.equals(BoardParts.HEAD)
                ? Optional.of(head)
                : key.equals(BoardParts.CHANGES)
                        ? Optional.of(changes)
                        : card(key).map(Node.class::cast);
    }

    private Optional<SectionCard> card(String key) {
        return cards.stream().filter(each -> each.section().key().equals(key)).findFirst();
    }

    /** Puts the focus where work on a part begins. */
    void enter(String key) {
        if (key.equals(BoardParts.HEAD)) {
            head.enter();
        } else if (key.equals(BoardParts.CHANGES)) {
            bring(key);
        } else {
            card(key).ifPresent(SectionCard::enter);
        }
    }

    /** The key of the part that a node is on; empty where it is on none. */
    Optional<String> partOf(Node node) {
        return cards.stream()
                .filter(each -> each.holds(node))
                .map(each -> each.section().key())
                .findFirst()
                .or(() -> head.isFocusWithin() ? Optional.of(BoardParts.HEAD) : Optional.empty());
    }

    /** Goes to a place of the checks; false where it is not here. */
    boolean reveal(Place place) {
        Optional<Node> field = head.field(place);
        field.ifPresent(Node::requestFocus);
        Optional<SectionCard> card = model.section(place).flatMap(each -> card(each.key()));
        card.ifPresent(each -> each.reveal(place));
        return field.isPresent() || card.isPresent();
    }

    void mark(List<Finding> nowFound) {
        found = List.copyOf(nowFound);
        head.mark(found);
        cards.forEach(card -> card.mark(in(card.section())));
    }

    /** What the checks find in a section. */
    List<Finding> in(ReportSection section) {
        return found.stream()
                .filter(each -> model.section(each.place()).equals(Optional.of(section)))
                .toList();
    }

    /** What the checks find in the lines of the report. */
    List<Finding> inHead() {
        return found.stream()
                .filter(each -> head.field(each.place()).isPresent())
                .toList();
    }

    void commit() {
        cards.forEach(SectionCard::commit);
        model.lines().endTyping();
    }
}
