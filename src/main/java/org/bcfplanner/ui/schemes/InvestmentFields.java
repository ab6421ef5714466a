package org.bcfplanner.ui.schemes;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingRow;
import org.jspecify.annotations.Nullable;

/** The first year's minimum and maximum in the form of a scheme, with what they are of the pool. */
final class InvestmentFields extends VBox {
    private final SchemeMoney money;
    private final Label heading = Parts.label("", "strong");
    private final AmountField min;
    private final AmountField max;
    private final Label share = Parts.label("", "fg-muted", "share");
    private Consumer<Id<Scheme>> onOpenInGrid = scheme -> {};
    private @Nullable Scheme shown;

    /** @param scale the text size, 1 for 100 % */
    InvestmentFields(SchemeMoney money, double scale) {
        this.money = money;
        this.min = field("scheme-min", Bound.MIN);
        this.max = field("scheme-max", Bound.MAX);
        Button open = Parts.button("Open in the grid", "bi-arrow-right-short", this::open, "link");
        open.setContentDisplay(ContentDisplay.RIGHT);
        open.setId("open-in-grid");
        heading.setMinWidth(USE_PREF_SIZE);
        WrappingRow header = new WrappingRow(heading, Parts.atTheRight(open));
        header.getStyleClass().add("form-section");
        share.setGraphic(Icons.of("bi-pie-chart", 14, "fg-muted"));
        share.setWrapText(true);
        share.setMaxWidth(Double.MAX_VALUE);
        share.managedProperty().bind(share.visibleProperty());
        share.visibleProperty().bind(share.textProperty().isNotEmpty());
        WrappingRow fields = new WrappingRow(
                Parts.sized(min, scale, 110, 148),
                Parts.sized(max, scale, 110, 148),
                Parts.sized(share, scale, 220, 393));
        setSpacing(10);
        getChildren().addAll(header, fields);
    }

    /** Takes the scheme whose lines are to be shown in the table of investment lines. */
    void onOpenInGrid(Consumer<Id<Scheme>> consumer) {
        onOpenInGrid = consumer;
    }

    /** Shows a scheme. What is being typed for another one is handed over first. */
    void show(Scheme scheme) {
        if (shown != null && !shown.id().equals(scheme.id())) {
            commit();
        }
        shown = scheme;
        String unit = money.unit().label();
        heading.setText("Investment in " + money.year());
        min.show("Minimum, " + unit, money.amount(scheme, Bound.MIN), money.unit());
        max.show("Maximum, " + unit, money.amount(scheme, Bound.MAX), money.unit());
        share.setText(money.share(scheme));
    }

    /** Hands over what is being typed. */
    void commit() {
        min.commit();
        max.commit();
    }

    private AmountField field(String id, Bound bound) {
        return new AmountField(
                id, money::reading, typed -> scheme().ifPresent(scheme -> money.type(scheme, bound, typed)));
    }

    private void open() {
        scheme().map(Scheme::id).ifPresent(onOpenInGrid);
    }

    private Optional<Scheme> scheme() {
        return Optional.ofNullable(shown);
    }
}
