package org.bcfplanner.ui.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.NarrativeTables.Prompt;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.prose.ProseEditor;
import org.bcfplanner.ui.prose.ProseToolbar;
import org.bcfplanner.ui.prose.Quote;

/** A national condition: each of its prompts with what is answered. */
final class ConditionBody implements Body {
    private final NarrativeModel model;
    private final Asked chapter;
    private final List<PromptCard> cards = new ArrayList<>();
    private final ProseToolbar tools;
    private final OwnerField owner = new OwnerField();
    private final VBox view;
    private final Places places;

    ConditionBody(NarrativeModel model, Asked chapter, double scale) {
        this.model = model;
        this.chapter = chapter;
        this.places = new Places(model);
        VBox page = new VBox(16);
        page.getStyleClass().add("prompts");
        page.setMinHeight(Region.USE_PREF_SIZE);
        for (Prompt prompt : chapter.section().prompts()) {
            PromptCard card = new PromptCard(model, chapter, prompt, scale);
            cards.add(card);
            page.getChildren().add(card);
        }
        tools = new ProseToolbar(cards.getFirst().editor());
        owner.onOwner(post -> model.change(chapter, "owner", each -> each.withOwner(post)));
        cards.forEach(card -> card.editor().onLook(() -> looked(card)));
        ScrollingPage scroll = new ScrollingPage(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        view = new VBox(ToolRow.of(tools, owner, scale), scroll);
        view.getStyleClass().addAll("panel", "chapter-text");
        VBox.setVgrow(view, Priority.ALWAYS);
    }

    private void looked(PromptCard card) {
        if (card.editor().isWritten()) {
            tools.serve(card.editor());
        }
        card.looked();
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void show() {
        owner.show(model.chapter(chapter).owner(), model.owners());
        cards.forEach(PromptCard::show);
    }

    @Override
    public void enter() {
        cards.getFirst().enter();
    }

    @Override
    public boolean commit() {
        owner.commit();
        cards.forEach(PromptCard::commit);
        return true;
    }

    @Override
    public boolean reveal(Place place) {
        Optional<PromptCard> card = places.textKey(place).flatMap(this::card);
        boolean inText = place instanceof Place.Cell cell && cell.table().equals("passage");
        card.ifPresent(found -> {
            if (inText) {
                found.editor().reveal(new Quote(new Id<Passage>(((Place.Cell) place).row()), ""));
            } else {
                found.focus(place instanceof Place.Cell cell ? cell.component() : "answer");
            }
        });
        return card.isPresent();
    }

    private Optional<PromptCard> card(String key) {
        return cards.stream().filter(card -> card.key().equals(key)).findFirst();
    }

    @Override
    public boolean reveal(String textKey, Quote quote) {
        return card(textKey).filter(card -> card.editor().reveal(quote)).isPresent();
    }

    @Override
    public Optional<ProseEditor> editor() {
        return Optional.of(tools.served());
    }
}
