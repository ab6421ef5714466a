package org.bcfplanner.ui.actions;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.ScrollingPage;

/** The table with the form of the selected action: beside it where there is room, and in its place, when asked for, where not. */
final class ActionSides extends StackPane {
    private static final double ASIDE = 372;
    private static final double GAP = 16;
    private static final double LEAST_TABLE = 620;

    private final Node table;
    private final VBox aside;
    private final Button back;
    private final double scale;
    private boolean beside = true;
    private boolean wanted = true;
    private boolean asked;
    private Runnable onArranged = () -> {};

    /**
     * @param onBack run when the table is asked back for
     * @param scale  the text size, 1 for 100 %
     */
    ActionSides(Node table, VBox aside, Runnable onBack, double scale) {
        this.table = table;
        this.aside = aside;
        this.scale = scale;
        this.back = Parts.button("Back to the table", "bi-table", onBack, "chip");
        back.setId("back-to-actions");
        setMinHeight(0);
        VBox.setVgrow(this, Priority.ALWAYS);
        arrange();
    }

    /** Run when there is another arrangement, which may show the form or not. */
    void onArranged(Runnable listener) {
        onArranged = listener;
    }

    boolean showsAside() {
        return beside ? wanted : asked;
    }

    /** Shows the form, or takes it away; each arrangement remembers its own. */
    void showAside(boolean shown) {
        if (beside) {
            wanted = shown;
        } else {
            asked = shown;
        }
        arrange();
    }

    /** Whether the table gives way to the form. */
    boolean hidesTable() {
        return !beside && asked;
    }

    @Override
    protected void layoutChildren() {
        boolean fits = getWidth() >= (LEAST_TABLE + GAP + ASIDE) * scale;
        if (fits != beside) {
            beside = fits;
            asked = false;
            arrange();
            applyCss();
        }
        super.layoutChildren();
    }

    private void arrange() {
        getChildren().setAll(!showsAside() ? table : beside ? besideTheTable() : insteadOfIt());
        onArranged.run();
    }

    private HBox besideTheTable() {
        VBox column = new VBox(aside);
        column.getStyleClass().add("aside-column");
        column.setMinHeight(USE_PREF_SIZE);
        ScrollingPage page = new ScrollingPage(column);
        page.setMinWidth(ASIDE * scale);
        page.setPrefWidth(ASIDE * scale);
        page.setMaxWidth(ASIDE * scale);
        HBox.setHgrow(table, Priority.ALWAYS);
        return new HBox(GAP * scale, table, page);
    }

    private VBox insteadOfIt() {
        VBox column = new VBox(aside);
        column.setMinHeight(USE_PREF_SIZE);
        ScrollingPage page = new ScrollingPage(column);
        VBox.setVgrow(page, Priority.ALWAYS);
        HBox top = new HBox(back);
        top.getStyleClass().add("aside-top");
        return new VBox(top, page);
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
