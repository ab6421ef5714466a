package org.bcfplanner.ui.schemes;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.kit.Choices;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.kit.WholeText;
import org.bcfplanner.ui.kit.WrappingRow;

/** The selected scheme as a form. What is typed is part of the plan at once. */
final class SchemeForm extends VBox {
    /** As in the narrative. */
    private static final KeyCombination ADD_NOTE = KeyCombination.valueOf("Shortcut+Shift+M");

    private final SchemesViewModel model;
    private final Label heading = Parts.label("", "card-title");
    private final TextField name = new TextField();
    private final TextField number = new TextField();
    private final ChoiceBox<Theme> theme = new ChoiceBox<>();
    private final Segmented<InvestmentType> type;
    private final Label typeRefused = Parts.label("", "fg-danger", "small");
    private final TextField leadProvider = new TextField();
    private final TextField fundingSource = new TextField();
    private final TextArea description = area();
    private final TextArea outcomes = area();
    private final TextArea metrics = area();
    private final TextArea notes = area();
    private final RemarkBanner banner;
    private final InvestmentFields investment;
    private final SchemeText narrative;
    private final SchemeNotes reviewed;
    private final SchemeParts parts;
    private final SchemeActions actions = new SchemeActions();
    private boolean showing;

    /** @param scale the text size, 1 for 100 % */
    SchemeForm(SchemesViewModel model, double scale) {
        this.model = model;
        this.type = new Segmented<>("Investment type", model.investmentTypes(), model::label).wrap();
        this.banner = new RemarkBanner(model.money(), scale);
        this.investment = new InvestmentFields(model.money(), scale);
        this.narrative = new SchemeText(model, scale);
        this.reviewed = new SchemeNotes(model.notes(), narrative::quote);
        this.parts = new SchemeParts(model);
        reviewed.onGo(narrative::reveal);
        reviewed.onLeave(narrative::enterAgain);
        getStyleClass().add("form");
        name.setId("scheme-name");
        outcomes.setId("scheme-outcomes");
        metrics.setId("scheme-metrics");
        fundingSource.setId("scheme-funding-source");
        leadProvider.setPromptText("Not set yet");
        fundingSource.setPromptText("Not set yet");
        bind(name, "name", Scheme::name, Scheme::withName);
        bind(number, "number", Scheme::number, Scheme::withNumber);
        bind(leadProvider, "lead provider", Scheme::leadProvider, Scheme::withLeadProvider);
        bind(fundingSource, "source of funding", Scheme::fundingSource, Scheme::withFundingSource);
        bindText(description, "description", Scheme::withDescription);
        bindText(outcomes, "outcomes", Scheme::withOutcomes);
        bindText(metrics, "metrics", Scheme::withMetrics);
        bindText(notes, "notes", Scheme::withNotes);
        theme.setConverter(Choices.words(each -> (model.outline().themes().indexOf(each) + 1) + "  " + each.title()));
        theme.setMaxWidth(Double.MAX_VALUE);
        WholeText.tell(theme);
        theme.setOnAction(event -> {
            if (!showing && theme.getValue() != null) {
                model.moveToTheme(theme.getValue().id());
            }
        });
        type.onChoice(this::retype);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (ADD_NOTE.match(key)) {
                key.consume();
                reviewed.add();
            }
        });
        getChildren()
                .addAll(
                        header(),
                        banner,
                        new WrappingRow(
                                Parts.sized(Parts.boundedField("Name", name, Typing.SHORT_TEXT), scale, 260, 560),
                                Parts.sized(Parts.boundedField("Number", number, Typing.SHORT_TEXT), scale, 110, 130)),
                        new WrappingRow(
                                Parts.sized(Parts.field("Theme", theme), scale, 180, 200),
                                typeField(),
                                Parts.sized(
                                        Parts.boundedField("Lead provider", leadProvider, Typing.SHORT_TEXT),
                                        scale,
                                        160,
                                        200),
                                Parts.sized(
                                        Parts.boundedField("Source of funding", fundingSource, Typing.SHORT_TEXT),
                                        scale,
                                        160,
                                        200)),
                        Parts.boundedField("Description", description, Typing.LONG_TEXT),
                        narrative,
                        reviewed,
                        parts,
                        actions,
                        Parts.boundedField("Outcomes, one to a line", outcomes, Typing.LONG_TEXT),
                        Parts.boundedField(
                                "Metrics, one to a line; after a tab, a part of the line above",
                                metrics,
                                Typing.LONG_TEXT),
                        investment,
                        Parts.boundedField("Notes for the authors, never exported", notes, Typing.LONG_TEXT));
    }

    /** Shows a scheme; a field that already says the same is left alone, so the caret stays. */
    void show(Scheme scheme) {
        showing = true;
        heading.setText((scheme.parent() == null ? "Scheme " : "Sub-scheme, ")
                + model.outline().placeOf(scheme) + " of " + model.outline().schemeCount());
        set(name, scheme.name());
        set(number, scheme.number());
        number.setPromptText("BCF%02d".formatted(model.outline().placeOf(scheme)));
        set(leadProvider, scheme.leadProvider());
        set(fundingSource, scheme.fundingSource());
        set(description, scheme.description().written());
        set(outcomes, scheme.outcomes().written());
        set(metrics, scheme.metrics().written());
        set(notes, scheme.notes().written());
        if (!theme.getItems().equals(model.outline().themes())) {
            theme.getItems().setAll(model.outline().themes());
        }
        theme.setValue(model.outline().themes().stream()
                .filter(each -> each.id().equals(scheme.theme()))
                .findFirst()
                .orElse(null));
        theme.setDisable(scheme.parent() != null);
        type.choose(scheme.investmentType());
        typeRefused.setText("");
        banner.show(scheme);
        investment.show(scheme);
        narrative.show(scheme);
        reviewed.show(scheme);
        parts.show(model.outline().partsOf(scheme));
        actions.show(model.actionsOn(scheme));
        showing = false;
    }

    /** Takes the scheme whose lines are to be shown in the table of investment lines. */
    void onOpenInGrid(Consumer<Id<Scheme>> consumer) {
        investment.onOpenInGrid(consumer);
    }

    /** Takes the action of the strategy that is to be gone to. */
    void onAction(Consumer<Place> consumer) {
        actions.onGo(consumer);
    }

    /** Hands over what is being typed into an amount, and what is being written. */
    void commit() {
        investment.commit();
        narrative.commit();
    }

    /** Puts the focus on the field of a component of the scheme; on the name where it has none. */
    void focus(String component) {
        switch (component) {
            case "number" -> number.requestFocus();
            case "leadProvider" -> leadProvider.requestFocus();
            case "fundingSource" -> fundingSource.requestFocus();
            case "description" -> description.requestFocus();
            case "outcomes" -> outcomes.requestFocus();
            case "metrics" -> metrics.requestFocus();
            case "notes" -> notes.requestFocus();
            case Scheme.NARRATIVE -> narrative.enter();
            default -> name.requestFocus();
        }
    }

    /** Goes to a passage of the narrative; to where one is written when it is gone. */
    void reveal(Id<Passage> passage) {
        if (!narrative.reveal(passage)) {
            narrative.enter();
        }
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    private WrappingRow header() {
        heading.setMinWidth(USE_PREF_SIZE);
        HBox tools = new HBox(
                8,
                Parts.iconButton("Move up", "bi-chevron-up", () -> model.move(-1)),
                Parts.iconButton("Move down", "bi-chevron-down", () -> model.move(1)),
                more());
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMinWidth(USE_PREF_SIZE);
        WrappingRow header = new WrappingRow(heading, tools);
        header.getStyleClass().add("form-header");
        return header;
    }

    private MenuButton more() {
        MenuButton more = new MenuButton("", Icons.of("bi-three-dots", 16));
        more.getStyleClass().addAll("icon-button", "no-arrow");
        more.setAccessibleText("More for this scheme");
        more.setTooltip(new Tooltip("More for this scheme"));
        more.setId("scheme-more");
        MenuItem part = new MenuItem("Add a sub-scheme");
        part.setOnAction(event -> model.addPart());
        MenuItem remove = new MenuItem("Remove this scheme");
        remove.setOnAction(event -> model.remove());
        more.getItems().setAll(part, new SeparatorMenuItem(), remove);
        return more;
    }

    private VBox typeField() {
        VBox field = Parts.field("Investment type", type);
        field.getChildren().add(typeRefused);
        typeRefused.managedProperty().bind(typeRefused.textProperty().isNotEmpty());
        field.setMinWidth(Region.USE_PREF_SIZE);
        return field;
    }

    private void retype(InvestmentType chosen) {
        if (model.canRetype(chosen)) {
            model.retype(chosen);
        } else {
            model.selectedScheme().ifPresent(this::show);
            typeRefused.setText("There are already " + model.label(chosen) + " lines in the same year.");
        }
    }

    private void bind(
            TextField field, String label, Function<Scheme, String> read, BiFunction<Scheme, String, Scheme> write) {
        field.textProperty().addListener((property, was, is) -> {
            if (!showing && !is.equals(model.selectedScheme().map(read).orElse(is))) {
                model.type(label, scheme -> write.apply(scheme, is));
            }
        });
        endTypingOnLeave(field);
    }

    private void bindText(TextArea field, String label, BiFunction<Scheme, Text, Scheme> write) {
        field.textProperty().addListener((property, was, is) -> {
            if (!showing) {
                model.type(label, scheme -> write.apply(scheme, Text.parse(is)));
            }
        });
        endTypingOnLeave(field);
    }

    private void endTypingOnLeave(TextInputControl field) {
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                model.endTyping();
            }
        });
    }

    private static void set(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }
}
