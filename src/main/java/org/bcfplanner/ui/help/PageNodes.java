package org.bcfplanner.ui.help;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.bcfplanner.ui.kit.Parts;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Draws a page of the guide: its blocks under each other, no wider than the page. */
final class PageNodes extends AbstractVisitor {
    private final LineNodes lines;
    private final double scale;
    private VBox box = new VBox();

    private PageNodes(Consumer<String> follow, double scale) {
        this.lines = new LineNodes(follow);
        this.scale = scale;
    }

    /**
     * @param follow goes to the target of a link
     * @param scale  the text size, 1 for 100 %
     */
    static VBox of(GuidePage page, Consumer<String> follow, double scale) {
        PageNodes nodes = new PageNodes(follow, scale);
        VBox all = nodes.box;
        all.getStyleClass().add("help-page");
        all.setMinWidth(0); // or a picture that was drawn wide would keep the page wide
        page.document().accept(nodes);
        return all;
    }

    @Override
    public void visit(Heading heading) {
        TextFlow flow = lines.of(heading, "help-heading", "help-heading-" + heading.getLevel());
        flow.setAccessibleRoleDescription("heading level " + heading.getLevel());
        box.getChildren().add(flow);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image) {
            Guide.picture(image.getDestination())
                    .ifPresent(url -> box.getChildren().add(picture(url.toExternalForm(), image)));
        } else {
            box.getChildren().add(lines.of(paragraph));
        }
    }

    @Override
    public void visit(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item("•", item);
        }
    }

    @Override
    public void visit(OrderedList list) {
        int number = list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(number++ + ".", item);
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code(block.getLiteral());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            box.getChildren().add(TableNodes.of(table, lines));
        }
    }

    private void item(String sign, Node item) {
        VBox around = box;
        box = new VBox();
        box.getStyleClass().add("help-item");
        visitChildren(item);
        HBox row = new HBox(Parts.fixed(sign, "help-sign"), box);
        HBox.setHgrow(box, Priority.ALWAYS);
        around.getChildren().add(row);
        box = around;
    }

    private void code(String text) {
        Label label = Parts.label(text.stripTrailing(), "help-code-block");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        box.getChildren().add(label);
    }

    private Region picture(String address, Image image) {
        javafx.scene.image.Image drawn = new javafx.scene.image.Image(address);
        ImageView view = new ImageView(drawn);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setAccessibleText(WordsOf.node(image.getFirstChild() == null ? image : image.getFirstChild()));
        view.fitWidthProperty()
                .bind(box.widthProperty()
                        .subtract(2 * 24 * scale)
                        .map(width -> Math.clamp(width.doubleValue(), 1, drawn.getWidth() * scale)));
        VBox frame = new VBox(view);
        frame.getStyleClass().add("help-picture");
        frame.setMinWidth(0);
        frame.setMaxWidth(Region.USE_PREF_SIZE);
        return frame;
    }
}
