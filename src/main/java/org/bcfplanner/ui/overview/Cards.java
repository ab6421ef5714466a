package org.bcfplanner.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.report.picture.Subject;
import org.bcfplanner.report.summary.Summary;
import org.bcfplanner.ui.kit.WrappingRow;

/** The cards of the overview: what to do next, and one for each section of the plan that has something to tell. */
final class Cards {
    private static final String FINANCE = "Finance";
    private static final String ACTIONS = "Actions";
    private static final String FRAMEWORK = "Outcome framework";

    private final OverviewModel model;
    private final StepsCard steps;
    private final Optional<PoolCard> pool;
    private final Optional<ThemesCard> themes;
    private final Optional<RiskCard> risks;
    private final Optional<MetricsCard> metrics;
    private final Optional<ActionsCard> actions;
    private final Optional<IndicatorsCard> indicators;

    Cards(OverviewModel model, Ways ways, double scale) {
        this.model = model;
        steps = new StepsCard(model, ways, scale);
        pool = of(FINANCE, () -> new PoolCard(model, scale, () -> ways.open(FINANCE)));
        themes = of(FINANCE, () -> new ThemesCard(scale, () -> ways.open("Schemes"), themeOf(ways)));
        risks = of("Risks", () -> new RiskCard(scale, () -> ways.open("Risks"), ways::goTo));
        metrics = of(
                "Metrics",
                () -> new MetricsCard(
                        scale, () -> ways.open("Metrics"), line -> ways.goTo("Metrics", model.figures(line))));
        actions = of(
                ACTIONS,
                () -> new ActionsCard(
                        scale,
                        () -> ways.open(ACTIONS),
                        line -> ways.goTo(
                                ACTIONS, new Place.Cell("action", line.id().value(), "action"))));
        indicators = of(
                FRAMEWORK,
                () -> new IndicatorsCard(
                        scale,
                        () -> ways.open(FRAMEWORK),
                        line -> ways.goTo(
                                FRAMEWORK, new Place.Cell("indicator", line.id().value(), "indicator"))));
    }

    private <C extends Card> Optional<C> of(String section, Supplier<C> card) {
        return model.has(section) ? Optional.of(card.get()) : Optional.empty();
    }

    /** Side by side where there is room. */
    List<Node> rows() {
        List<Node> rows = new ArrayList<>();
        if (pool.isPresent()) {
            rows.add(new WrappingRow(pool.get(), steps));
            rows.addAll(row(Stream.of(themes, risks, metrics)));
            rows.addAll(row(Stream.of(actions, indicators)));
        } else {
            rows.addAll(row(Stream.of(actions, Optional.of(steps))));
            rows.addAll(row(Stream.of(indicators, risks, metrics)));
        }
        return rows;
    }

    /** Those that are there, side by side; no row where none is. */
    private static List<WrappingRow> row(Stream<Optional<? extends Card>> cards) {
        Region[] there = cards.flatMap(Optional::stream).toArray(Region[]::new);
        return there.length == 0 ? List.of() : List.of(new WrappingRow(there));
    }

    void show(Summary summary) {
        pool.ifPresent(card -> card.show(summary.years()));
        steps.show();
        themes.ifPresent(card -> card.show(summary.themeYear(), summary.themes()));
        risks.ifPresent(card -> card.show(summary.risks()));
        metrics.ifPresent(card -> card.show(summary.metrics(), model.metricStates(summary.metrics())));
        actions.ifPresent(card -> card.show(model.actions(), model.day()));
        indicators.ifPresent(card -> card.show(model.indicators()));
    }

    private static Consumer<Subject> themeOf(Ways ways) {
        return subject -> {
            if (subject instanceof Subject.OfTheme theme) {
                ways.goTo("Schemes", new Place.Cell("theme", theme.theme().value(), "name"));
            }
        };
    }
}
