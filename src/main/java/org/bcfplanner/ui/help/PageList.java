package org.bcfplanner.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.controlsfx.control.textfield.CustomTextField;

/** The pages of the guide and the list of keys, all or those that say what is looked for. The chosen one is shown. */
final class PageList extends VBox {
    private final Guide guide;
    private final GuidePage keys;
    private final ListView<Entry> list = new ListView<>();
    private final CustomTextField field = new CustomTextField();
    private final Label nothing = Parts.label("No page says that.", "fg-muted", "help-nothing");
    private boolean marking;

    /**
     * @param keys      the page of all keys
     * @param open      shows a page
     * @param enterPage puts the focus on the page that is shown
     */
    PageList(Guide guide, GuidePage keys, Consumer<String> open, Runnable enterPage) {
        this.guide = guide;
        this.keys = keys;
        getStyleClass().add("help-side");
        field.setId("help-find");
        field.setPromptText("Find in help");
        field.setAccessibleText("Find in help");
        field.setLeft(Icons.of("bi-search", 12));
        field.textProperty().addListener((property, was, is) -> filter(is));
        field.setOnAction(event -> enterFound());
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN) {
                enterFound();
                key.consume();
            }
        });
        list.setId("help-pages");
        list.setAccessibleText("Pages of the guide");
        list.getStyleClass().addAll("help-list", "edge-to-edge");
        list.setCellFactory(view -> new EntryCell());
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null && !marking) {
                open.accept(is.name());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                enterPage.run();
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(field, list);
        filter("");
    }

    /** Has the page that is shown marked; one that is not among those found is marked when all are shown again. */
    void mark(String name) {
        marking = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).name().equals(name)) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
                list.scrollTo(Math.max(0, i - 2));
            }
        }
        marking = false;
    }

    /** The list, which is where its keys are. */
    Node list() {
        return list;
    }

    void find() {
        field.requestFocus();
        field.selectAll();
    }

    private void enterFound() {
        if (!list.getItems().isEmpty()) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        }
    }

    private void filter(String question) {
        Entry chosen = list.getSelectionModel().getSelectedItem();
        List<Entry> found = new ArrayList<>();
        String group = "";
        List<GuidePage> all = new ArrayList<>(guide.pages());
        all.add(keys);
        for (GuidePage page : all) {
            if (page.says(question)) {
                found.add(new Entry(page.name(), page.title(), page.group().equals(group) ? "" : page.group()));
                group = page.group();
            }
        }
        marking = true;
        list.getItems().setAll(found);
        marking = false;
        if (chosen != null) {
            mark(chosen.name());
        }
    }
}
