package org.bcfplanner.ui.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.Style;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** What can be done in a text, as buttons. Serves the text that was written in last. */
public final class ProseToolbar extends FlowPane {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Button bold = button("Bold (Ctrl+B)", "bi-type-bold", editor -> editor.toggle(Mark.Kind.BOLD));
    private final Button italic =
            button("Italic (Ctrl+I)", "bi-type-italic", editor -> editor.toggle(Mark.Kind.ITALIC));
    private final Button bullets =
            button("Bullets (Ctrl+Shift+L)", "bi-list-ul", editor -> editor.style(Style.BULLET, 1));
    private final Button numbers =
            button("Numbered list (Ctrl+Shift+N)", "bi-list-ol", editor -> editor.style(Style.NUMBER, 1));
    private final Button link = button("Link (Ctrl+Shift+K)", "bi-link-45deg", ProseEditor::askLink);
    private final MenuButton styles = new MenuButton("Paragraph");
    private final MenuButton tables = new MenuButton("", Icons.of("bi-table", 16));
    private ProseEditor editor;

    public ProseToolbar(ProseEditor first) {
        editor = first;
        getStyleClass().add("prose-toolbar");
        styles.setId("prose-styles");
        styles.getStyleClass().add("quiet-menu");
        styles.setAccessibleText("Style of the line");
        styles.getItems().add(item("Paragraph (Ctrl+Alt+0)", () -> editor.style(Style.PARAGRAPH, 1)));
        for (int level = 1; level <= Style.HEADING.deepest(); level++) {
            int depth = level;
            styles.getItems()
                    .add(item(
                            "Heading " + level + " (Ctrl+Alt+" + level + ")",
                            () -> editor.style(Style.HEADING, depth)));
        }
        tables.setId("prose-tables");
        tables.getStyleClass().add("icon-button");
        tables.setAccessibleText("Table");
        tables.setTooltip(new Tooltip("Table (Ctrl+Shift+T)"));
        tables.setOnShowing(event -> tables.getItems().setAll(ofTables()));
        tables.getItems().setAll(ofTables());
        styles.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bold, italic, bullets, numbers, link, tables, styles);
        serve(first);
    }

    /** Serves another text from now on. */
    public void serve(ProseEditor other) {
        editor = other;
        refresh();
    }

    public ProseEditor served() {
        return editor;
    }

    /** Shows how the selected words and the line of the caret are. */
    public void refresh() {
        Optional<Passage> line = editor.line();
        bold.pseudoClassStateChanged(ON, editor.isOn(Mark.Kind.BOLD));
        italic.pseudoClassStateChanged(ON, editor.isOn(Mark.Kind.ITALIC));
        link.pseudoClassStateChanged(ON, editor.isOn(Mark.Kind.LINK));
        bullets.pseudoClassStateChanged(
                ON, line.filter(is -> is.style() == Style.BULLET).isPresent());
        numbers.pseudoClassStateChanged(
                ON, line.filter(is -> is.style() == Style.NUMBER).isPresent());
        styles.setText(line.map(ProseToolbar::words).orElse("Table"));
        boolean cell = !editor.active().equals(editor.area());
        bullets.setDisable(cell);
        numbers.setDisable(cell);
        styles.setDisable(cell);
    }

    private static String words(Passage line) {
        return switch (line.style()) {
            case HEADING -> "Heading " + line.level();
            case BULLET, NUMBER -> "List, level " + line.level();
            case PARAGRAPH, HEADING_ROW, ROW -> "Paragraph";
        };
    }

    private List<MenuItem> ofTables() {
        Optional<CellPlace> at = editor.cell();
        return List.of(
                item("Insert a table (Ctrl+Shift+T)", () -> editor.insertTable(3, 2), at.isEmpty()),
                item("Row below (Insert)", () -> at.ifPresent(CellPlace::addRow), at.isPresent()),
                item("Column to the right (Alt+Insert)", () -> at.ifPresent(CellPlace::addColumn), at.isPresent()),
                item("Remove the row (Ctrl+minus)", () -> at.ifPresent(CellPlace::removeRow), at.isPresent()),
                item("Remove the column (Alt+minus)", () -> at.ifPresent(CellPlace::removeColumn), at.isPresent()));
    }

    private static MenuItem item(String words, Runnable work, boolean can) {
        MenuItem item = item(words, work);
        item.setDisable(!can);
        return item;
    }

    private static MenuItem item(String words, Runnable work) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> work.run());
        return item;
    }

    private Button button(String name, String icon, Consumer<ProseEditor> work) {
        Button button = Parts.iconButton(name, icon, () -> {
            work.accept(editor);
            if (!editor.asksLink()) {
                editor.enter();
            }
        });
        button.getStyleClass().add("prose-button");
        return button;
    }
}
