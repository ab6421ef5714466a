package org.bcfplanner.exchange.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.report.document.Comment;

/** What reviewers say, beside the text, and whether it has been dealt with. */
final class Comments {
    private static final String PARAGRAPHS = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String EXTENDED = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final List<Comment> all = new ArrayList<>();

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Takes one more and gives the id by which the text calls it. */
    String add(Comment comment) {
        all.add(comment);
        return String.valueOf(all.size() - 1);
    }

    Packed.Written written() {
        return out -> Xml.write(out, xml -> {
            xml.open(
                    "w:comments",
                    "xmlns:w",
                    Xml.WORD,
                    "xmlns:w14",
                    PARAGRAPHS,
                    "xmlns:mc",
                    COMPATIBILITY,
                    "mc:Ignorable",
                    "w14");
            for (int id = 0; id < all.size(); id++) {
                write(xml, id, all.get(id));
            }
            xml.close();
        });
    }

    /** Which are resolved, for programs that can tell. */
    Packed.Written extended() {
        return out -> Xml.write(out, xml -> {
            xml.open("w15:commentsEx", "xmlns:w15", EXTENDED, "xmlns:mc", COMPATIBILITY, "mc:Ignorable", "w15");
            for (int id = 0; id < all.size(); id++) {
                String done = all.get(id).resolved() ? "1" : "0";
                xml.empty("w15:commentEx", "w15:paraId", paragraph(id), "w15:done", done);
            }
            xml.close();
        });
    }

    private static void write(Xml xml, int id, Comment comment) throws IOException {
        xml.open(
                "w:comment",
                "w:id",
                String.valueOf(id),
                "w:author",
                comment.author(),
                "w:date",
                comment.writtenOn() + "T00:00:00Z",
                "w:initials",
                initials(comment.author()));
        List<String> lines = comment.text().lines().toList();
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            // The id stands on the last paragraph: that is where programs look for it.
            xml.open("w:p", i >= lines.size() - 1 ? new String[] {"w14:paraId", paragraph(id)} : new String[0]);
            xml.open("w:pPr").value("w:pStyle", "CommentText").close();
            if (i == 0) {
                xml.open("w:r").empty("w:annotationRef").close();
            }
            if (i < lines.size()) {
                Runs.plain(xml, lines.get(i));
            }
            xml.close();
        }
        xml.close();
    }

    private static String paragraph(int id) {
        return "%08X".formatted(id + 1);
    }

    private static String initials(String author) {
        return author.isBlank()
                ? ""
                : author.strip()
                        .codePoints()
                        .filter(Character::isUpperCase)
                        .limit(4)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }
}
