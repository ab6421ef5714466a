package org.bcfplanner.exchange.docx;

import java.io.IOException;
import java.text.Bidi;
import org.bcfplanner.report.document.Span;

/** Words that look the same throughout. */
final class Runs {
    private Runs() {}

    /** How words look. */
    record Look(boolean bold, boolean italic, boolean link, Span.Change change) {
        static final Look PLAIN = new Look(false, false, false, Span.Change.NONE);

        boolean isPlain() {
            return equals(PLAIN);
        }

        boolean isBold() {
            return bold || change == Span.Change.ADDED;
        }
    }

    static void plain(Xml xml, String words) throws IOException {
        write(xml, words, Look.PLAIN);
    }

    /** Writes words, apart where they change the direction in which they are read. */
    static void write(Xml xml, String words, Look look) throws IOException {
        if (!mayTurn(words)) {
            run(xml, words, look, false);
            return;
        }
        Bidi turns = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int i = 0; i < turns.getRunCount(); i++) {
            String part = words.substring(turns.getRunStart(i), turns.getRunLimit(i));
            run(xml, part, look, turns.getRunLevel(i) % 2 == 1);
        }
    }

    /** Whether a paragraph of these words is read from right to left: as its first letter is. */
    static boolean isRightToLeft(String words) {
        return mayTurn(words) && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Most texts are quickly seen to hold nothing that is read from right to left. */
    private static boolean mayTurn(String words) {
        for (int i = 0; i < words.length(); i++) {
            char each = words.charAt(i);
            if (each >= 0x590 && (each < 0x2010 || each > 0x2029) && turns(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean turns(char each) {
        return each < 0x900
                || each >= 0xFB1D
                || (each >= 0x202A && each <= 0x2069)
                || (each >= 0xD802 && each < 0xD840);
    }

    private static void run(Xml xml, String words, Look look, boolean rightToLeft) throws IOException {
        xml.open("w:r");
        if (rightToLeft || !look.isPlain()) {
            xml.open("w:rPr");
            if (look.link()) {
                xml.value("w:rStyle", "Hyperlink");
            }
            if (look.isBold()) {
                xml.empty("w:b").empty("w:bCs");
            }
            if (look.italic()) {
                xml.empty("w:i").empty("w:iCs");
            }
            switch (look.change()) {
                case NONE -> {}
                case ADDED -> xml.value("w:u", "single");
                case REMOVED -> xml.empty("w:strike");
            }
            if (rightToLeft) {
                xml.empty("w:rtl");
            }
            xml.close();
        }
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            char each = i < words.length() ? words.charAt(i) : '\n';
            if (each == '\n' || each == '\t') {
                if (i > from) {
                    xml.open("w:t", "xml:space", "preserve")
                            .text(words.substring(from, i))
                            .close();
                }
                if (i < words.length()) {
                    xml.empty(each == '\n' ? "w:br" : "w:tab");
                }
                from = i + 1;
            }
        }
        xml.close();
    }
}
