package org.bcfplanner.ui.narrative;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;
import org.controlsfx.control.textfield.TextFields;

/** Who sees to a chapter: a post, typed or chosen from those who own something already. */
final class OwnerField extends HBox {
    /** Wide enough for the longest names of posts. */
    private static final double OFFERS = 400;

    private final TextField post = new TextField();
    private List<String> known = List.of();
    private Consumer<String> onOwner = owner -> {};
    private String shown = "";

    OwnerField() {
        super(8);
        getStyleClass().add("owner");
        post.setId("chapter-owner");
        post.setPromptText("Nobody yet");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(post.textProperty());
        post.tooltipProperty()
                .bind(Bindings.when(post.textProperty().isEmpty())
                        .then((Tooltip) null)
                        .otherwise(whole));
        Label name = Parts.fixed("Owner", "fg-muted");
        name.setLabelFor(post);
        Typing.bound(post, 200, sentence -> {});
        TextFields.bindAutoCompletion(
                        post,
                        typed -> known.stream()
                                .filter(each -> each.toLowerCase(Locale.UK)
                                        .contains(typed.getUserText().toLowerCase(Locale.UK)))
                                .toList())
                .setPrefWidth(OFFERS);
        post.setOnAction(event -> commit());
        post.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit();
            }
        });
        getChildren().addAll(Parts.spacer(), name, post);
    }

    void onOwner(Consumer<String> listener) {
        onOwner = listener;
    }

    void show(String owner, List<String> owners) {
        known = owners;
        shown = owner;
        if (!post.getText().equals(owner)) {
            post.setText(owner);
        }
    }

    /** Makes what is typed the owner. */
    void commit() {
        String typed = post.getText().strip();
        if (!typed.equals(shown)) {
            shown = typed;
            onOwner.accept(typed);
        }
    }
}
