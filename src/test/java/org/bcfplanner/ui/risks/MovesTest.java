package org.bcfplanner.ui.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.Polygon;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovesTest {
    /** Cells of 60 by 60 with 4 between them; the highest probability is at the top. */
    private static Optional<Bounds> bounds(Matrix.Cell cell) {
        return Optional.of(new BoundingBox((cell.impact() - 1) * 64, (3 - cell.probability()) * 64, 60, 60));
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 94, 132", "2, 3, 120, 132", "1, 1, 68, 158", "1, 3, 120, 158"})
    void anArrowEndsJustInsideTheCellItPointsAt(int probability, int impact, double x, double y) {
        Moves moves = Toolkit.on(() -> {
            Moves made = new Moves();
            made.show(Map.of(new Moves.Move(new Matrix.Cell(probability, impact), new Matrix.Cell(1, 2)), 1));
            made.place(MovesTest::bounds);
            return made;
        });
        Polygon head = (Polygon) moves.getChildren().getLast();
        assertThat(head.getPoints().get(0)).isEqualTo(x, within(2.0));
        assertThat(head.getPoints().get(1)).isEqualTo(y, within(2.0));
    }
}
