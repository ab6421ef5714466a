package org.bcfplanner.ui.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskReview;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** What the register says of a risk that is reviewed, and how it was rated the last time. To be read, not typed into. */
final class ReviewSaid extends VBox {
    private final RegisterModel model;

    ReviewSaid(RegisterModel model) {
        this.model = model;
        setId("review-said");
        getStyleClass().addAll("panel", "risk-card");
    }

    /** @param before the review before this one */
    void show(Risk risk, Optional<RiskReview> before) {
        List<Node> children = new ArrayList<>();
        children.add(top(risk));
        children.add(wrapped(
                risk.risk().isEmpty() ? "No risk described yet" : risk.risk().written(), "strong"));
        said(children, "Consequence", risk.consequence().written());
        said(children, "Cause", risk.cause().written());
        said(children, "Controls", risk.controls().written());
        said(children, "Further actions", risk.furtherActions().written());
        said(children, "Owner", risk.owner());
        said(children, "Review date", risk.review().words());
        children.add(since(risk, before));
        getChildren().setAll(children);
    }

    private Node top(Risk risk) {
        Label category = Parts.label(
                model.register().category(risk).map(each -> each.name()).orElse(""), "fg-muted", "small");
        category.setMinWidth(0);
        HBox top = new HBox(8, Parts.fixed(model.register().name(risk), "card-title"), category);
        top.getStyleClass().add("card-heading");
        return top;
    }

    private Node since(Risk risk, Optional<RiskReview> before) {
        VBox lines = new VBox(6);
        lines.setId("review-since");
        lines.getStyleClass().add("review-since");
        lines.getChildren()
                .add(Parts.label(
                        before.map(review ->
                                        "Since the review of " + review.on().words())
                                .orElse("Now"),
                        "field-label"));
        for (Stage stage : Stage.values()) {
            Rating now = risk.at(stage);
            Rating then = before.map(review -> review.at(stage)).orElse(Rating.BLANK);
            if (stage == Stage.RATED || !now.isBlank() || !then.isBlank()) {
                lines.getChildren().add(line(stage, before, now));
            }
        }
        before.map(RiskReview::reason)
                .filter(reason -> !reason.isEmpty())
                .ifPresent(reason -> lines.getChildren()
                        .add(wrapped("Reason given then: " + reason.written().strip(), "fg-muted", "small")));
        if (before.isEmpty()) {
            lines.getChildren().add(wrapped("Not reviewed before.", "fg-muted", "small"));
        }
        return lines;
    }

    private Label line(Stage stage, Optional<RiskReview> before, Rating now) {
        String said = RiskWords.said(now, model.scale());
        Label line = wrapped(RiskWords.stage(stage) + ": " + said + then(stage, before, now));
        model.scale().band(now).ifPresent(band -> line.setGraphic(Icons.of(RiskWords.icon(band.level()), 12)));
        model.scale().band(now).ifPresent(band -> line.getStyleClass().add(RiskWords.style(band.level())));
        return line;
    }

    /** What it was at the review before, where that was another rating; ratings on another scale are not compared. */
    private String then(Stage stage, Optional<RiskReview> before, Rating now) {
        if (before.isEmpty()) {
            return "";
        }
        RiskReview review = before.get();
        if (!review.scale().equals(model.plan().details().riskScale())) {
            return "; it was rated on another scale then";
        }
        return SameRating.on(model.scale(), review.at(stage), now)
                ? ", as then"
                : "; then " + RiskWords.said(review.at(stage), model.scale());
    }

    private static void said(List<Node> children, String name, String text) {
        if (!text.isBlank()) {
            children.add(new VBox(2, Parts.label(name, "field-label"), wrapped(text)));
        }
    }

    private static Label wrapped(String text, String... styles) {
        Label label = Parts.label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
