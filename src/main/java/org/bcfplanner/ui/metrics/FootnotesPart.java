package org.bcfplanner.ui.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.tables.AsideCard;
import org.bcfplanner.ui.tables.Part;

/** The footnotes of the table: number, words, and the figures that refer to each. */
final class FootnotesPart implements Part {
    private final MetricsModel model;
    private final double scale;
    private final VBox list = new VBox(12);
    private final VBox page = new VBox();
    private final Button add = Parts.button("Add footnote", "bi-plus", this::add);
    private final Button renumber = Parts.button("Number in order", "bi-list-ol", this::renumber);
    private final List<FootnoteCard> cards = new ArrayList<>();
    private final Runnable selectionChanged;
    private List<Finding> found = List.of();
    private Consumer<Cell> onGo = cell -> {};

    FootnotesPart(MetricsModel model, double scale, Runnable selectionChanged) {
        this.model = model;
        this.scale = scale;
        this.selectionChanged = selectionChanged;
        add.setId("add-footnote");
        renumber.setId("renumber-footnotes");
        HBox tools = new HBox(8, Parts.spacer(), renumber, add);
        tools.getStyleClass().add("tools");
        list.getStyleClass().add("footnotes");
        list.setMinHeight(VBox.USE_PREF_SIZE);
        ScrollingPage scroll = new ScrollingPage(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.getStyleClass().add("finance-part");
        page.getChildren().addAll(tools, scroll);
        page.setMinHeight(0);
        page.setPrefHeight(0);
        VBox.setVgrow(page, Priority.ALWAYS);
    }

    /** Takes the figure that is to be gone to. */
    void onGo(Consumer<Cell> consumer) {
        onGo = consumer;
    }

    @Override
    public String name() {
        return "Footnotes";
    }

    @Override
    public OptionalInt count() {
        return OptionalInt.of(model.footnotes().size());
    }

    @Override
    public Node view() {
        return page;
    }

    @Override
    public void show() {
        List<Footnote> footnotes = model.footnotes();
        List<Id<Footnote>> before = cards.stream().map(FootnoteCard::id).toList();
        if (list.getChildren().isEmpty()
                || !before.equals(footnotes.stream().map(Footnote::id).toList())) {
            cards.clear();
            footnotes.forEach(each -> cards.add(new FootnoteCard(model, each.id(), scale, cell -> onGo.accept(cell))));
            list.getChildren()
                    .setAll(AsideCard.wrapped(
                            footnotes.isEmpty()
                                    ? "No footnotes yet. A figure refers to one by its number: 597 (1)."
                                    : "A figure refers to a footnote by its number: 597 (1).",
                            "fg-muted"));
            list.getChildren().addAll(cards);
        }
        List<References.Reference> references = References.of(model.blocks());
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).show(footnotes.get(i), references);
            cards.get(i).mark(found);
        }
        renumber.setDisable(footnotes.isEmpty());
        selectionChanged.run();
    }

    @Override
    public String selection() {
        int count = model.footnotes().size();
        return count + (count == 1 ? " footnote" : " footnotes");
    }

    @Override
    public void enter() {
        if (cards.isEmpty()) {
            add.requestFocus();
        } else {
            cards.getFirst().enter();
        }
    }

    /** Puts the focus on a footnote. */
    void reveal(Id<Footnote> id) {
        cards.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(FootnoteCard::enter);
    }

    @Override
    public void reveal(String row, String column) {
        enter();
    }

    @Override
    public Optional<Cell> cell(Place place) {
        return Optional.empty();
    }

    @Override
    public Optional<Node> field(Place place) {
        if (place instanceof Place.Cell at && at.table().equals("footnote")) {
            show();
            return cards.stream()
                    .filter(each -> each.id().value().equals(at.row()))
                    .findFirst()
                    .map(each -> each.field(at.component()));
        }
        return place instanceof Place.Column at && at.table().equals("footnote") ? Optional.of(add) : Optional.empty();
    }

    @Override
    public void mark(List<Finding> findings) {
        found = List.copyOf(findings);
        cards.forEach(card -> card.mark(found));
    }

    @Override
    public boolean commitPending() {
        model.endTyping();
        return cards.stream().allMatch(FootnoteCard::commit);
    }

    /** Behind the last, with the next free number. */
    void add() {
        List<Footnote> all = model.footnotes();
        int number = all.size() + 1;
        while (model.footnote(Integer.toString(number)).isPresent()) {
            number++;
        }
        Footnote footnote = new Footnote(model.ids().create(), Rank.first(), Integer.toString(number), Text.EMPTY);
        model.change("add a footnote", plan -> MetricEdits.addFootnote(plan, footnote, all.size()));
        cards.stream()
                .filter(each -> each.id().equals(footnote.id()))
                .findFirst()
                .ifPresent(each -> each.field("note").requestFocus());
    }

    private void renumber() {
        model.change("number the footnotes in order", plan -> Renumbering.inOrder(plan, model.tables()));
    }
}
