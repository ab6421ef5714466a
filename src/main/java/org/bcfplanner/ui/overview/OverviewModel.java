package org.bcfplanner.ui.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bcfplanner.check.Step;
import org.bcfplanner.check.Steps;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.report.summary.ActionLine;
import org.bcfplanner.report.summary.Completeness;
import org.bcfplanner.report.summary.IndicatorLine;
import org.bcfplanner.report.summary.MetricLine;
import org.bcfplanner.report.summary.Summary;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.checks.ChecksModel;
import org.bcfplanner.ui.checks.SectionStates;
import org.bcfplanner.ui.kit.Section;

/** What the overview tells of the open plan and of what the checks last said of it. Without nodes. */
final class OverviewModel {
    private final PlanSession session;
    private final ChecksModel checks;
    private final List<Section> sections;
    private final SectionStates states;
    private final Edition edition;

    /** @param sections that the overview tells of, in the order of the rail */
    OverviewModel(PlanSession session, ChecksModel checks, List<Section> sections) {
        this.session = session;
        this.checks = checks;
        this.sections = List.copyOf(sections);
        this.states = new SectionStates(checks);
        this.edition = Editions.get(session.plan().details().edition());
    }

    Plan plan() {
        return session.plan();
    }

    Summary summary() {
        return Summary.of(session.plan(), edition);
    }

    /** Whether the plan has the section of this name. */
    boolean has(String section) {
        return sections.stream().anyMatch(each -> each.name().equals(section));
    }

    /** The actions as they stand on {@link #day}. */
    List<ActionLine> actions() {
        return ActionLine.all(session.plan(), on());
    }

    List<IndicatorLine> indicators() {
        return IndicatorLine.all(session.plan(), edition.strategy());
    }

    /** The day of the report, in words; today where the report names none. */
    String day() {
        return PrintedDate.words(on());
    }

    private LocalDate on() {
        return BoardReport.of(session.plan().boardReports())
                .day()
                .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    }

    /** Each section with its state, and how much of what is asked for is there. */
    List<Tile> tiles() {
        states.checked();
        List<Completeness> counted = checks.checks()
                .map(said -> said.completeness().entrySet().stream()
                        .map(each -> new Completeness(
                                each.getKey().label(),
                                each.getValue().filled(),
                                each.getValue().needed()))
                        .toList())
                .orElse(List.of());
        List<Completeness> all = Completeness.of(session.plan(), edition, counted);
        return sections.stream()
                .map(section -> new Tile(
                        section.name(),
                        section.icon(),
                        states.of(section),
                        all.stream()
                                .filter(each -> each.section().equals(section.name()))
                                .findFirst()))
                .toList();
    }

    /** What to do next; nothing until the checks have run. */
    List<Step> steps() {
        return Steps.of(checks.open());
    }

    boolean isChecked() {
        return checks.checks().isPresent();
    }

    /** How many findings there are in all, notes among them. */
    int findings() {
        return checks.open().size();
    }

    /** The first error to mend; the steps say which is worth most. */
    Optional<Finding> nextError() {
        return steps().stream()
                .filter(step -> step.severity() == Severity.ERROR)
                .map(Step::first)
                .findFirst();
    }

    /** Marks a finding as the one that is worked on. */
    void select(Finding finding) {
        checks.select(finding);
    }

    /** What may be meant by values of the pool that cannot be read and were typed alike; a repair mends all of them. */
    List<Repair> repairs(List<PoolAmount> alike) {
        Map<String, List<Repair.Put>> cells = new LinkedHashMap<>();
        for (PoolAmount part : alike) {
            checks.open().stream()
                    .filter(finding -> finding.place().equals(amount(part)))
                    .flatMap(finding -> finding.repairs().stream())
                    .forEach(repair -> cells.computeIfAbsent(repair.label(), none -> new ArrayList<>())
                            .addAll(repair.cells()));
        }
        return cells.entrySet().stream()
                .map(each -> new Repair(each.getKey(), each.getValue()))
                .toList();
    }

    private static Place amount(PoolAmount part) {
        return new Place.Cell("pool_amount", part.id().value(), "amount");
    }

    void repair(Repair repair) {
        checks.repair(repair);
    }

    /** The gravest that stands for each metric; those without any finding are missing. */
    Map<Id<Metric>, Severity> metricStates(List<MetricLine> lines) {
        Map<UUID, Id<Metric>> owners = new HashMap<>();
        for (MetricLine line : lines) {
            owners.put(line.id().value(), line.id());
            edition.metrics()
                    .columns()
                    .forEach(column -> owners.put(
                            MetricFigure.idOf(line.id(), column.key()).value(), line.id()));
        }
        Map<Id<Metric>, Severity> states = new HashMap<>();
        for (Finding finding : checks.open()) {
            Id<Metric> owner = finding.place() instanceof Place.Cell cell ? owners.get(cell.row()) : null;
            if (owner != null) {
                states.merge(owner, finding.severity(), OverviewModel::graver);
            }
        }
        return states;
    }

    /** Where the figures of a metric begin. */
    Place figures(MetricLine line) {
        return new Place.Cell(
                "metric_figure",
                MetricFigure.idOf(line.id(), edition.metrics().baseline().key()).value(),
                "stated");
    }

    private static Severity graver(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
