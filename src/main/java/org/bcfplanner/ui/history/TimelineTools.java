package org.bcfplanner.ui.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.util.Duration;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.ui.grid.GridTools;
import org.bcfplanner.ui.kit.Choices;
import org.bcfplanner.ui.kit.Icons;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/** What the timeline is narrowed by: words, a section, who it was. */
final class TimelineTools {
    private static final String ALL_SECTIONS = "All sections";
    private static final String EVERYBODY = "Everybody";
    private static final Duration REST = Duration.millis(180);

    private final TimelineModel model;
    private final CustomTextField words = new CustomTextField();
    private final ChoiceBox<String> section = new ChoiceBox<>();
    private final ChoiceBox<String> author = new ChoiceBox<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Node view;
    private boolean showing;

    /** @param buttons stand at the right */
    TimelineTools(TimelineModel model, List<Button> buttons, double scale) {
        this.model = model;
        words.setId("history-words");
        words.setPromptText("Search what was done");
        words.setAccessibleText("Search what was done");
        words.setLeft(Icons.of("bi-search", 12));
        words.setPrefWidth(scale * 190);
        words.setMinWidth(scale * 95);
        rest.setOnFinished(event -> model.words(words.getText()));
        words.textProperty().addListener((property, was, is) -> {
            if (!showing) {
                rest.playFromStart();
            }
        });
        words.setOnAction(event -> model.words(words.getText()));
        List<String> sections = new ArrayList<>(List.of(ALL_SECTIONS));
        model.sections().forEach(each -> sections.add(each.label()));
        choice(section, "history-section", "Section", scale * 136);
        section.getItems().setAll(sections);
        section.valueProperty().addListener((property, was, is) -> {
            if (!showing) {
                model.section(sectionOf(is));
            }
        });
        choice(author, "history-author", "Who", scale * 136);
        author.valueProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                model.author(is);
            }
        });
        author.setConverter(Choices.words(name -> name.isEmpty() ? EVERYBODY : name, EVERYBODY));
        view = new GridTools(List.of(words, section, author), buttons);
    }

    Node view() {
        return view;
    }

    void focusWords() {
        words.requestFocus();
    }

    /** Shows by what the timeline is narrowed. */
    void show() {
        showing = true;
        if (!words.isFocused() && !words.getText().equals(model.words())) {
            words.setText(model.words());
        }
        section.setValue(model.section().map(Section::label).orElse(ALL_SECTIONS));
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(model.authors());
        if (!names.contains(model.author())) {
            names.add(model.author());
        }
        if (!author.getItems().equals(names)) {
            author.getItems().setAll(names);
        }
        author.setValue(model.author());
        showing = false;
    }

    private static void choice(ChoiceBox<String> box, String id, String name, double width) {
        box.setId(id);
        box.setAccessibleText(name);
        box.setPrefWidth(width);
        box.setMinWidth(width * 0.7);
    }

    private static @Nullable Section sectionOf(@Nullable String label) {
        return Arrays.stream(Section.values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElse(null);
    }
}
