package org.bcfplanner.ui.narrative;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.LeftOver;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.prose.ProseEditor;
import org.bcfplanner.ui.prose.ProseToolbar;
import org.bcfplanner.ui.prose.Quote;
import org.bcfplanner.ui.prose.TextFoot;

/** A chapter that is a text: the text to write in, what can be done in it, its owner and its words. */
final class TextBody implements Body {
    private final NarrativeModel model;
    private final ProseEditor editor;
    private final ProseToolbar tools;
    private final OwnerField owner = new OwnerField();
    private final TextFoot foot;
    private final VBox view;
    private Asked chapter;

    TextBody(NarrativeModel model, double scale) {
        this.model = model;
        this.chapter = model.shown();
        this.editor = new ProseEditor("Text of the section", model.ids(), LeftOver::in, scale);
        this.tools = new ProseToolbar(editor);
        this.foot = new TextFoot(editor);
        editor.setId("chapter-text");
        editor.onEdit((doing, passages) -> model.write(chapter, chapter.key(), doing, passages));
        editor.onLook(this::looked);
        foot.onLimit(most -> model.change(chapter, "word limit", each -> each.withLimit(most)));
        owner.onOwner(post -> model.change(chapter, "owner", each -> each.withOwner(post)));
        view = new VBox(ToolRow.of(tools, owner, scale), editor, foot);
        view.getStyleClass().addAll("panel", "chapter-text");
        VBox.setVgrow(editor, Priority.ALWAYS);
        VBox.setVgrow(view, Priority.ALWAYS);
    }

    /** Whether the text of a chapter is shown and has the focus. */
    boolean isWritten(Asked of) {
        return chapter.equals(of) && editor.isWritten();
    }

    private void looked() {
        tools.refresh();
        foot.show(editor.prose(), editor.leftIn(), model.chapter(chapter).limitWords());
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void show() {
        chapter = model.shown();
        owner.show(model.chapter(chapter).owner(), model.owners());
        editor.show(chapter.key(), model.prose(chapter.key()));
    }

    @Override
    public void enter() {
        editor.enter();
    }

    @Override
    public boolean commit() {
        owner.commit();
        editor.commit();
        return true;
    }

    @Override
    public boolean reveal(Place place) {
        return place instanceof Place.Cell cell
                && cell.table().equals("passage")
                && editor.reveal(new Quote(new Id<Passage>(cell.row()), firstLeftIn(new Id<>(cell.row()))));
    }

    private String firstLeftIn(Id<Passage> passage) {
        List<String> found = model.plan()
                .passages()
                .find(passage)
                .map(each -> LeftOver.in(each.words()))
                .orElse(List.of());
        return found.isEmpty() ? "" : found.getFirst();
    }

    @Override
    public boolean reveal(String textKey, Quote quote) {
        return editor.reveal(quote);
    }

    @Override
    public Optional<ProseEditor> editor() {
        return Optional.of(editor);
    }
}
