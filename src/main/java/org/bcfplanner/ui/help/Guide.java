package org.bcfplanner.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The guide as it comes with the program: the files of {@code src/docs/guide}. The bullets of its index say which pages
 * there are, in which order, and under which heading each stands.
 */
public final class Guide {
    /** The name of the index. */
    public static final String INDEX = "README";

    private static final String ENDING = ".md";
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<GuidePage> pages;

    private Guide(List<GuidePage> pages) {
        this.pages = List.copyOf(pages);
    }

    private static final class Bundled {
        private static final Guide GUIDE = read();
    }

    /** The guide, read when it is first asked for. */
    public static Guide bundled() {
        return Bundled.GUIDE;
    }

    /** The index first, then the pages in its order. */
    public List<GuidePage> pages() {
        return pages;
    }

    public GuidePage index() {
        return pages.getFirst();
    }

    /** The page of this name; empty where there is none. */
    public Optional<GuidePage> page(String name) {
        return pages.stream().filter(page -> page.name().equals(name)).findFirst();
    }

    /** The page that a link of the guide leads to; empty where it leads elsewhere. */
    public Optional<GuidePage> linked(String target) {
        return nameOf(target).flatMap(this::page);
    }

    /** Where a picture of a page is; empty where it is not among the files of the guide. */
    public static Optional<URL> picture(String target) {
        return Optional.ofNullable(Guide.class.getResource("/org/bcfplanner/guide/" + target));
    }

    private static Optional<String> nameOf(String target) {
        return target.endsWith(ENDING)
                ? Optional.of(target.substring(0, target.length() - ENDING.length()))
                : Optional.empty();
    }

    private static Guide read() {
        GuidePage index = read(INDEX, "");
        List<GuidePage> pages = new ArrayList<>(List.of(index));
        index.document().accept(new AbstractVisitor() {
            private String group = "";

            @Override
            public void visit(Heading heading) {
                group = WordsOf.node(heading);
            }

            @Override
            public void visit(BulletList list) {
                for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    firstLink(item).flatMap(Guide::nameOf).ifPresent(name -> pages.add(read(name, group)));
                }
            }
        });
        return new Guide(pages);
    }

    private static Optional<String> firstLink(Node item) {
        for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
            for (Node inline = block.getFirstChild(); inline != null; inline = inline.getNext()) {
                if (inline instanceof Link link) {
                    return Optional.of(link.getDestination());
                }
            }
        }
        return Optional.empty();
    }

    private static GuidePage read(String name, String group) {
        Node document = PARSER.parse(text(name + ENDING));
        Node first = document.getFirstChild();
        String title = first instanceof Heading ? WordsOf.node(first) : name;
        return GuidePage.of(name, group, title, document);
    }

    private static String text(String file) {
        try (@Nullable InputStream in = Guide.class.getResourceAsStream("/org/bcfplanner/guide/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The index of the guide names a page that is not there: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
