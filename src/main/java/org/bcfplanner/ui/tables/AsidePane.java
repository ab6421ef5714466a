package org.bcfplanner.ui.tables;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;

/**
 * A table with what belongs to its selected row: beside it where the window is wide, below it where it is high, and
 * in its place, when asked for, where it is neither.
 */
public final class AsidePane extends StackPane {
    private static final double GAP = 16;
    private static final double LEAST_HEIGHT = 600;
    private static final double BELOW = 330;

    /** Where the aside is. */
    private enum Room {
        BESIDE,
        BELOW,
        INSTEAD
    }

    private final Node table;
    private final Optional<Region> picture;
    private final Node cards;
    private final double aside;
    private final double leastTable;
    private final Button back;
    private final double scale;
    private Room room = Room.BESIDE;
    private boolean wanted = true;
    private boolean asked;
    private Runnable onArranged = () -> {};

    /**
     * With a picture before the cards, which can go below the table with them.
     *
     * @param cards  stand under or beside the picture
     * @param onBack run when the table is asked back for
     * @param scale  the text size, 1 for 100 %
     */
    public AsidePane(Node table, Region picture, Node cards, Runnable onBack, double scale) {
        this(table, Optional.of(picture), cards, onBack, scale);
    }

    /** With cards alone, which are never below the table: they are too high for that. */
    public AsidePane(Node table, Node cards, Runnable onBack, double scale) {
        this(table, Optional.empty(), cards, onBack, scale);
    }

    private AsidePane(Node table, Optional<Region> picture, Node cards, Runnable onBack, double scale) {
        this.table = table;
        this.picture = picture;
        this.cards = cards;
        this.aside = (picture.isPresent() ? 408 : 372) * scale;
        this.leastTable = (picture.isPresent() ? 720 : 620) * scale;
        this.scale = scale;
        this.back = Parts.button("Back to the table", "bi-table", onBack, "chip");
        back.setId("back-to-table");
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
        arrange();
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && hidesTable()) {
                onBack.run();
                key.consume();
            }
        });
    }

    /**
     * Shows the aside while a button is down, and holds that down while it is shown.
     *
     * @param enter puts the focus where work begins in an aside that stands in the place of the table
     */
    public void switchedBy(ToggleButton button, Runnable enter) {
        button.setOnAction(event -> {
            showAside(button.isSelected());
            if (hidesTable()) {
                enter.run();
            }
        });
        onArranged = () -> button.setSelected(showsAside());
        onArranged.run();
    }

    /** Whether the aside is in view. */
    public boolean showsAside() {
        return room == Room.INSTEAD ? asked : wanted;
    }

    /** Shows the aside, or takes it away; each arrangement remembers its own. */
    public void showAside(boolean shown) {
        if (room == Room.INSTEAD) {
            asked = shown;
        } else {
            wanted = shown;
        }
        arrange();
    }

    /** Whether the table gives way to the aside. */
    public boolean hidesTable() {
        return room == Room.INSTEAD && asked;
    }

    @Override
    protected void layoutChildren() {
        Room fitting = fitting();
        if (fitting != room) {
            room = fitting;
            asked = false;
            arrange();
            applyCss();
        }
        super.layoutChildren();
    }

    private Room fitting() {
        if (getWidth() >= leastTable + GAP * scale + aside) {
            return Room.BESIDE;
        }
        return picture.isPresent() && getHeight() >= LEAST_HEIGHT * scale ? Room.BELOW : Room.INSTEAD;
    }

    private void arrange() {
        Node shown = !showsAside()
                ? table
                : switch (room) {
                    case BESIDE -> beside();
                    case BELOW -> below(picture.orElseThrow());
                    case INSTEAD -> instead();
                };
        getChildren().setAll(shown);
        onArranged.run();
    }

    private HBox beside() {
        VBox column = column();
        column.getStyleClass().add("aside-column");
        ScrollingPage page = scrolling(column);
        page.setMinWidth(aside);
        page.setPrefWidth(aside);
        page.setMaxWidth(aside);
        HBox.setHgrow(table, Priority.ALWAYS);
        return new HBox(GAP * scale, table, page);
    }

    private VBox column() {
        VBox column = new VBox(12 * scale);
        picture.ifPresent(shown -> {
            shown.setMinWidth(0);
            shown.setMaxWidth(Double.MAX_VALUE);
            column.getChildren().add(shown);
        });
        column.getChildren().add(cards);
        return column;
    }

    private VBox below(Region shown) {
        ScrollingPage words = scrolling(new VBox(cards));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setPrefWidth(10);
        shown.setMinWidth(aside);
        shown.setMaxWidth(aside);
        HBox foot = new HBox(GAP * scale, shown, words);
        foot.setMinHeight(BELOW * scale);
        foot.setMaxHeight(BELOW * scale);
        foot.setPrefHeight(BELOW * scale);
        VBox.setVgrow(table, Priority.ALWAYS);
        return new VBox(12 * scale, table, foot);
    }

    private VBox instead() {
        ScrollingPage page = scrolling(column());
        VBox.setVgrow(page, Priority.ALWAYS);
        HBox top = new HBox(back);
        top.getStyleClass().add("aside-top");
        return new VBox(top, page);
    }

    /** The cards on a page of their own that scrolls. */
    private static ScrollingPage scrolling(VBox page) {
        page.setMinHeight(VBox.USE_PREF_SIZE);
        return new ScrollingPage(page);
    }

    /** Takes the height that is left, and asks for none. */
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    /** As small as the window asks. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
