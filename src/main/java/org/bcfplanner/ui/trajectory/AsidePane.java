package org.bcfplanner.ui.trajectory;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;

/**
 * A table with what belongs to its selected row, a picture first: beside it where the window is wide, below it where it is high, and
 * in its place, when asked for, where it is neither.
 */
public final class AsidePane extends StackPane {
    private static final double ASIDE = 408;
    private static final double GAP = 16;
    private static final double LEAST_TABLE = 720;
    private static final double LEAST_HEIGHT = 600;
    private static final double BELOW = 330;

    /** Where the aside is. */
    private enum Room {
        BESIDE,
        BELOW,
        INSTEAD
    }

    private final Node table;
    private final Region picture;
    private final Node cards;
    private final Button back;
    private final double scale;
    private Room room = Room.BESIDE;
    private boolean wanted = true;
    private boolean asked;
    private Runnable onArranged = () -> {};

    /**
     * @param cards  stand under or beside the picture
     * @param onBack run when the table is asked back for
     * @param scale  the text size, 1 for 100 %
     */
    public AsidePane(Node table, Region picture, Node cards, Runnable onBack, double scale) {
        this.table = table;
        this.picture = picture;
        this.cards = cards;
        this.scale = scale;
        this.back = Parts.button("Back to the table", "bi-table", onBack, "chip");
        back.setId("back-to-table");
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
        arrange();
    }

    /** Run when there is another arrangement, which may show the aside or not. */
    public void onArranged(Runnable listener) {
        onArranged = listener;
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
        if (getWidth() >= (LEAST_TABLE + GAP + ASIDE) * scale) {
            return Room.BESIDE;
        }
        return getHeight() >= LEAST_HEIGHT * scale ? Room.BELOW : Room.INSTEAD;
    }

    private void arrange() {
        Node shown = !showsAside()
                ? table
                : switch (room) {
                    case BESIDE -> beside();
                    case BELOW -> below();
                    case INSTEAD -> instead();
                };
        getChildren().setAll(shown);
        onArranged.run();
    }

    private HBox beside() {
        VBox column = column();
        column.getStyleClass().add("aside-column");
        ScrollingPage aside = scrolling(column);
        aside.getStyleClass().add("metric-aside");
        aside.setMinWidth(ASIDE * scale);
        aside.setPrefWidth(ASIDE * scale);
        aside.setMaxWidth(ASIDE * scale);
        HBox.setHgrow(table, Priority.ALWAYS);
        return new HBox(GAP * scale, table, aside);
    }

    private VBox column() {
        picture.setMinWidth(0);
        picture.setMaxWidth(Double.MAX_VALUE);
        return new VBox(12 * scale, picture, cards);
    }

    private VBox below() {
        ScrollingPage words = scrolling(new VBox(cards));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setPrefWidth(10);
        picture.setMinWidth(ASIDE * scale);
        picture.setMaxWidth(ASIDE * scale);
        HBox foot = new HBox(GAP * scale, picture, words);
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
