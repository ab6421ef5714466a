package org.bcfplanner.exchange.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/** The program's own font, which the file carries with it, and how texts are made to fit. */
final class Letters {
    private static final String FOLDER = "/org/bcfplanner/ui/fonts/";
    private static final String CUT = "…";
    /** Stands for a letter that the font has not. */
    private static final char UNKNOWN = '?';

    private final BaseFont regular;
    private final BaseFont bold;

    /** A weight of the font. */
    enum Weight {
        REGULAR,
        BOLD
    }

    Letters() throws IOException {
        regular = font("PlannerInter-Regular.otf");
        bold = font("PlannerInter-Bold.otf");
    }

    private static BaseFont font(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream(FOLDER + name), name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, in.readAllBytes(), null);
        }
    }

    BaseFont font(Weight weight) {
        return weight == Weight.BOLD ? bold : regular;
    }

    float width(String text, Weight weight, float size) {
        return font(weight).getWidthPoint(text, size);
    }

    /** The text on one line, with a question mark for each letter that the font has not. */
    String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.strip().replaceAll("\\s+", " ").codePoints().forEach(point -> {
            if (point == ' ' || regular.charExists(point)) {
                plain.appendCodePoint(point);
            } else if (!Character.isISOControl(point) && Character.getType(point) != Character.FORMAT) {
                plain.append(UNKNOWN);
            }
        });
        return plain.toString();
    }

    /** As much of a text as fits into a width, with an ellipsis where it is cut. */
    String fitting(String text, Weight weight, float size, float room) {
        String plain = plain(text);
        if (width(plain, weight, size) <= room) {
            return plain;
        }
        int least = 0;
        int most = plain.length();
        while (least < most) {
            int middle = (least + most + 1) / 2;
            boolean fits = width(plain.substring(0, middle) + CUT, weight, size) <= room;
            least = fits ? middle : least;
            most = fits ? most : middle - 1;
        }
        return plain.substring(0, least).stripTrailing() + CUT;
    }

    /** A text in lines of a width, at most so many; the last is cut where there is more. */
    List<String> lines(String text, Weight weight, float size, float room, int most) {
        List<String> lines = new ArrayList<>();
        String left = plain(text);
        while (!left.isEmpty() && lines.size() < most - 1) {
            int end = breakAt(left, weight, size, room);
            lines.add(left.substring(0, end).strip());
            left = left.substring(end).strip();
        }
        if (!left.isEmpty()) {
            lines.add(fitting(left, weight, size, room));
        }
        return lines;
    }

    private int breakAt(String text, Weight weight, float size, float room) {
        int end = 0;
        for (int next = text.indexOf(' '); next >= 0; next = text.indexOf(' ', next + 1)) {
            if (width(text.substring(0, next), weight, size) > room) {
                break;
            }
            end = next;
        }
        if (width(text, weight, size) <= room) {
            return text.length();
        }
        return end > 0 ? end : Math.max(1, fitting(text, weight, size, room).length() - 1);
    }
}
