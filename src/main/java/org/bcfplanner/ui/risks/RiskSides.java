package org.bcfplanner.ui.risks;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.ScrollingPage;

/** The register with matrix and form beside it; where that leaves too little room, they stand under it and all scrolls. */
final class RiskSides extends StackPane {
    private static final double SIDE = 348;
    private static final double NARROW_SIDE = 326;
    private static final double WIDE = 1080;
    private static final double LEAST = 700;

    private final double scale;
    private final VBox register;
    private final VBox side;
    private final StackPane beside = new StackPane();
    private boolean under;
    private boolean placed;

    RiskSides(VBox register, VBox side, double scale) {
        this.register = register;
        this.side = side;
        this.scale = scale;
        side.getStyleClass().add("risk-side");
        setMinSize(0, 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        boolean needed = width < scale * LEAST;
        if (!placed || needed != under) {
            placed = true;
            under = needed;
            arrange();
        }
        double wanted = Math.round(scale * (width < scale * WIDE ? NARROW_SIDE : SIDE));
        side.setMinWidth(0);
        side.setPrefWidth(under ? USE_COMPUTED_SIZE : wanted - 12);
        beside.setMinWidth(wanted);
        beside.setMaxWidth(wanted);
    }

    private void arrange() {
        getChildren().clear();
        if (under) {
            VBox all = new VBox(16, register, side);
            getChildren().setAll(new ScrollingPage(all));
            return;
        }
        beside.getChildren().setAll(new ScrollingPage(side));
        beside.setMinHeight(0);
        HBox.setHgrow(register, Priority.ALWAYS);
        register.setMinWidth(0);
        getChildren().setAll(new HBox(16, register, beside));
    }
}
