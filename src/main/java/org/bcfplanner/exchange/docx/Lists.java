package org.bcfplanner.exchange.docx;

import java.io.IOException;

/** The definitions of lists: one for all bullets, and one for each numbered list, as its numbers begin anew. */
final class Lists {
    static final String BULLETS = "1";

    private static final int LEVELS = 3;
    static final int INDENT = 397;

    private int numbered;

    /** The definition of one more numbered list. */
    String numbers() {
        numbered++;
        return String.valueOf(1 + numbered);
    }

    Packed.Written numbering() {
        return out -> Xml.write(out, this::write);
    }

    private void write(Xml xml) throws IOException {
        xml.open("w:numbering", "xmlns:w", Xml.WORD);
        define(xml, "0", new String[] {"bullet", "bullet", "bullet"}, new String[] {"•", "–", "▪"});
        define(xml, "1", new String[] {"decimal", "lowerLetter", "lowerRoman"}, new String[] {"%1.", "%2.", "%3."});
        xml.open("w:num", "w:numId", BULLETS).value("w:abstractNumId", "0").close();
        for (int list = 1; list <= numbered; list++) {
            xml.open("w:num", "w:numId", String.valueOf(1 + list)).value("w:abstractNumId", "1");
            for (int level = 0; level < LEVELS; level++) {
                xml.open("w:lvlOverride", "w:ilvl", String.valueOf(level));
                xml.value("w:startOverride", "1").close();
            }
            xml.close();
        }
        xml.close();
    }

    private static void define(Xml xml, String id, String[] formats, String[] texts) throws IOException {
        xml.open("w:abstractNum", "w:abstractNumId", id).value("w:multiLevelType", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            xml.open("w:lvl", "w:ilvl", String.valueOf(level)).value("w:start", "1");
            xml.value("w:numFmt", formats[level])
                    .value("w:lvlText", texts[level])
                    .value("w:lvlJc", "left");
            String left = String.valueOf((level + 1) * INDENT);
            xml.open("w:pPr").empty("w:ind", "w:left", left, "w:hanging", String.valueOf(INDENT));
            xml.close().close();
        }
        xml.close();
    }
}
