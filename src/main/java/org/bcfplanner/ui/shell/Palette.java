package org.bcfplanner.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Flyout;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.controlsfx.control.textfield.CustomTextField;

/** The finder: a field, and under it what answers what is typed. Arrows choose, Enter goes there, Esc closes. */
public final class Palette {
    private static final int MOST = 60;
    private static final int ROWS_SHOWN = 9;
    private static final int LEAST_ROWS_SHOWN = 4;
    private static final String WHAT_TO_TYPE =
            "Type part of the name or number of a scheme, a section, an action or the text of a line.";

    private final Flyout flyout;
    private final Recent recent;
    private final double scale;
    private final int rows;
    private final List<Findable> all = new ArrayList<>();
    private final CustomTextField field = new CustomTextField();
    private final ListView<Findable> results = new ListView<>();
    private final Label nothing = Parts.label("", "fg-muted");
    private final Label hint = Parts.label("", "small", "fg-muted");

    private Palette(Flyout flyout, Settings settings, double scale, List<Findable> findings) {
        this.flyout = flyout;
        this.recent = new Recent(settings);
        this.scale = scale;
        this.rows = Math.clamp(Math.round(ROWS_SHOWN / scale), LEAST_ROWS_SHOWN, ROWS_SHOWN);
        all.addAll(findings);
        field.setId("palette-field");
        field.setPromptText("Find a scheme, section or action");
        field.setAccessibleText("Find a scheme, section or action");
        field.setLeft(Icons.of("bi-search", 12));
        field.textProperty().addListener((property, was, is) -> answer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        results.setId("palette-results");
        results.setAccessibleText("What was found");
        results.setFocusTraversable(false);
        results.setCellFactory(list -> new FindableCell());
        results.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                go();
            }
        });
        nothing.setWrapText(true);
        nothing.getStyleClass().add("palette-nothing");
        answer();
    }

    /** Shows the finder with the actions and with what a plan holds. */
    public static void open(Flyout flyout, Settings settings, double scale, Actions actions, List<Findable> more) {
        List<Findable> all = new ArrayList<>();
        actions.in(ActionGroup.GO).forEach(action -> all.add(findable(action, "Section")));
        actions.all().stream()
                .filter(action -> action.group() != ActionGroup.GO)
                .forEach(action -> all.add(findable(action, "Action")));
        all.addAll(more);
        Palette palette = new Palette(flyout, settings, scale, all);
        VBox card = new VBox(palette.field, new StackPane(palette.results, palette.nothing), palette.hint);
        card.getStyleClass().add("palette");
        flyout.show(card, Pos.TOP_CENTER, new Insets(6, 0, 0, 0), palette.field);
    }

    private static Findable findable(Action action, String kind) {
        String refusal = action.refusal().get().orElse("");
        return new Findable(
                action.id(), kind, action.icon().get(), action.name().get(), refusal, action.keyWords(), action::run);
    }

    private void answer() {
        String typed = field.getText().strip();
        List<Findable> found = typed.isEmpty() ? offered() : Ranking.of(typed, all, recent.ids(), MOST);
        results.getItems().setAll(found);
        results.getSelectionModel().selectFirst();
        results.scrollTo(0);
        results.setPrefHeight(Math.clamp(found.size(), 1, rows) * FindableCell.HEIGHT * scale + 2);
        results.setVisible(!found.isEmpty());
        nothing.setText(found.isEmpty() ? "Nothing here is called “" + typed + "”. " + WHAT_TO_TYPE : "");
        hint.setText(typed.isEmpty() ? WHAT_TO_TYPE : said(found.size()));
        field.setAccessibleHelp(hint.getText());
    }

    private static String said(int found) {
        String count = found == 0 ? "Nothing found" : found == 1 ? "1 found" : found + " found";
        return (found == MOST ? "The best " + MOST : count) + " · arrows choose, Enter goes there, Esc closes";
    }

    /** Before anything is typed: what was used last, then the sections. */
    private List<Findable> offered() {
        List<Findable> offered = new ArrayList<>();
        for (String id : recent.ids()) {
            all.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(offered::add);
        }
        all.stream()
                .filter(each -> each.kind().equals("Section") && !offered.contains(each))
                .forEach(offered::add);
        return offered.isEmpty() ? all.stream().limit(ROWS_SHOWN).toList() : offered;
    }

    private void pressed(KeyEvent key) {
        int at = results.getSelectionModel().getSelectedIndex();
        int last = results.getItems().size() - 1;
        Optional<Integer> next = Optional.ofNullable(
                switch (key.getCode()) {
                    case DOWN -> at >= last ? 0 : at + 1;
                    case UP -> at <= 0 ? last : at - 1;
                    case PAGE_DOWN -> Math.min(last, at + rows);
                    case PAGE_UP -> Math.max(0, at - rows);
                    default -> null;
                });
        next.ifPresent(row -> {
            results.getSelectionModel().select(row.intValue());
            results.scrollTo(Math.max(0, row - rows + 2));
            key.consume();
        });
        switch (key.getCode()) {
            case ENTER -> {
                go();
                key.consume();
            }
            case TAB -> key.consume();
            default -> {}
        }
    }

    private void go() {
        Findable chosen = results.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            recent.used(chosen.id());
            flyout.close();
            chosen.go().run();
        }
    }
}
