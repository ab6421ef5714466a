package org.bcfplanner.ui.schemes;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingRow;

/** Over the form of a scheme: a note was typed into one of its amounts, and can be moved to where notes belong. */
final class RemarkBanner extends HBox {
    private static final int SHOWN = 36;

    private final SchemeMoney money;
    private final Label heading = Parts.label("", "strong");
    private final Label reason = Parts.label("", "small");
    private Runnable move = () -> {};

    /** @param scale the text size, 1 for 100 % */
    RemarkBanner(SchemeMoney money, double scale) {
        this.money = money;
        reason.setWrapText(true);
        VBox words = new VBox(2, heading, reason);
        Button moving = Parts.button("Move the note to Notes", "bi-chat-left-text", () -> move.run());
        WrappingRow row = new WrappingRow(Parts.sized(words, scale, 200, 400), Parts.atTheRight(moving));
        HBox.setHgrow(row, Priority.ALWAYS);
        getStyleClass().addAll("banner", "warning");
        getChildren().addAll(Icons.of("bi-exclamation-triangle-fill", 14, "fg-warning"), row);
        setSpacing(12);
        managedProperty().bind(visibleProperty());
    }

    void show(Scheme scheme) {
        Optional<Bound> remarked = money.remarked(scheme);
        setVisible(remarked.isPresent());
        remarked.ifPresent(bound -> {
            Amount amount = money.amount(scheme, bound);
            heading.setText("The " + SchemeMoney.words(bound) + " was typed with a note in it");
            reason.setText("“" + shortened(amount.raw()) + "” was read as " + Reading.of(amount) + ".");
            move = () -> money.moveRemark(scheme, bound);
        });
    }

    private static String shortened(String raw) {
        String line = raw.replace('\n', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN).strip() + "…";
    }
}
