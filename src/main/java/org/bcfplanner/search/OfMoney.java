package org.bcfplanner.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.CommissionerSpend;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PreparedRows;
import org.bcfplanner.plan.table.Ranked;

/** The amounts of the plan, each with whatever it is an amount of. */
final class OfMoney {
    private static final Source<PoolAmount> POOL = Source.of("pool_amount", Kind.LINE, "amount");
    private static final Source<Line> LINES = Source.of("line", Kind.LINE, "min");
    private static final Source<StatedAmount> STATED = Source.of("stated_amount", Kind.LINE, "");
    private static final Source<Contribution> CONTRIBUTIONS = Source.of("contribution", Kind.LINE, "spending");
    private static final Source<Contingency> CONTINGENCY = Source.of("contingency", Kind.LINE, "outcome");
    private static final Source<Commissioner> COMMISSIONERS = Source.of("commissioner", Kind.LINE, "name");
    private static final Source<CommissionerSpend> SPEND = Source.of("commissioner_spend", Kind.LINE, "");

    private final Plan plan;
    private final Edition edition;
    private final Gathering gathering;

    OfMoney(Plan plan, Edition edition, Gathering gathering) {
        this.plan = plan;
        this.edition = edition;
        this.gathering = gathering;
    }

    void gather() {
        plan.pool().stream().sorted(Ranked.order()).forEach(this::add);
        lines();
        for (StatedAmount each : plan.stated()) {
            gathering.add(STATED, each, scheme(each.scheme()), "also stated in “" + each.place() + "”");
        }
        for (Organisation each : plan.organisations()) {
            Contribution contribution = plan.contributions()
                    .find(Contribution.idOf(each.id()))
                    .orElseGet(() -> Contribution.blank(each.id()));
            gathering.add(CONTRIBUTIONS, contribution, each.name(), "Contributions");
        }
        PreparedRows.shown(plan.contingency(), edition.finance().outcomes())
                .forEach(each -> gathering.add(CONTINGENCY, each, each.outcome(), "Contingency plan"));
        PreparedRows.shown(plan.commissioners(), edition.finance().commissioners())
                .forEach(each -> gathering.add(COMMISSIONERS, each, each.name(), "Total spend"));
        for (CommissionerSpend each : plan.spend()) {
            gathering.add(SPEND, each, commissioner(each.commissioner()), each.fy() + " total spend");
        }
    }

    private void add(PoolAmount part) {
        String pool = part.fy() + (part.measure() == PoolMeasure.MINIMUM ? " minimum of the pool" : " pool");
        gathering.add(POOL, part, Source.joined(pool, part.label()), edition.label(part.measure()));
    }

    /** In the order of the schemes; a row of the table, which holds several years, is found by its scheme once. */
    private void lines() {
        Set<String> rows = new HashSet<>();
        Map<Id<Scheme>, Integer> places = places();
        List<Line> ordered = plan.lines().stream()
                .sorted(Comparator.comparing(line -> places.getOrDefault(line.scheme(), 0)))
                .toList();
        for (Line line : ordered) {
            boolean first = rows.add(line.scheme() + " " + line.investmentType());
            String type = edition.label(line.investmentType());
            String detail = edition.label(line.fy(), line.kind()) + (type.isEmpty() ? "" : ", " + type);
            gathering.add(first ? LINES : LINES.nameless(), line, scheme(line.scheme()), detail);
        }
    }

    private Map<Id<Scheme>, Integer> places() {
        SchemeTree tree = SchemeTree.of(plan.themes(), plan.schemes());
        Map<Id<Scheme>, Integer> places = new HashMap<>();
        for (Theme theme : tree.themes()) {
            tree.allOf(theme).forEach(scheme -> places.put(scheme.id(), places.size()));
        }
        return places;
    }

    private String scheme(Id<Scheme> id) {
        return plan.schemes().find(id).map(OfSchemes::name).orElse("");
    }

    private String commissioner(Id<Commissioner> id) {
        return PreparedRows.find(plan.commissioners(), edition.finance().commissioners(), id)
                .map(Commissioner::name)
                .orElse("");
    }
}
