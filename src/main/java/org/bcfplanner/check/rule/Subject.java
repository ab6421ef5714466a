package org.bcfplanner.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.check.signing.Standings;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.LineSums;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** A plan under check, and views of it that several rules need, each worked out when first asked for. For one thread. */
public final class Subject {
    private final Plan plan;
    private final Edition edition;
    private final Map<FinancialYear, Reconciliation> reconciliations = new HashMap<>();
    private @Nullable LineSums sums;
    private @Nullable SchemeTree tree;
    private @Nullable Map<Id<Scheme>, Integer> places;
    private @Nullable Investment investment;
    private @Nullable Register register;
    private @Nullable List<Measured> measured;
    private @Nullable StrategyTree strategy;
    private @Nullable Map<String, Prose> prose;
    private Standings standings;

    public Subject(Plan plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
        this.standings = Standings.of(plan);
    }

    /** The next state of the plan, of the same edition. What no edit touched in between is not worked out again. */
    @SuppressWarnings("ReferenceEquality") // tables that were not edited are the same objects
    public Subject after(Plan next) {
        Subject subject = new Subject(next, edition);
        if (next.themes() == plan.themes() && next.schemes() == plan.schemes()) {
            subject.tree = tree;
            subject.places = places;
        }
        if (next.riskCategories() == plan.riskCategories() && next.risks() == plan.risks()) {
            subject.register = register;
        }
        if (next.metrics() == plan.metrics() && next.metricFigures() == plan.metricFigures()) {
            subject.measured = measured;
        }
        if (next.goals() == plan.goals()
                && next.objectives() == plan.objectives()
                && next.actions() == plan.actions()
                && next.indicators() == plan.indicators()) {
            subject.strategy = strategy;
        }
        if (next.passages() == plan.passages()) {
            subject.prose = prose;
        }
        subject.standings = standings.after(next);
        return subject;
    }

    public Plan plan() {
        return plan;
    }

    public Edition edition() {
        return edition;
    }

    LineSums sums() {
        if (sums == null) {
            sums = LineSums.of(plan.lines());
        }
        return sums;
    }

    Reconciliation reconciliation(FinancialYear fy) {
        return reconciliations.computeIfAbsent(fy, year -> Reconciliation.of(plan, year, sums()));
    }

    /** Themes and schemes in their order. */
    public SchemeTree tree() {
        if (tree == null) {
            tree = SchemeTree.of(plan.themes(), plan.schemes());
        }
        return tree;
    }

    /** The place of a scheme among all schemes and their parts; -1 of one that is not there. */
    public int placeOf(Id<Scheme> scheme) {
        if (places == null) {
            Map<Id<Scheme>, Integer> numbered = new HashMap<>();
            for (Theme theme : tree().themes()) {
                for (Scheme each : tree().allOf(theme)) {
                    numbered.put(each.id(), numbered.size());
                }
            }
            places = numbered;
        }
        return places.getOrDefault(scheme, -1);
    }

    Investment investment() {
        if (investment == null) {
            investment = Investment.of(plan.lines());
        }
        return investment;
    }

    /** The risks in the order of the register. */
    Register register() {
        if (register == null) {
            register = Register.of(plan.riskCategories(), plan.risks());
        }
        return register;
    }

    /** The row of a risk in the register, from 1; 0 of one that is not there. */
    public int rowOf(Id<Risk> risk) {
        return plan.risks().find(risk).map(register()::row).orElse(0);
    }

    /** The risks that somebody still has to look after, in the order of the register. */
    List<Risk> liveRisks() {
        return register().risks().stream()
                .filter(risk -> risk.status().isLive())
                .toList();
    }

    /** Goals, objectives, actions and indicators in their order. */
    public StrategyTree strategy() {
        if (strategy == null) {
            strategy = plan.strategy();
        }
        return strategy;
    }

    /** The scale of the register; empty where the plan names one that its edition has not. */
    Optional<Scale> scale() {
        return edition.risks().scale(plan.details().riskScale());
    }

    /** The text of a section, or of a prompt, by its key. */
    Prose prose(String key) {
        if (prose == null) {
            prose = Prose.bySection(plan.passages());
        }
        return prose.getOrDefault(key, Prose.EMPTY);
    }

    /** How the signatures stand. */
    Standings standings() {
        return standings;
    }

    /** Every metric in their order, whether or not anything is said of it yet. */
    List<Measured> measured() {
        if (measured == null) {
            measured = Measured.all(plan, edition.metrics());
        }
        return measured;
    }

    /** The place of a figure among all there can be, from 1; 0 of one that is not there. */
    public int placeOfFigure(Id<MetricFigure> figure) {
        int place = 0;
        for (Measured metric : measured()) {
            for (Measured.Column column : metric.columns()) {
                place++;
                if (column.figure().id().equals(figure)) {
                    return place;
                }
            }
        }
        return 0;
    }
}
