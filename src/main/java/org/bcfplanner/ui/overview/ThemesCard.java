package org.bcfplanner.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.report.picture.Subject;
import org.bcfplanner.report.picture.ThemeSpend;
import org.bcfplanner.ui.kit.Parts;

/** What the themes spend in a year, a bar for each; each leads to its theme. */
final class ThemesCard extends Card {
    private static final int SHOWN = 8;
    private static final double NAMES = 0.42;

    private final double scale;
    private final Consumer<Subject> go;
    private List<ThemeSpend> shown = List.of();
    private boolean asked;

    ThemesCard(double scale, Runnable open, Consumer<Subject> go) {
        super("Schemes by theme", "Schemes", open, 360 * scale, 420 * scale);
        this.scale = scale;
        this.go = go;
        setId("themes-card");
    }

    void show(FinancialYear year, List<ThemeSpend> themes) {
        beside(year.toString());
        if (asked && themes.equals(shown)) {
            return;
        }
        asked = true;
        shown = List.copyOf(themes);
        if (themes.isEmpty()) {
            fill(List.of(Parts.label("No theme yet. Add one in Schemes.", "fg-muted", "small")));
            return;
        }
        Bars bars = new Bars(themes.subList(0, Math.min(SHOWN, themes.size())), scale, go);
        VBox.setVgrow(bars, Priority.ALWAYS);
        List<Node> nodes = new ArrayList<>(List.of(bars));
        if (themes.size() > SHOWN) {
            nodes.add(Parts.label("and " + (themes.size() - SHOWN) + " more", "fg-muted", "small"));
        }
        fill(nodes);
    }

    /** The bars on one scale, as long as the longest leaves room for its words. */
    private static final class Bars extends VBox {
        private final List<ThemeRow> rows = new ArrayList<>();

        Bars(List<ThemeSpend> themes, double scale, Consumer<Subject> go) {
            for (ThemeSpend theme : themes) {
                ThemeRow row = new ThemeRow(theme, scale);
                rows.add(row);
                WayIn way = new WayIn(row, theme.words(), () -> go.accept(theme.subject()));
                way.getStyleClass().add("theme-row");
                VBox.setVgrow(way, Priority.ALWAYS);
                way.setMaxHeight(56 * scale);
                getChildren().add(way);
            }
            setFillWidth(true);
        }

        @Override
        protected void layoutChildren() {
            double names = Math.min(
                    getWidth() * NAMES,
                    rows.stream().mapToDouble(ThemeRow::nameWidth).max().orElse(0));
            double left = Math.ceil(names + ThemeRow.GAP);
            double pixel = rows.stream()
                    .mapToDouble(row -> row.pixel(getWidth() - left - ThemeRow.GAP))
                    .min()
                    .orElse(0);
            rows.forEach(row -> row.arrange(left, pixel == Double.MAX_VALUE ? 0 : pixel));
            super.layoutChildren();
        }
    }
}
