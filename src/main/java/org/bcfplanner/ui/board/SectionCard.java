package org.bcfplanner.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.prose.ProseEditor;

/** A section of the report on the page: its number and heading, what belongs into it, and what it holds. */
final class SectionCard extends VBox {
    private final BoardModel model;
    private final ReportSection section;
    private final List<Block> blocks;

    /** @param text the section's text; shown under what else it holds where there is any */
    SectionCard(BoardModel model, ReportSection section, Optional<Block> other, TextBlock text) {
        super(8);
        this.model = model;
        this.section = section;
        this.blocks = Stream.concat(other.stream(), Stream.of(text)).toList();
        setId("section-" + section.key());
        getStyleClass().add("report-section");
        Label heading = Parts.label(section.asked().heading(), "card-title");
        heading.setWrapText(true);
        heading.setMinWidth(0);
        HBox head = new HBox(10, heading);
        if (!section.number().isEmpty()) {
            head.getChildren().addFirst(Parts.fixed(section.asked().number(), "card-title", "fg-muted"));
        }
        Label guidance = Parts.label(section.asked().guidance().strip(), "fg-muted");
        guidance.setWrapText(true);
        getChildren().addAll(head, guidance);
        blocks.forEach(block -> {
            block.view().managedProperty().bind(block.view().visibleProperty());
            getChildren().add(block.view());
        });
    }

    ReportSection section() {
        return section;
    }

    void show() {
        boolean textAlone = blocks.size() == 1;
        blocks.getLast().view().setVisible(textAlone || isTextShown());
        blocks.forEach(Block::show);
    }

    /** A text that a section of another kind was given is not hidden. */
    private boolean isTextShown() {
        return !model.texts().prose(section).isBlank()
                || editor().filter(ProseEditor::isWritten).isPresent();
    }

    void enter() {
        blocks.getFirst().enter();
    }

    /** Goes to a place of the checks, or to where work on the section begins. */
    void reveal(Place place) {
        if (blocks.stream().noneMatch(each -> each.reveal(place))) {
            enter();
        }
    }

    void commit() {
        blocks.forEach(Block::commit);
    }

    /** @param found in this section */
    void mark(List<Finding> found) {
        blocks.forEach(block -> block.mark(found));
    }

    Optional<ProseEditor> editor() {
        return blocks.stream().flatMap(each -> each.editor().stream()).findFirst();
    }

    boolean holds(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(this)) {
                return true;
            }
        }
        return false;
    }
}
