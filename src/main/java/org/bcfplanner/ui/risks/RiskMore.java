package org.bcfplanner.ui.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.risk.Travel;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Choices;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Segmented;
import org.bcfplanner.ui.kit.WrappingRow;

/** What is seldom said of a risk. */
final class RiskMore extends VBox {
    private final RegisterModel model;
    private final ChoiceBox<Choice<Id<RiskCategory>>> category = box("risk-category");
    private final ChoiceBox<Choice<Status>> status = box("risk-status");
    private final ChoiceBox<Choice<Id<Risk>>> merged = box("risk-merged");
    private final Segmented<Travel> travel =
            new Segmented<>("Direction of travel", List.of(Travel.values()), RiskWords::travel).wrap();
    private final RatingFields residual;
    private final RatingFields target;
    private final MenuButton schemes = new MenuButton();
    private Optional<Risk> shown = Optional.empty();
    private boolean showing;

    /** A value with its words; none for “nothing”. */
    private record Choice<T>(Optional<T> value, String words) {}

    /** Makes the fields of texts. */
    interface TextFields {
        VBox field(String label, RiskField field, int lines);
    }

    /** @param onRating takes what somebody chooses as the rating of a stage */
    RiskMore(RegisterModel model, TextFields texts, BiConsumer<Stage, Rating> onRating, double scale) {
        super(12);
        this.model = model;
        this.residual = new RatingFields(model, Stage.RESIDUAL, changed -> onRating.accept(Stage.RESIDUAL, changed));
        this.target = new RatingFields(model, Stage.TARGET, changed -> onRating.accept(Stage.TARGET, changed));
        schemes.setId("risk-schemes");
        schemes.getStyleClass().add("quiet-menu");
        schemes.setMaxWidth(Double.MAX_VALUE);
        onChoice(category, this::moveTo);
        onChoice(status, value -> value.ifPresent(this::restate));
        onChoice(merged, this::merge);
        travel.onChoice(value ->
                shown.ifPresent(risk -> model.edit(risk.id(), "change the travel", draft -> draft.travel(value))));
        getChildren()
                .addAll(
                        texts.field("Consequence", RiskField.CONSEQUENCE, 2),
                        texts.field("Cause", RiskField.CAUSE, 2),
                        texts.field("Further actions", RiskField.FURTHER_ACTIONS, 2),
                        residual,
                        target,
                        Parts.field("Direction of travel", travel),
                        new WrappingRow(
                                Parts.sized(Parts.field("Status", status), scale, 120, 140),
                                Parts.sized(Parts.field("Merged into", merged), scale, 120, 140)),
                        new WrappingRow(
                                Parts.sized(texts.field("Number", RiskField.NUMBER, 1), scale, 90, 100),
                                Parts.sized(texts.field("Raised", RiskField.RAISED, 1), scale, 120, 180)),
                        Parts.field("Category", category),
                        new WrappingRow(
                                Parts.sized(
                                        texts.field("Financial impact", RiskField.FINANCIAL_IMPACT, 1),
                                        scale,
                                        120,
                                        140),
                                Parts.sized(texts.field("Borne by", RiskField.BORNE_BY, 1), scale, 120, 140)),
                        Parts.field("Linked schemes", schemes));
    }

    void show(Risk risk) {
        shown = Optional.of(risk);
        showing = true;
        residual.show(risk.residual());
        target.show(risk.target());
        travel.choose(risk.travel());
        List<Choice<Id<RiskCategory>>> categories = new ArrayList<>();
        categories.add(new Choice<>(Optional.empty(), "No category"));
        model.register()
                .categories()
                .forEach(each -> categories.add(new Choice<>(Optional.of(each.id()), each.name())));
        fill(category, categories, Optional.ofNullable(risk.category()));
        fill(
                status,
                List.of(Status.values()).stream()
                        .filter(each -> each != Status.MERGED || risk.status() == Status.MERGED)
                        .map(each -> new Choice<>(Optional.of(each), RiskWords.status(each)))
                        .toList(),
                Optional.of(risk.status()));
        List<Choice<Id<Risk>>> others = new ArrayList<>();
        others.add(new Choice<>(Optional.empty(), "No other"));
        model.register().risks().stream()
                .filter(each -> !each.id().equals(risk.id()))
                .forEach(each -> others.add(
                        new Choice<>(Optional.of(each.id()), model.register().name(each))));
        fill(merged, others, Optional.ofNullable(risk.mergedInto()));
        links(risk);
        showing = false;
    }

    private void links(Risk risk) {
        List<Scheme> linked = new ArrayList<>();
        List<CheckMenuItem> items = new ArrayList<>();
        for (Scheme scheme : model.plan().schemes()) {
            boolean on = model.plan().riskLinks().contains(RiskLink.idOf(risk.id(), scheme.id()));
            if (on) {
                linked.add(scheme);
            }
            CheckMenuItem item = new CheckMenuItem(scheme.name());
            item.setSelected(on);
            item.setOnAction(event -> model.apply(
                    (on ? "unlink " : "link ") + scheme.name() + (on ? " from " : " to ") + model.name(risk.id()),
                    (plan, id) -> on ? RiskEdits.unlink(plan, id, scheme.id()) : RiskEdits.link(plan, id, scheme.id()),
                    risk.id()));
            items.add(item);
        }
        schemes.getItems().setAll(items);
        schemes.setText(
                linked.isEmpty()
                        ? "None"
                        : String.join(", ", linked.stream().map(Scheme::name).toList()));
    }

    private void moveTo(Optional<Id<RiskCategory>> to) {
        shown.ifPresent(risk -> model.apply(
                "move " + model.name(risk.id()), (plan, id) -> RiskEdits.moveTo(plan, id, to.orElse(null)), risk.id()));
    }

    private void restate(Status to) {
        shown.filter(risk -> risk.status() != to)
                .ifPresent(risk -> model.edit(risk.id(), "change the status", draft -> draft.status(to)));
    }

    private void merge(Optional<Id<Risk>> into) {
        shown.ifPresent(risk -> model.apply(
                "merge " + model.name(risk.id()),
                (plan, id) -> into.map(other -> RiskEdits.merge(plan, id, other))
                        .orElseGet(() -> RiskEdits.change(plan, id, draft -> draft.status(Status.OPEN))),
                risk.id()));
        shown.flatMap(risk -> model.plan().risks().find(risk.id())).ifPresent(this::show);
    }

    private static <T> void fill(ChoiceBox<Choice<T>> box, List<Choice<T>> choices, Optional<T> value) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(choices.stream()
                .filter(each -> Objects.equals(each.value(), value))
                .findFirst()
                .orElse(null));
    }

    private <T> void onChoice(ChoiceBox<Choice<T>> box, java.util.function.Consumer<Optional<T>> consumer) {
        box.setOnAction(event -> {
            if (!showing && box.getValue() != null) {
                consumer.accept(box.getValue().value());
            }
        });
    }

    private static <T> ChoiceBox<Choice<T>> box(String id) {
        ChoiceBox<Choice<T>> box = new ChoiceBox<>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(Choices.words(Choice::words));
        return box;
    }
}
