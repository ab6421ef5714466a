package org.bcfplanner.exchange.docx;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.bcfplanner.report.document.Comment;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Span;

/** The words of a paragraph with their look, where they lead, and what is remarked on them. */
final class Lines {
    private final Xml xml;
    private final Links links;
    private final Comments comments;

    Lines(Xml xml, Links links, Comments comments) {
        this.xml = xml;
        this.links = links;
        this.comments = comments;
    }

    void write(Line line) throws IOException {
        if (line.comments().isEmpty()) {
            for (Span span : line.spans()) {
                words(span, span.words());
                target(span);
            }
            return;
        }
        String words = line.words();
        List<Comment> remarks = new ArrayList<>();
        line.comments().forEach(each -> remarks.add(fitted(each, words)));
        new Remarked(remarks).write(line);
    }

    private void words(Span span, String words) throws IOException {
        Optional<String> link = span.link().isEmpty() ? Optional.empty() : links.id(span.link());
        if (link.isPresent()) {
            xml.open("w:hyperlink", "r:id", link.get(), "w:history", "1");
        }
        Runs.write(xml, words, new Runs.Look(span.bold(), span.italic(), link.isPresent(), span.change()));
        if (link.isPresent()) {
            xml.close();
        }
    }

    /** Where words lead that lead nowhere in the document is said behind them. */
    private void target(Span span) throws IOException {
        if (!span.link().isEmpty()
                && links.id(span.link()).isEmpty()
                && !span.words().contains(span.link())) {
            Runs.plain(xml, " (" + span.link() + ")");
        }
    }

    /** A remark that lies within the words and cuts no character in two. */
    private static Comment fitted(Comment comment, String words) {
        int from = whole(words, comment.from());
        int to = whole(words, comment.to());
        return new Comment(from, to, comment.author(), comment.writtenOn(), comment.text(), comment.resolved());
    }

    private static int whole(String words, int at) {
        int within = Math.min(at, words.length());
        boolean cuts = within > 0
                && within < words.length()
                && Character.isSurrogatePair(words.charAt(within - 1), words.charAt(within));
        return cuts ? within + 1 : within;
    }

    /** A line on which something is remarked. */
    private final class Remarked {
        private final List<Comment> remarks;
        private final NavigableSet<Integer> cuts = new TreeSet<>();
        private final IdentityHashMap<Comment, String> ids = new IdentityHashMap<>();

        Remarked(List<Comment> remarks) {
            this.remarks = remarks;
            remarks.forEach(each -> cuts.addAll(List.of(each.from(), each.to())));
        }

        void write(Line line) throws IOException {
            marks(0);
            int at = 0;
            for (Span span : line.spans()) {
                int end = at + span.words().length();
                for (int from = at; from < end; ) {
                    Integer cut = cuts.higher(from);
                    int to = cut == null ? end : Math.min(cut, end);
                    words(span, span.words().substring(from - at, to - at));
                    if (to < end) {
                        marks(to);
                    }
                    from = to;
                }
                target(span);
                marks(end);
                at = end;
            }
        }

        /** Ends what ends here, begins what begins here. */
        private void marks(int at) throws IOException {
            for (Comment each : remarks) {
                if (each.to() == at && each.from() < at) {
                    end(each);
                }
            }
            for (Comment each : remarks) {
                if (each.from() == at && !ids.containsKey(each)) {
                    String id = comments.add(each);
                    ids.put(each, id);
                    xml.empty("w:commentRangeStart", "w:id", id);
                    if (each.to() == at) {
                        end(each);
                    }
                }
            }
        }

        private void end(Comment comment) throws IOException {
            String id = requireNonNull(ids.get(comment));
            xml.empty("w:commentRangeEnd", "w:id", id);
            xml.open("w:r").open("w:rPr").value("w:rStyle", "CommentReference").close();
            xml.empty("w:commentReference", "w:id", id).close();
        }
    }
}
