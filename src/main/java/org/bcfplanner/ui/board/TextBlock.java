package org.bcfplanner.ui.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.LeftOver;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.FieldPast;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ToldField;
import org.bcfplanner.ui.kit.WrappingRow;
import org.bcfplanner.ui.prose.ProseEditor;
import org.bcfplanner.ui.prose.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A section that is a text, with the numbers of its paragraphs in the margin. The text control is made when it is first to
 * be seen.
 */
final class TextBlock implements Block {
    private final BoardModel model;
    private final ReportSection section;
    private final FieldPast past;
    private final Consumer<ProseEditor> onLook;
    private final double scale;
    private final Label words = Parts.label("", "fg-muted", "small");
    private final Button byPlace;
    private final WrappingRow foot;
    private final VBox told = new VBox(4);
    private final VBox view;
    private @Nullable ProseEditor editor;

    /**
     * @param onLook takes the text when something is selected or written in it
     * @param scale  the text size, 1 for 100 %
     */
    TextBlock(BoardModel model, ReportSection section, FieldPast past, Consumer<ProseEditor> onLook, double scale) {
        this.model = model;
        this.section = section;
        this.past = past;
        this.onLook = onLook;
        this.scale = scale;
        byPlace = Parts.button("Number by place", "bi-list-ol", this::numberByPlace, "link");
        byPlace.setId("number-" + section.key());
        byPlace.setAccessibleText("Number by place: " + section.called());
        byPlace.setTooltip(
                new Tooltip("Take the typed numbers out of the words: paragraphs are numbered as they stand"));
        byPlace.managedProperty().bind(byPlace.visibleProperty());
        words.setId("words-" + section.key());
        foot = new WrappingRow(Parts.sized(words, scale, 100, 200), Parts.atTheRight(byPlace));
        foot.getStyleClass().add("report-foot");
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
        view = new VBox(4, told, foot);
        view.getStyleClass().addAll("prompt-text", "report-text");
        view.sceneProperty().addListener((property, was, is) -> show());
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void show() {
        Prose prose = model.texts().prose(section);
        if (view.getScene() != null && view.isVisible()) {
            made().show(section.key(), prose);
        }
        count(prose, 0);
        byPlace.setVisible(model.texts().hasTypedNumbers(section));
    }

    private ProseEditor made() {
        if (editor == null) {
            ProseEditor made = new ProseEditor(section.called(), model.ids(), LeftOver::in, scale).asHighAsItsText();
            made.setId(section.key());
            made.withMargin(passages -> model.texts().numbers(section, passages));
            made.onLook(() -> looked(made));
            made.onEdit((doing, passages) -> model.texts().write(section, doing, passages));
            past.add(
                    made,
                    () -> made.line()
                            .map(line -> new Place.Cell("passage", line.id().value(), "words")));
            view.getChildren().addFirst(made);
            editor = made;
        }
        return editor;
    }

    private void looked(ProseEditor made) {
        count(made.prose(), made.leftIn());
        onLook.accept(made);
    }

    private void count(Prose prose, int left) {
        int count = prose.words();
        words.setText((count == 0 ? "Nothing is written yet" : String.format(Locale.UK, "%,d word", count))
                + (count > 1 ? "s" : "")
                + (left == 0 ? "" : left == 1 ? " · 1 placeholder left" : " · " + left + " placeholders left"));
    }

    private void numberByPlace() {
        commit();
        model.texts().numberByPlace(section);
        enter();
    }

    @Override
    public void enter() {
        editor().ifPresent(ProseEditor::enter);
    }

    @Override
    public boolean reveal(Place place) {
        if (!(place instanceof Place.Cell cell) || !cell.table().equals("passage")) {
            return false;
        }
        Id<Passage> passage = new Id<>(cell.row());
        List<String> found = model.texts().prose(section).passages().stream()
                .filter(each -> each.id().equals(passage))
                .flatMap(each -> LeftOver.in(each.words()).stream())
                .toList();
        Quote quote = new Quote(passage, found.isEmpty() ? "" : found.getFirst());
        return editor().filter(each -> each.reveal(quote)).isPresent();
    }

    @Override
    public void commit() {
        editor().ifPresent(ProseEditor::commit);
    }

    @Override
    public void mark(List<Finding> found) {
        told.getChildren()
                .setAll(found.stream()
                        .filter(each -> each.place() instanceof Place.Cell cell
                                && cell.table().equals("passage"))
                        .map(TextBlock::line)
                        .toList());
        told.setVisible(!told.getChildren().isEmpty());
    }

    private static Label line(Finding finding) {
        Label line = Parts.label(ToldField.words(finding), "fg-muted", "small", "told");
        line.setGraphic(ToldField.icon(finding.severity()));
        line.setWrapText(true);
        return line;
    }

    @Override
    public Optional<ProseEditor> editor() {
        return Optional.ofNullable(editor);
    }
}
