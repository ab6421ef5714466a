package org.bcfplanner.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.ui.kit.Parts;

/** A page that says something while there is nothing else to show. */
final class MessagePage extends VBox {
    MessagePage(String what, String more, Button... buttons) {
        super(12);
        Label heading = Parts.label(what, "card-title");
        Label words = Parts.label(more, "fg-muted");
        heading.setWrapText(true);
        words.setWrapText(true);
        getStyleClass().add("message-page");
        getChildren().addAll(heading, words);
        getChildren().addAll(buttons);
    }

    /** What happened, what is safe, and what to do next. */
    static MessagePage of(Problem problem, Button... buttons) {
        return new MessagePage(problem.what(), (problem.safe() + " " + problem.next()).strip(), buttons);
    }
}
