package org.bcfplanner.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bar of a year's spend against the pool, drawn. */
class PoolBarTest {
    private final Plan plan = ThurrockPlan.plan();

    @Test
    void partsAndTicksStandInProportionToTheirFigures() {
        PoolBar bar = drawn(2014, 800);
        double least = part(bar, ".pool-least").getBoundsInParent().getWidth();
        double most = part(bar, ".pool-most").getBoundsInParent().getWidth();
        assertThat(most / least).isCloseTo(2555.0 / 1864, within(0.01));
        assertThat(most).isLessThan(part(bar, ".pool-tick").getBoundsInParent().getCenterX());
        assertThat(bar.getAccessibleText())
                .isEqualTo("2014/15: schemes from £1,864k to £2,555k, Minimum £2,862k, Pool £3,724k");
    }

    @ParameterizedTest
    @ValueSource(doubles = {240, 300, 420, 800})
    void wordsStayInsideAndApart(double width) {
        PoolBar bar = drawn(2014, width);
        for (Node one : bar.lookupAll(".label")) {
            assertThat(one.getBoundsInParent().getMinX()).isNotNegative();
            assertThat(one.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(width);
            for (Node other : bar.lookupAll(".label")) {
                assertThat(one.equals(other)
                                || !one.getBoundsInParent().intersects(other.getBoundsInParent())
                                || ((Label) one).getText().isEmpty())
                        .as(((Label) one).getText() + " and " + ((Label) other).getText())
                        .isTrue();
            }
        }
    }

    @Test
    void thereIsNoneWhereNothingIsKnown() {
        assertThat(drawn(2015, 400).isManaged()).isFalse();
    }

    private PoolBar drawn(int year, double width) {
        return Toolkit.on(() -> {
            PoolBar bar = new PoolBar();
            new Scene(bar, width, 90);
            bar.show(Reconciliation.of(plan, new FinancialYear(year)));
            bar.applyCss();
            bar.resize(width, 90);
            bar.layout();
            return bar;
        });
    }

    private static Node part(PoolBar bar, String style) {
        return Toolkit.on(() -> bar.lookup(style));
    }
}
