package org.bcfplanner.ui.finance;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.HBox;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.kit.Segmented;
import org.jspecify.annotations.Nullable;

/** The choice between the columns of spend, those of benefits, and both. Shows none as chosen for any other set. */
final class LinesColumnSet extends HBox {
    private final Grid<?> grid;
    private final Map<Kind, List<String>> columns;
    private final Segmented<Shown> choice = new Segmented<>("Columns", List.of(Shown.values()), Shown::words);

    /** What can be chosen. */
    enum Shown {
        SPEND("Spend"),
        BENEFITS("Benefits"),
        BOTH("Both");

        private final String words;

        Shown(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** @param columns the ids of the columns by what they hold */
    LinesColumnSet(Grid<?> grid, Map<Kind, List<String>> columns) {
        this.grid = grid;
        this.columns = columns;
        getChildren().add(choice);
        setMinWidth(USE_PREF_SIZE);
        choice.onChoice(this::show);
        grid.onColumns(this::tell);
        tell();
    }

    private void show(Shown shown) {
        grid.showColumns(shown == Shown.BENEFITS ? of(Kind.BENEFIT) : of(Kind.SPEND));
        switch (shown) {
            case SPEND -> grid.hideColumns(of(Kind.BENEFIT));
            case BENEFITS -> grid.hideColumns(of(Kind.SPEND));
            case BOTH -> grid.showColumns(of(Kind.BENEFIT));
        }
        tell();
    }

    private void tell() {
        choice.choose(shown());
    }

    private @Nullable Shown shown() {
        long spend = of(Kind.SPEND).stream().filter(this::isShown).count();
        long benefits = of(Kind.BENEFIT).stream().filter(this::isShown).count();
        boolean allSpend = spend == of(Kind.SPEND).size();
        boolean allBenefits = benefits == of(Kind.BENEFIT).size();
        if (allSpend && allBenefits) {
            return Shown.BOTH;
        }
        if (allSpend && benefits == 0) {
            return Shown.SPEND;
        }
        return allBenefits && spend == 0 ? Shown.BENEFITS : null;
    }

    private boolean isShown(String id) {
        return grid.columns().stream().anyMatch(column -> column.id().equals(id));
    }

    private List<String> of(Kind kind) {
        return columns.getOrDefault(kind, List.of());
    }
}
