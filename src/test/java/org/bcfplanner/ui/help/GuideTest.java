package org.bcfplanner.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.ui.Toolkit;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the guide as they come with the program. */
class GuideTest {
    private static final Path FOLDER = Path.of("src", "docs", "guide");

    static List<GuidePage> pages() {
        return Guide.bundled().pages();
    }

    @Test
    void theIndexNamesEveryPageOnce() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.replace(".md", ""))
                    .toList();
            assertThat(pages()).extracting(GuidePage::name).containsExactlyInAnyOrderElementsOf(names);
        }
        assertThat(pages()).extracting(GuidePage::title).doesNotHaveDuplicates();
        assertThat(pages().stream().skip(1)).extracting(GuidePage::group).doesNotContain("");
    }

    @Test
    void everySectionOfEveryEditionHasAPage() {
        for (Edition edition : Editions.all()) {
            assertThat(edition.sections().all())
                    .as(edition.name())
                    .isNotEmpty()
                    .allMatch(key -> Guide.bundled().page(key).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToPagesAndPicturesAreThere(GuidePage page) {
        List<String> astray = new ArrayList<>();
        page.document().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (Guide.bundled().linked(link.getDestination()).isEmpty()) {
                    astray.add(link.getDestination());
                }
            }

            @Override
            public void visit(Image image) {
                if (Guide.picture(image.getDestination()).isEmpty()) {
                    astray.add(image.getDestination());
                }
                assertThat(WordsOf.node(image.getFirstChild()))
                        .as("what the picture shows")
                        .isNotEmpty();
            }
        });
        assertThat(astray).isEmpty();
    }

    @Test
    void everyPictureIsOnAPageAndAllOfThemAreSmall() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                all.append(Files.readString(page));
            }
        }
        long bytes = 0;
        try (Stream<Path> files = Files.list(FOLDER.resolve("pictures"))) {
            for (Path picture : files.toList()) {
                assertThat(all.toString()).contains("(pictures/" + picture.getFileName() + ")");
                bytes += Files.size(picture);
            }
        }
        assertThat(bytes).isBetween(1L, 2_500_000L);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsDrawnWithAllItsWords(GuidePage page) {
        List<Node> drawn = Toolkit.on(() -> {
            VBox box = PageNodes.of(page, target -> {}, 1);
            List<Node> nodes = new ArrayList<>();
            collect(box, nodes);
            return nodes;
        });
        StringBuilder words = new StringBuilder();
        drawn.forEach(node -> words.append(words(node)));
        assertThat(folded(words.toString())).isEqualTo(folded(WordsOf.node(page.document())));
        assertThat(drawn)
                .filteredOn(ImageView.class::isInstance)
                .allSatisfy(node ->
                        assertThat(((ImageView) node).getImage().isError()).isFalse());
    }

    @Test
    void aPageIsFoundByWordsOfIt() {
        GuidePage signOff = Guide.bundled().page("sign-off").orElseThrow();
        assertThat(signOff.says("Ratify  BOARD")).isTrue();
        assertThat(signOff.says("ratify zebra")).isFalse();
        assertThat(signOff.says("")).isTrue();
    }

    private static void collect(Node node, List<Node> nodes) {
        boolean isSign = node.getStyleClass().contains("help-sign");
        if (!isSign) {
            nodes.add(node);
        }
        if (node instanceof Parent parent && !(node instanceof Labeled)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Hyperlink link -> link.getText();
            case Labeled label -> label.getText();
            default -> "";
        };
    }

    private static String folded(String words) {
        return words.replaceAll("\\s+", "");
    }
}
