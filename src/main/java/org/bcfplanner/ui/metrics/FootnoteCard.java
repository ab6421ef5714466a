package org.bcfplanner.ui.metrics;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Typed;
import org.bcfplanner.ui.kit.Typing;
import org.bcfplanner.ui.tables.AsideCard;

/** One footnote: its number, its words, and the figures that refer to it. */
final class FootnoteCard extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final MetricsModel model;
    private final Id<Footnote> id;
    private final Consumer<Cell> onGo;
    private final TextField number = new TextField();
    private final Typed note;
    private final Label told = AsideCard.wrapped("", "small", "fg-danger");
    private final VBox references = new VBox(2);
    private final Button up = Parts.iconButton("Move up", "bi-chevron-up", () -> move(-1));
    private final Button down = Parts.iconButton("Move down", "bi-chevron-down", () -> move(1));
    private final Button remove = Parts.iconButton("Remove this footnote", "bi-x", this::remove);

    /** @param onGo takes the figure that is to be gone to */
    FootnoteCard(MetricsModel model, Id<Footnote> id, double scale, Consumer<Cell> onGo) {
        this.model = model;
        this.id = id;
        this.onGo = onGo;
        getStyleClass().addAll("aside-card", "footnote-card");
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setMinHeight(52 * scale);
        area.setAccessibleText("Footnote, words");
        Typing.bound(area, Typing.LONG_TEXT, told::setText);
        note = new Typed(
                area,
                text -> model.typing(
                        "change a footnote",
                        "footnote " + id,
                        plan -> MetricEdits.changeFootnote(plan, id, each -> each.withNote(new Text(text)))),
                model::endTyping);
        number.setPrefWidth(56 * scale);
        number.setMinWidth(56 * scale);
        number.setAccessibleText("Footnote, number");
        number.getStyleClass().add("footnote-number");
        number.setOnAction(event -> commit());
        number.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                commit();
            }
        });
        number.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                current().ifPresent(each -> number.setText(each.number()));
                refuse("");
                key.consume();
            }
        });
        HBox.setHgrow(area, Priority.ALWAYS);
        area.setPrefWidth(10);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        HBox row = new HBox(8, number, area, up, down, remove);
        getChildren().addAll(row, told, references);
    }

    Id<Footnote> id() {
        return id;
    }

    void show(Footnote footnote, List<References.Reference> all) {
        if (!number.isFocused()) {
            number.setText(footnote.number());
            refuse("");
        }
        up.setAccessibleText("Move footnote " + footnote.number() + " up");
        down.setAccessibleText("Move footnote " + footnote.number() + " down");
        remove.setAccessibleText("Remove footnote " + footnote.number());
        note.show(footnote.note().written());
        List<Button> links = all.stream()
                .filter(each -> each.number().equals(footnote.number()))
                .map(this::link)
                .toList();
        references
                .getChildren()
                .setAll(Parts.label(
                        links.isEmpty() ? "No figure refers to it." : "Referred to by", "small", "fg-muted"));
        references.getChildren().addAll(links);
    }

    private Button link(References.Reference reference) {
        Button link = new Button(reference.words());
        link.getStyleClass().addAll("link", "small", "reference");
        link.setAccessibleText("Go to " + reference.words());
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setOnAction(event -> onGo.accept(reference.cell()));
        return link;
    }

    /** Says what the checks find in it. */
    void mark(List<Finding> found) {
        Optional<Finding> finding = found.stream()
                .filter(each -> each.place() instanceof Place.Cell at
                        && at.table().equals("footnote")
                        && at.row().equals(id.value()))
                .findFirst();
        if (!number.getPseudoClassStates().contains(REFUSED)) {
            told.setText(
                    finding.map(each -> each.heading() + ". " + each.reason()).orElse(""));
        }
    }

    void enter() {
        note.input().requestFocus();
    }

    Node field(String component) {
        return component.equals("number") ? number : note.input();
    }

    /** Takes the number that was typed; false, with the reason on the screen, where it cannot be. */
    boolean commit() {
        String typed = number.getText().strip();
        Optional<Footnote> current = current();
        if (current.isEmpty() || typed.equals(current.get().number())) {
            refuse("");
            return true;
        }
        Optional<Footnote> other = model.footnote(typed);
        if (typed.isEmpty() || !typed.matches("[0-9]{1,2}")) {
            refuse("A footnote is numbered from 1 to 99; figures refer to it as 597 (1).");
            return false;
        }
        if (other.isPresent()) {
            refuse("There is a footnote " + typed + " already. Give that one another number first.");
            return false;
        }
        refuse("");
        model.change("number a footnote " + typed, plan -> Renumbering.to(plan, model.tables(), id, typed));
        return true;
    }

    private void refuse(String reason) {
        number.pseudoClassStateChanged(REFUSED, !reason.isEmpty());
        told.setText(reason);
    }

    private Optional<Footnote> current() {
        return model.plan().footnotes().find(id);
    }

    private void move(int places) {
        model.change("move a footnote", plan -> MetricEdits.moveFootnote(plan, id, places));
    }

    private void remove() {
        model.change("remove a footnote", plan -> MetricEdits.removeFootnote(plan, id));
    }
}
