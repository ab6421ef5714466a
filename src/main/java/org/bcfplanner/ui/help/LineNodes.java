package org.bcfplanner.ui.help;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Words of a page that run on from line to line, with what is set off in them. */
final class LineNodes {
    private final Consumer<String> follow;

    /** @param follow goes to the target of a link */
    LineNodes(Consumer<String> follow) {
        this.follow = follow;
    }

    /** All that stands in a paragraph, a heading or a cell. */
    TextFlow of(Node parent, String... styles) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("help-text");
        flow.getStyleClass().addAll(styles);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(WordsOf.node(parent));
        add(flow, parent, "");
        return flow;
    }

    private void add(TextFlow flow, Node parent, String style) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNext()) {
            switch (each) {
                case org.commonmark.node.Text text -> add(flow, text.getLiteral(), style);
                case Code code -> add(flow, code.getLiteral(), "help-code");
                case SoftLineBreak ignored -> add(flow, " ", style);
                case HardLineBreak ignored -> add(flow, "\n", style);
                case StrongEmphasis strong -> add(flow, strong, "help-strong");
                case Emphasis emphasis -> add(flow, emphasis, "help-emphasis");
                case Link link -> flow.getChildren().add(link(link));
                case Image ignored -> {}
                default -> add(flow, each, style);
            }
        }
    }

    private static void add(TextFlow flow, String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add("help-words");
        if (!style.isEmpty()) {
            text.getStyleClass().add(style);
        }
        flow.getChildren().add(text);
    }

    private Hyperlink link(Link link) {
        Hyperlink made = new Hyperlink(WordsOf.node(link));
        made.getStyleClass().add("help-link");
        made.setOnAction(event -> follow.accept(link.getDestination()));
        return made;
    }
}
