package org.bcfplanner.ui.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledSegment;
import org.bcfplanner.plan.narrative.Passage;

/**
 * Lines as they were drawn last. After each letter the control makes all lines around those in view anew; a line that has
 * not changed since is given to it as it is, with its words already laid out.
 */
final class DrawnLines {
    /** More than the control keeps around what is in view: a hundred above, a hundred below. */
    private static final int KEPT = 400;

    private final Map<Passage, TextFlow> lines = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Passage, TextFlow> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * The same paragraph with a line that is kept.
     *
     * @param space above and below the line
     * @param spans its stretches, none empty, in order
     */
    RichParagraph drawn(RichParagraph paragraph, Passage passage, Insets space, List<Span> spans) {
        return new Drawn(paragraph, () -> lines.computeIfAbsent(passage, line -> flow(space, spans)));
    }

    private static TextFlow flow(Insets space, List<Span> spans) {
        TextFlow flow = new TextFlow();
        flow.setMinHeight(0);
        flow.setPadding(space);
        for (Span span : spans.isEmpty() ? List.of(new Span("", List.of("prose-text"))) : spans) {
            Text text = new Text(span.words());
            text.getStyleClass()
                    .setAll(span.styles()); // no others: there are many rules for “text” to be tried in vain
            flow.getChildren().add(text);
        }
        return flow;
    }

    /** Words of one look. */
    record Span(String words, List<String> styles) {}

    private static final class Drawn extends RichParagraph {
        private final RichParagraph paragraph;
        private final Supplier<Region> line;

        Drawn(RichParagraph paragraph, Supplier<Region> line) {
            this.paragraph = paragraph;
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
            return paragraph.getParagraphAttributes();
        }
    }
}
