package org.bcfplanner.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.bcfplanner.ui.checks.SectionStates;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.Progress;
import org.bcfplanner.ui.kit.ScrollingPage;
import org.bcfplanner.ui.kit.Section;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The table of contents and the progress report in one: each section with its state as a word and a shape. */
final class Rail extends VBox {
    /** A name of more letters leaves room for a number only. */
    private static final int LONG = 14;
    /** So many letters at most stand in one line under an icon. */
    private static final int ONE_LINE = 11;

    private final SectionStates states;
    private final List<Item> items = new ArrayList<>();
    private final Readiness readiness = new Readiness();

    private boolean narrow;

    /** A section with its button, and what the button shows in either width. */
    private record Item(Section section, ToggleButton button, Label state, Label shape, HBox wide, HBox small) {
        static Item of(Section section) {
            Label state = Parts.fixed("", "rail-state");
            Label shape = Parts.fixed("");
            HBox icon = new HBox(Icons.of(section.icon(), 15));
            icon.getStyleClass().add("rail-icon");
            HBox wide =
                    content(new HBox(rail(), icon, Parts.fixed(section.name(), "rail-name"), Parts.spacer(), state));
            HBox marks = new HBox(6, Icons.of(section.icon(), 18), shape);
            marks.setAlignment(Pos.CENTER);
            boolean isLong = section.name().length() > ONE_LINE;
            Label under = Parts.fixed(isLong ? section.name().replace(' ', '\n') : section.name(), "rail-name");
            under.setTextAlignment(TextAlignment.CENTER);
            VBox over = new VBox(marks, under);
            over.getStyleClass().add("rail-small");
            HBox small = content(new HBox(rail(), over));
            ToggleButton button = new ToggleButton();
            button.getStyleClass().add("rail-item");
            if (isLong) {
                button.getStyleClass().add("two-lines");
            }
            button.setMaxWidth(Double.MAX_VALUE);
            return new Item(section, button, state, shape, wide, small);
        }

        private static HBox content(HBox box) {
            box.getStyleClass().add("rail-content");
            return box;
        }

        private static Region rail() {
            Region mark = new Region();
            mark.getStyleClass().add("rail-mark");
            return mark;
        }
    }

    /**
     * @param states how far each section is
     * @param choose shows a section; returns false where the present one cannot be left
     */
    Rail(List<Section> sections, SectionStates states, Predicate<Section> choose) {
        this.states = states;
        getStyleClass().add("rail");
        ToggleGroup group = new ToggleGroup();
        for (Section section : sections) {
            Item item = Item.of(section);
            item.button().setGraphic(item.wide());
            item.button().setToggleGroup(group);
            item.button().setOnAction(event -> {
                if (!choose.test(section)) {
                    item.button().setSelected(false);
                }
            });
            items.add(item);
            getChildren().add(item.button());
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, readiness);
    }

    /** This in a page as wide as without a bar, for which the items get narrower: there is no room to spare at 200 %. */
    ScrollingPage scrolling() {
        ScrollingPage page = new ScrollingPage(this);
        page.prefWidthProperty().bind(maxWidthProperty());
        return page;
    }

    /** Shows icon, shape and name only, where there is little room. */
    void narrow(boolean is) {
        if (is == narrow) {
            return;
        }
        narrow = is;
        getStyleClass().remove("narrow");
        if (is) {
            getStyleClass().add("narrow");
        }
        items.forEach(item -> item.button().setGraphic(is ? item.small() : item.wide()));
        readiness.setVisible(!is);
        readiness.setManaged(!is);
        refresh();
    }

    void mark(Section chosen) {
        items.forEach(item -> item.button().setSelected(item.section().equals(chosen)));
    }

    /** Asks every section how far it is. */
    void refresh() {
        for (Item item : items) {
            Progress progress = states.of(item.section());
            boolean isLong = item.section().name().length() > LONG;
            item.state().setText(isLong ? brief(progress.words()) : progress.words());
            item.state().setGraphic(shape(progress));
            item.shape().setGraphic(shape(progress));
            boolean says = !progress.words().isEmpty();
            item.button().setTooltip((narrow || isLong) && says ? new Tooltip(progress.words()) : null);
            item.button().setAccessibleText(item.section().name() + (says ? ", " + progress.words() : ""));
        }
        readiness.show(states.percent());
    }

    /** The number alone, beside a name that leaves no room for more: the shape and the tooltip say of what. */
    private static String brief(String words) {
        return words.isEmpty() || !Character.isDigit(words.charAt(0)) ? "" : words.replaceFirst(" [a-z]+$", "");
    }

    private static @Nullable FontIcon shape(Progress progress) {
        return progress.words().isEmpty()
                ? null
                : Icons.of(progress.shape().icon(), 12, progress.shape().style());
    }
}
