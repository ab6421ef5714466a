package org.bcfplanner.ui.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.richtext.TextPos;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A text with its tables to write in. What is written is handed on as one edit when the person pauses, gives a command or
 * leaves; undo is that of the plan.
 */
public final class ProseEditor extends VBox {
    private final IdSource ids;
    private final ProseModel model;
    private final ProseArea area;
    private final WritingKeys keys;
    private final LinkBar links = new LinkBar(this);
    private final Label told = Parts.label("", "small", "prose-told");
    private final HandingOn handing = new HandingOn(this::prose);
    private final Map<Id<Passage>, TableNode> tables = new HashMap<>();
    private final Tables host = new Tables(this);
    private Runnable onLook = () -> {};
    private @Nullable Margins margins;
    private ProseArea active;

    /**
     * @param name   what a screen reader calls it
     * @param leftIn tells what is left in a text that others should not read, each as it stands there
     * @param scale  the text size, 1 for 100 %
     */
    public ProseEditor(String name, IdSource ids, Function<String, List<String>> leftIn, double scale) {
        this.ids = ids;
        this.model = new ProseModel(ids, new Looks(scale, new LeftIn(leftIn)));
        this.area = new ProseArea(model, name);
        this.active = area;
        this.keys = new WritingKeys(this);
        getStyleClass().add("prose-editor");
        keys.listenForWords(area);
        keys.listenForLines(area);
        model.drawTables(this::table);
        model.onEdit(this::edited);
        model.text().within(Room.ofLine(this::tell));
        watch(area);
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.visibleProperty().bind(told.managedProperty());
        VBox.setVgrow(area, Priority.ALWAYS);
        getChildren().addAll(area, told);
    }

    /** Takes what was done, in words that follow “Undo”, and the whole text after it. */
    public void onEdit(BiConsumer<String, List<Passage>> taking) {
        handing.to(taking);
    }

    /** Run when something is selected, marked or written. */
    public void onLook(Runnable listener) {
        onLook = listener;
    }

    /** Shows a text; what it has in common with what is shown stays as it is, with the caret. */
    public void show(String section, Prose prose) {
        boolean other = !model.text().section().equals(section);
        if (!other && handing.isAheadOf(prose)) {
            return;
        }
        handing.shown(prose);
        if (other) {
            tables.clear();
            active = area;
            tell("");
        }
        if (!host.showInPlace(section, prose.passages())) {
            Showing.Changed changed = Showing.show(model, section, prose.passages());
            if (other) {
                area.select(TextPos.ZERO);
            } else if (!changed.isNothing() && area.isFocused()) {
                int last = Math.clamp(changed.to(), 0, model.size() - 1);
                area.select(model.getEndOfParagraphTextPos(Math.max(last, Math.min(changed.from(), model.size() - 1))));
            }
        }
        drawMargin();
        onLook.run();
    }

    /**
     * Keeps a margin left of the lines.
     *
     * @param words what stands there, by passage, of the text as it is: nothing beside those that are not in it; empty
     *              where the text is to have no margin
     */
    public ProseEditor withMargin(Function<List<Passage>, Optional<Map<Id<Passage>, String>>> words) {
        margins = new Margins(model, area, words);
        drawMargin();
        return this;
    }

    private void drawMargin() {
        if (margins != null) {
            margins.draw();
        }
    }

    /** Makes the height what the text takes, for a short one among others. The page around it follows the caret. */
    public ProseEditor asHighAsItsText() {
        area.setUseContentHeight(true);
        CaretInView.follow(area);
        return this;
    }

    /** The text as it is now, whether handed on or not. */
    public Prose prose() {
        return new Prose(model.text().passages());
    }

    /** Hands on what has been written since the last time. */
    public void commit() {
        handing.now();
    }

    /** Puts the focus into the text, also where it was just added and has no skin yet that would take keys. */
    public void enter() {
        if (active.getSkin() == null) {
            active.applyCss();
        }
        active.requestFocus();
    }

    /** Whether the person is writing in it. */
    public boolean isWritten() {
        return area.isFocused() || active.isFocused();
    }

    /** The words that are selected, with the passage they begin in; empty where none are. */
    public Optional<Quote> quote() {
        return Quotes.of(area);
    }

    /** Selects words of a passage, or all of it where it no longer has them, and puts the focus there; false where it is gone. */
    public boolean reveal(Quote quote) {
        return Quotes.reveal(this, area, quote);
    }

    /** How many notes and placeholders are left in the text. */
    public int leftIn() {
        return Quotes.leftIn(model);
    }

    /** Selects the next of them behind the caret, from the beginning again behind the last. */
    public void nextLeftIn() {
        Quotes.nextLeftIn(area);
    }

    /** Says something under the text until something else is done. */
    public void tell(String sentence) {
        told.setText(sentence);
    }

    boolean tellsNothing() {
        return told.getText().isEmpty();
    }

    boolean isOn(Mark.Kind kind) {
        return active.commands().isOn(kind);
    }

    /** The line that the caret is in; empty in a table. */
    public Optional<Passage> line() {
        return active == area
                ? Optional.ofNullable(area.commands().passage(area.to().index()))
                : Optional.empty();
    }

    ProseArea area() {
        return area;
    }

    ProseArea active() {
        return active;
    }

    IdSource ids() {
        return ids;
    }

    Map<Id<Passage>, TableNode> tables() {
        return tables;
    }

    void toggle(Mark.Kind kind) {
        command(
                kind == Mark.Kind.BOLD ? "make words bold" : "make words italic",
                () -> active.commands().toggle(kind));
    }

    void style(Style style, int level) {
        command("change the style of lines", () -> area.commands().style(style, level));
    }

    boolean indent(int by) {
        boolean[] done = {false};
        command("change the level of items", () -> done[0] = area.commands().indent(by));
        return done[0];
    }

    void insertTable(int rows, int columns) {
        command("insert a table", () -> host.insert(rows, columns));
    }

    void enterTable(int index) {
        host.enter(index);
    }

    Tables host() {
        return host;
    }

    /** The key of the section whose text it is. */
    String section() {
        return model.text().section();
    }

    void askLink() {
        links.ask();
    }

    boolean asksLink() {
        return links.isOpen();
    }

    /** The cell that is written in, where one is. */
    Optional<CellPlace> cell() {
        return tables.values().stream()
                .flatMap(table -> table.written(active).stream())
                .findFirst();
    }

    /** Does something as an edit of its own. */
    void command(String what, Runnable work) {
        commit();
        tell("");
        work.run();
        handing.as(what);
        onLook.run();
    }

    void edited() {
        handing.written();
        tell("");
        drawMargin();
        onLook.run();
    }

    void activate(ProseArea now) {
        active = now;
        tables.values().forEach(table -> table.closeBut(now));
        onLook.run();
    }

    void watch(ProseArea watched) {
        watched.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                activate(watched);
            } else {
                commit();
            }
        });
        watched.selectionProperty().addListener((property, was, is) -> onLook.run());
    }

    WritingKeys keys() {
        return keys;
    }

    private Region table(Block.Grid grid) {
        return host.node(grid);
    }
}
