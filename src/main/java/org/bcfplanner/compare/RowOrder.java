package org.bcfplanner.compare;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Ranked;

/** The order in which people meet rows in the window: of the later state, what it has not as in the earlier one. */
final class RowOrder {
    /** Tables whose rows are told among those of others; all others follow in the order in which the plan declares them. */
    private static final Map<String, Integer> FIRST = Map.ofEntries(
            entry(Labels.DETAILS, 0),
            entry("theme", 1),
            entry("chapter", 1),
            entry("passage", 1),
            entry("condition_answer", 1),
            entry("review_note", 1),
            entry("scheme", 2),
            entry("line", 1));

    private static final int REST = 10;
    private static final List<String> TABLES =
            Table.all().stream().map(Table::name).toList();

    private final Map<UUID, Integer> places = new HashMap<>();

    private RowOrder() {}

    static Comparator<RowChange> of(Plan before, Plan after) {
        RowOrder order = new RowOrder();
        order.add(before);
        order.add(after);
        return Comparator.comparing(RowChange::topic)
                .thenComparingInt(row -> table(row.place()))
                .thenComparingInt(row -> order.place(row.place()))
                .thenComparing(RowChange::name)
                .thenComparing(row -> row.place().key());
    }

    private static int table(Place place) {
        String name = place instanceof Place.Cell cell ? cell.table() : Labels.DETAILS;
        Integer first = FIRST.get(name);
        return first == null ? REST + TABLES.indexOf(name) : first;
    }

    private int place(Place place) {
        return place instanceof Place.Cell cell ? places.getOrDefault(cell.row(), Integer.MAX_VALUE) : -1;
    }

    private void add(Plan plan) {
        for (Table<?> table : Table.all()) {
            addRanked(table, plan);
        }
        addSchemes(plan);
        Register register = Register.of(plan.riskCategories(), plan.risks());
        for (Risk risk : register.risks()) {
            places.put(risk.id().value(), register.row(risk));
        }
        plan.riskLinks().forEach(each -> follow(each, each.risk().value()));
        plan.riskReviews().forEach(each -> follow(each, each.risk().value()));
        StrategyTree strategy = plan.strategy();
        strategy.objectives().forEach(each -> places.put(each.id().value(), places.size()));
        strategy.actions().forEach(each -> places.put(each.id().value(), places.size()));
        strategy.indicators().forEach(each -> places.put(each.id().value(), places.size()));
        plan.actionProgress().forEach(each -> follow(each, each.action().value()));
        plan.actionIndicators().forEach(each -> follow(each, each.action().value()));
        plan.actionSchemes().forEach(each -> follow(each, each.action().value()));
        plan.actionMetrics().forEach(each -> follow(each, each.action().value()));
        plan.actionRisks().forEach(each -> follow(each, each.action().value()));
        plan.indicatorValues().forEach(each -> follow(each, each.indicator().value()));
        plan.metricFigures().forEach(each -> follow(each, each.metric().value()));
        plan.benchmarks().forEach(each -> follow(each, each.metric().value()));
        plan.contributions().forEach(each -> follow(each, each.organisation().value()));
        plan.spend().forEach(each -> follow(each, each.commissioner().value()));
        Editions.find(plan.details().edition()).ifPresent(edition -> addSections(plan, edition));
    }

    private <T extends Entity<T>> void addRanked(Table<T> table, Plan plan) {
        if (Ranked.class.isAssignableFrom(table.row())) {
            List<T> rows = table.of(plan).stream()
                    .sorted(Comparator.comparing(row -> ((Ranked<?>) row).position()))
                    .toList();
            for (int i = 0; i < rows.size(); i++) {
                places.put(rows.get(i).id().value(), i);
            }
        }
    }

    private void addSchemes(Plan plan) {
        SchemeTree tree = SchemeTree.of(plan.themes(), plan.schemes());
        int place = 0;
        for (Theme theme : tree.themes()) {
            for (Scheme scheme : tree.allOf(theme)) {
                places.put(scheme.id().value(), place++);
            }
        }
        for (Line line : plan.lines()) {
            follow(line, line.scheme().value());
        }
        plan.stated().forEach(each -> follow(each, each.scheme().value()));
    }

    private void addSections(Plan plan, Edition edition) {
        Map<String, Integer> keys = new HashMap<>();
        for (NarrativeTables.Section section : edition.texts().sections()) {
            keys.put(section.key(), keys.size());
            section.prompts().forEach(prompt -> keys.put(prompt.key(), keys.size()));
        }
        keys.forEach((key, place) -> {
            places.put(Chapter.idOf(key).value(), place);
            places.put(ConditionAnswer.idOf(key).value(), place);
        });
        plan.passages().forEach(each -> places.put(each.id().value(), keys.getOrDefault(each.section(), keys.size())));
        plan.reviewNotes()
                .forEach(each -> places.put(each.id().value(), keys.getOrDefault(each.section(), keys.size())));
    }

    private void follow(Entity<?> row, UUID owner) {
        places.put(row.id().value(), places.getOrDefault(owner, Integer.MAX_VALUE));
    }
}
