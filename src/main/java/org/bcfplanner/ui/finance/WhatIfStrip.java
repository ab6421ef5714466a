package org.bcfplanner.ui.finance;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.ui.chart.PoolBar;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingRow;
import org.bcfplanner.ui.tables.Beside;

/** A slider for each year that asks what the schemes would come to; open while its button is pressed in. */
final class WhatIfStrip implements Beside {
    private final WhatIfModel model;
    private final ToggleButton toggle = new ToggleButton("What if", Icons.of("bi-sliders", 14));
    private final List<Year> years = new ArrayList<>();
    private final VBox box = new VBox();

    /** One year's slider with what it says. */
    private final class Year {
        private final FinancialYear fy;
        private final Slider slider = new Slider(0, 100, 0);
        private final PoolBar bar = new PoolBar();
        private final Label total = Parts.label("", "strong", "small");
        private final Label words = Parts.label("", "small", "fg-muted");
        private final VBox node;

        Year(FinancialYear fy, double scale) {
            this.fy = fy;
            slider.setId("what-if-" + fy.toString().replace('/', '-'));
            slider.setBlockIncrement(1);
            slider.setMajorTickUnit(50);
            slider.valueProperty().addListener((property, was, is) -> tell());
            total.getStyleClass().add("what-if-total");
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            HBox heading = new HBox(8, Parts.fixed(fy.toString(), "strong", "small"), Parts.spacer(), total);
            node = Parts.sized(new VBox(2, heading, bar, slider, words), scale, 300, 420);
        }

        private void tell() {
            total.setText(model.at(fy, (int) Math.round(slider.getValue())));
            words.setText(model.words(fy));
            bar.show(model.standing(fy));
            slider.setAccessibleText(
                    "What if, " + fy + ": place between minimum and maximum in per cent. " + total.getText());
            slider.setAccessibleHelp(words.getText());
        }
    }

    /** @param scale the text size, 1 for 100 % */
    WhatIfStrip(WhatIfModel model, double scale) {
        this.model = model;
        toggle.setId("what-if");
        toggle.getStyleClass().add("quiet-toggle");
        toggle.setTooltip(new Tooltip("Ask what the schemes come to between minimum and maximum; nothing is stored"));
        toggle.setAccessibleText("What if");
        model.years().forEach(fy -> years.add(new Year(fy, scale)));
        box.getStyleClass().add("what-if");
        box.getChildren()
                .add(new WrappingRow(years.stream().map(year -> year.node).toArray(VBox[]::new)));
        fold();
        toggle.setOnAction(event -> {
            fold();
            if (toggle.isSelected()) {
                years.forEach(year -> year.slider.setValue(model.begin(year.fy)));
                show();
                years.getFirst().slider.requestFocus();
            }
        });
    }

    ToggleButton toggle() {
        return toggle;
    }

    @Override
    public Node view() {
        return box;
    }

    @Override
    public void show() {
        if (toggle.isSelected()) {
            years.forEach(Year::tell);
        }
    }

    private void fold() {
        box.setVisible(toggle.isSelected());
        box.setManaged(toggle.isSelected());
    }
}
