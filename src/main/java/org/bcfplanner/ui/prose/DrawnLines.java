package org.bcfplanner.ui.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledSegment;
import org.bcfplanner.plan.narrative.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Lines as they were drawn last. After each letter the control makes all lines around those in view anew; a line that has
 * not changed since is given to it as it is, with its words already laid out. A line is kept from the second time on: the
 * one that is being written is another with each letter.
 */
final class DrawnLines {
    /** More than the control keeps around what is in view: a hundred above, a hundred below. */
    private static final int KEPT = 400;

    private final Map<Passage, Optional<Line>> lines = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Passage, Optional<Line>> eldest) {
            return size() > KEPT;
        }
    };
    private double width = Region.USE_COMPUTED_SIZE;

    /**
     * The same paragraph, with a line that is kept where it has been drawn before.
     *
     * @param around what a kept line has around it but space
     * @param space above and below the line
     * @param spans its stretches, none empty, in order
     */
    RichParagraph drawn(
            RichParagraph paragraph, Passage passage, StyleAttributeMap around, Insets space, List<Span> spans) {
        Optional<Line> seen = lines.get(passage);
        if (seen == null) {
            lines.put(passage, Optional.empty());
            return paragraph;
        }
        Line line = seen.orElseGet(() -> new Line(space, spans));
        lines.put(passage, Optional.of(line));
        return new Drawn(paragraph, around, () -> line);
    }

    /** Words of one look. */
    record Span(String words, List<String> styles) {}

    /** A line that is put into one cell of the control after the other. */
    private final class Line extends TextFlow {
        Line(Insets space, List<Span> spans) {
            setMinHeight(0);
            setPadding(space);
            for (Span span : spans.isEmpty() ? List.of(new Span("", List.of("prose-text"))) : spans) {
                Text text = new Text(span.words());
                text.getStyleClass().setAll(span.styles()); // there are many rules for “text” to be tried in vain
                getChildren().add(text);
            }
            parentProperty().addListener((property, was, is) -> moved(was, is));
        }

        /** A cell that already has the width it will be given does not make the control lay out all of them once more. */
        private void moved(@Nullable Parent was, @Nullable Parent is) {
            if (was instanceof Region cell) {
                width = cell.getMaxWidth();
            }
            if (is instanceof Region cell) {
                cell.setMaxWidth(width);
            }
        }
    }

    private static final class Drawn extends RichParagraph {
        private final RichParagraph paragraph;
        private final StyleAttributeMap around;
        private final Supplier<Region> line;

        Drawn(RichParagraph paragraph, StyleAttributeMap around, Supplier<Region> line) {
            this.paragraph = paragraph;
            this.around = around;
            this.line = line;
        }

        @Override
        public Supplier<Region> getParagraphRegion() {
            return line;
        }

        @Override
        public String getPlainText() {
            return paragraph.getPlainText();
        }

        @Override
        public int getSegmentCount() {
            return paragraph.getSegmentCount();
        }

        @Override
        public StyledSegment getSegment(int index) {
            return paragraph.getSegment(index);
        }

        @Override
        public StyleAttributeMap getParagraphAttributes() {
            return around;
        }
    }
}
