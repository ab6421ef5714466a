package org.bcfplanner.ui.risks;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.kit.WrappingRow;

/** The selected risk as a form. What is typed is part of the plan at once. */
final class RiskForm extends VBox {
    private final RegisterModel model;
    private final Label heading = Parts.fixed("", "card-title");
    private final Label category = Parts.label("", "fg-muted", "small");
    private final Label pill = Parts.fixed("", "band-pill");
    private final Label score = Parts.fixed("", "card-title");
    private final Map<RiskField, TextInputControl> fields = new EnumMap<>(RiskField.class);
    private final RatingFields rating;
    private final Button confirm = new Button("Confirm the rating");
    private final RiskMore more;
    private final VBox form = new VBox(12);
    private final Label nothing = Parts.label("Select a risk to see it as a form.", "fg-muted");
    private Optional<Risk> shown = Optional.empty();
    private boolean showing;

    /** @param scale the text size, 1 for 100 % */
    RiskForm(RegisterModel model, double scale) {
        this.model = model;
        this.rating = new RatingFields(model, Stage.RATED, changed -> score(Stage.RATED, changed));
        this.more = new RiskMore(model, this::field, this::score, scale);
        setId("risk-form");
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("panel", "risk-card");
        category.setMinWidth(0);
        HBox top = new HBox(8, heading, category, Parts.spacer(), pill, score);
        top.setAlignment(Pos.CENTER_LEFT);
        confirm.setId("confirm-rating");
        confirm.setOnAction(event -> shown.ifPresent(risk -> model.confirm(risk.id(), Stage.RATED)));
        confirm.managedProperty().bind(confirm.visibleProperty());
        TitledPane fold = new TitledPane("More", more);
        fold.setId("risk-more");
        fold.setExpanded(false);
        fold.setAnimated(false);
        fold.getStyleClass().add("risk-fold");
        Node controls = field("Controls", RiskField.CONTROLS, 3);
        form.getChildren()
                .addAll(
                        field("Risk: there is a risk that", RiskField.RISK, 3),
                        rating,
                        confirm,
                        new WrappingRow(
                                Parts.sized(field("Owner, a post", RiskField.OWNER, 1), scale, 120, 140),
                                Parts.sized(field("Review date", RiskField.REVIEW, 1), scale, 120, 140)),
                        controls,
                        fold);
        getChildren().addAll(top, form, nothing);
        nothing.managedProperty().bind(nothing.visibleProperty());
        form.managedProperty().bind(form.visibleProperty());
    }

    /** Shows a risk; a field that already says the same is left alone, so the caret stays. */
    void show(Optional<Risk> risk) {
        if (!shown.map(Risk::id).equals(risk.map(Risk::id))) {
            model.session().endTyping();
        }
        shown = risk;
        showing = true;
        form.setVisible(risk.isPresent());
        nothing.setVisible(risk.isEmpty());
        pill.setVisible(risk.isPresent());
        heading.setText(risk.map(each -> model.register().name(each)).orElse("No risk"));
        category.setText(risk.flatMap(each -> model.register().category(each))
                .map(each -> each.name())
                .orElse(""));
        score.setText("");
        risk.ifPresent(this::fill);
        showing = false;
    }

    private void fill(Risk risk) {
        Scale scale = model.scale();
        Look look = RiskLooks.band(scale, risk.rating());
        pill.setText(look.text());
        pill.getStyleClass().removeIf(style -> style.startsWith("band-") && !style.equals("band-pill"));
        pill.getStyleClass().add(look.styles().getLast());
        pill.setGraphic(Icons.of(look.icon(), 11));
        scale.score(risk.rating()).ifPresent(each -> score.setText(scale.isSingle() ? "" : String.valueOf(each)));
        rating.show(risk.rating());
        confirm.setVisible(risk.rating().derived());
        fields.forEach((field, input) -> set(input, text(risk, field)));
        more.show(risk);
    }

    private void score(Stage stage, Rating changed) {
        shown.ifPresent(risk -> model.edit(risk.id(), "score", draft -> draft.rating(stage, changed)));
    }

    private String text(Risk risk, RiskField field) {
        return switch (field) {
            case NUMBER -> risk.number();
            case RISK -> risk.risk().written();
            case CAUSE -> risk.cause().written();
            case CONSEQUENCE -> risk.consequence().written();
            case CONTROLS -> risk.controls().written();
            case FURTHER_ACTIONS -> risk.furtherActions().written();
            case OWNER -> risk.owner();
            case FINANCIAL_IMPACT ->
                risk.financialImpact().editedIn(model.plan().details().shownIn());
            case BORNE_BY -> risk.borneBy();
            case RAISED -> risk.raised().words();
            case REVIEW -> risk.review().words();
            case PROBABILITY, IMPACT, SCORE, BAND, RESIDUAL, TARGET, TRAVEL, STATUS, SCHEMES -> "";
        };
    }

    /** A labelled field for a text of the risk, of so many lines. */
    private VBox field(String label, RiskField field, int lines) {
        TextInputControl input = lines == 1 ? new TextField() : area(lines);
        input.setId("risk-" + RiskColumns.id(field));
        input.textProperty().addListener((property, was, is) -> {
            if (!showing) {
                shown.ifPresent(risk -> model.type(risk.id(), field, is));
            }
        });
        input.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.session().endTyping();
            }
        });
        fields.put(field, input);
        return Parts.boundedField(label, input, lines == 1 ? Typing.SHORT_TEXT : Typing.LONG_TEXT);
    }

    /** Puts the focus on the first field. */
    void enter() {
        fields.getOrDefault(RiskField.RISK, new TextField()).requestFocus();
    }

    /** Puts the focus where a risk is scored. */
    void enterRating() {
        rating.enter();
    }

    private static void set(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private static TextArea area(int lines) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.setPrefColumnCount(10);
        area.setMinHeight(USE_PREF_SIZE);
        return area;
    }
}
