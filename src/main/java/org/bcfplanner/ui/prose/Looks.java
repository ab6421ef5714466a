package org.bcfplanner.ui.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import jfx.incubator.scene.control.richtext.model.ParagraphDirection;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;

/** How a line of text is drawn: by style classes, so that colours come from the theme's sheet. */
final class Looks {
    /** Enough for words in a table; a plain text of the control takes its look from the sheet without it. */
    private static final List<String> PLAIN = List.of("prose-text");

    private static final double BELOW = 11;
    private static final double BELOW_ITEM = 4;
    private static final double ABOVE_HEADING = 8;
    private static final double BELOW_HEADING = 5;
    private static final List<String> BULLETS = List.of("•", "◦", "▪");
    /** A space as wide as the letters are high, and one as wide as a figure. */
    private static final String WIDE = "\u2003";

    private final double scale;
    private final LeftIn leftIn;

    Looks(double scale, LeftIn leftIn) {
        this.scale = scale;
        this.leftIn = leftIn;
    }

    LeftIn leftIn() {
        return leftIn;
    }

    double scale() {
        return scale;
    }

    /** @param number of an item of a numbered list */
    RichParagraph paragraph(Passage passage, int number, DrawnLines lines) {
        List<DrawnLines.Span> spans = new ArrayList<>();
        for (Marks.Span span : passage.marks().spans(passage.words())) {
            spans.add(new DrawnLines.Span(span.words(), names(span, passage)));
        }
        List<LeftIn.Spot> spots = leftIn.in(passage.words());
        StyleAttributeMap around = around(passage, number).build();
        Insets space = space(passage);
        RichParagraph built =
                built(spans, spots, spaced(around(passage, number), space).build());
        return spots.isEmpty() && !passage.style().isItem() ? lines.drawn(built, passage, around, space, spans) : built;
    }

    private static RichParagraph built(List<DrawnLines.Span> spans, List<LeftIn.Spot> spots, StyleAttributeMap around) {
        RichParagraph.Builder built = RichParagraph.builder();
        for (DrawnLines.Span span : spans) {
            if (span.styles().equals(PLAIN)) {
                built.addSegment(span.words()); // the control measures once more what has style classes of its own
            } else {
                built.addWithStyleNames(span.words(), span.styles().toArray(String[]::new));
            }
        }
        for (LeftIn.Spot spot : spots) {
            built.addHighlight(spot.from(), spot.to() - spot.from(), "prose-left-in");
        }
        return built.setParagraphAttributes(around).build();
    }

    private static List<String> names(Marks.Span span, Passage passage) {
        List<String> names = names(span);
        if (passage.style() == Style.HEADING) {
            names.add("prose-heading-" + passage.level());
        }
        return names;
    }

    /** The style classes of a stretch that looks the same throughout. */
    static List<String> names(Marks.Span span) {
        List<String> names = new ArrayList<>(PLAIN);
        if (span.bold()) {
            names.add("prose-bold");
        }
        if (span.italic()) {
            names.add("prose-italic");
        }
        if (!span.link().isEmpty()) {
            names.add("prose-link");
        }
        return names;
    }

    private Insets space(Passage passage) {
        boolean heading = passage.style() == Style.HEADING;
        double below = heading ? BELOW_HEADING : passage.style().isItem() ? BELOW_ITEM : BELOW;
        return new Insets(heading ? ABOVE_HEADING * scale : 0, 0, below * scale, 0);
    }

    private static StyleAttributeMap.Builder spaced(StyleAttributeMap.Builder around, Insets space) {
        around.setSpaceAbove(space.getTop());
        around.setSpaceBelow(space.getBottom());
        return around;
    }

    private static StyleAttributeMap.Builder around(Passage passage, int number) {
        StyleAttributeMap.Builder around = StyleAttributeMap.builder();
        if (passage.style().isItem()) {
            around.setBullet(bullet(passage, number));
        }
        if (runsToTheLeft(passage.words())) {
            around.set(StyleAttributeMap.PARAGRAPH_DIRECTION, ParagraphDirection.RIGHT_TO_LEFT);
        }
        return around;
    }

    static String bullet(Passage item, int number) {
        String sign = item.style() == Style.NUMBER ? number(item.level(), number) : BULLETS.get(item.level() - 1);
        return WIDE.repeat(2 * item.level() - 1) + sign + WIDE;
    }

    /** As in word processors: figures, then letters, then small Roman figures. */
    static String number(int level, int number) {
        return switch (level) {
            case 1 -> number + ".";
            case 2 -> letters(number) + ".";
            default -> roman(number) + ".";
        };
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether the first letter that has a direction is one of a script written from right to left. */
    static boolean runsToTheLeft(String words) {
        return words.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(each -> each == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || each == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .filter(each -> each != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .isPresent();
    }
}
