package org.bcfplanner.ui.risks;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.ScaleChange;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.ui.kit.Parts;

/** What would become of every rating on another scale. */
final class ScalePreview extends VBox {
    private static final double MOST = 300;

    ScalePreview(RegisterModel model, ScaleChange change, List<ScaleChange.Proposal> proposals) {
        super(12);
        getStyleClass().add("wide");
        long kept = proposals.stream().filter(each -> each.after().isEmpty()).count();
        Label words = Parts.label(words(proposals.size(), kept), "fg-muted");
        words.setWrapText(true);
        GridPane table = new GridPane();
        table.setHgap(20);
        table.setVgap(7);
        table.addRow(
                0,
                Parts.fixed("Risk", "field-label"),
                Parts.fixed("Now", "field-label"),
                Parts.fixed("Would become", "field-label"));
        int row = 1;
        for (ScaleChange.Proposal each : proposals) {
            String stage = each.stage() == Stage.RATED
                    ? ""
                    : ", " + RiskWords.stage(each.stage()).toLowerCase(java.util.Locale.UK);
            Label after = each.after()
                    .map(rating -> Parts.label(RiskWords.said(rating, change.to()), "strong"))
                    .orElseGet(() -> Parts.label("stays as typed", "fg-muted"));
            table.addRow(
                    row++,
                    Parts.label(model.register().name(each.risk()) + stage),
                    Parts.label(RiskWords.said(each.before(), change.from())),
                    after);
        }
        ScrollPane scroll = new ScrollPane(table);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST);
        scroll.setPrefHeight(MOST);
        getChildren().addAll(words, scroll);
    }

    private static String words(int all, long kept) {
        String ratings = all == 1 ? "1 rating" : all + " ratings";
        String stay = kept == 0
                ? ""
                : kept == 1
                        ? " 1 cannot be converted and stays as typed."
                        : " " + kept + " cannot be converted and stay as typed.";
        return "Nothing is changed before you say so. Of " + ratings
                + ", each converted one is marked until somebody types"
                + " or confirms it." + stay
                + " “Leave as typed” keeps all as they are and marks what the new scale does"
                + " not have.";
    }
}
