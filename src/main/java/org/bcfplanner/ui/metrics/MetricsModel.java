package org.bcfplanner.ui.metrics;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.check.Acceptances;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.session.PlanSession;
import org.jspecify.annotations.Nullable;

/** The metrics of an open plan, which of them are listed, and the edits people make of them. Without nodes. */
final class MetricsModel {
    /** Which metrics the table lists. */
    enum Listed {
        ALL("All"),
        WITH_ERRORS("With errors"),
        EMPTY("Empty");

        private final String words;

        Listed(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private final PlanSession session;
    private final IdSource ids;
    private final Edition edition;
    private final MetricTables tables;
    private final MetricPlaces places;
    private final Set<Id<Metric>> withBasis = new HashSet<>();
    private List<Finding> found = List.of();
    private Listed listed = Listed.ALL;
    private Set<Id<Metric>> leftOut = Set.of();
    private @Nullable Judged judged;

    /** How metrics stand in one state of the plan, worked out once for it. */
    private record Judged(Plan plan, Verdicts verdicts, List<Acceptances.Standing> standing) {}

    /** @param ids for what is added */
    MetricsModel(PlanSession session, IdSource ids) {
        this.session = session;
        this.ids = ids;
        this.edition = Editions.get(session.plan().details().edition());
        this.tables = edition.metrics();
        this.places = new MetricPlaces(tables);
    }

    MetricTables tables() {
        return tables;
    }

    MetricPlaces places() {
        return places;
    }

    PlanSession session() {
        return session;
    }

    Plan plan() {
        return session.plan();
    }

    IdSource ids() {
        return ids;
    }

    List<Metric> printed() {
        return tables.printed();
    }

    List<MetricBlock> blocks() {
        return MetricBlock.all(plan(), tables);
    }

    Optional<MetricBlock> block(Id<Metric> id) {
        return blocks().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The metrics that the table lists now. */
    List<MetricBlock> listedBlocks() {
        return blocks().stream().filter(each -> !leftOut.contains(each.id())).toList();
    }

    Listed listed() {
        return listed;
    }

    /**
     * Lists some of the metrics: those that are of this kind now. They stay listed while they are worked on, until the
     * choice is made again.
     */
    void list(Listed which) {
        listed = which;
        leftOut = new HashSet<>();
        for (MetricBlock block : blocks()) {
            boolean kept = switch (which) {
                case ALL -> true;
                case WITH_ERRORS -> hasErrors(block);
                case EMPTY -> block.hasNoFigures();
            };
            if (!kept) {
                leftOut.add(block.id());
            }
        }
    }

    boolean leavesOut(Id<Metric> metric) {
        return leftOut.contains(metric);
    }

    private boolean hasErrors(MetricBlock block) {
        return findings(block.id()).stream().anyMatch(each -> each.severity() == Severity.ERROR)
                || Set.of(Verdict.DIFFERS, Verdict.UNREADABLE, Verdict.TOO_MANY)
                        .contains(verdicts().of(block));
    }

    /** How the metrics of the plan stand now. */
    Verdicts verdicts() {
        return judged().verdicts();
    }

    /** The values of a metric that somebody let stand, and why. */
    List<Acceptances.Standing> standing(Id<Metric> metric) {
        return judged().standing().stream()
                .filter(each -> isIn(each.finding(), metric))
                .toList();
    }

    /** The columns of a metric whose value somebody let stand. */
    Set<String> kept(MetricBlock block) {
        return block.columns().stream()
                .map(MetricTables.Column::key)
                .filter(key -> verdicts().isKept(block.figure(key)))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("ReferenceEquality") // another state of the plan is another object
    private Judged judged() {
        Judged last = judged;
        if (last == null || last.plan() != plan()) {
            List<Acceptances.Standing> standing = Acceptances.standing(plan(), edition, Verdicts.VALUES);
            last = new Judged(plan(), new Verdicts(plan(), edition, standing), standing);
            judged = last;
        }
        return last;
    }

    /** Lets a finding stand, as one step of undo. No reason is a {@link org.bcfplanner.plan.Problem}. */
    void accept(Finding finding, String reason) {
        session.apply(Acceptances.accept(finding, reason, session.author(), session.today()));
    }

    /** No longer lets it stand. */
    void withdraw(Finding finding) {
        session.apply(Acceptances.withdraw(finding));
    }

    /** The heading of a column of the table: of the baseline with its date, where it has one. */
    String heading(MetricTables.Column column) {
        String date = plan().metricBoxes()
                .find(MetricBox.idOf(MetricTables.AS_AT))
                .map(box -> box.written().written().strip())
                .orElse("");
        return column.equals(tables.baseline()) && !date.isEmpty()
                ? column.title() + " (as at " + date + ")"
                : column.title();
    }

    /** Takes up what the checks find in the section. */
    void mark(List<Finding> findings) {
        found = List.copyOf(findings);
    }

    /** What the checks find in a metric. */
    List<Finding> findings(Id<Metric> metric) {
        return found.stream().filter(each -> isIn(each, metric)).toList();
    }

    /** It is at the metric, or marks one of its cells, as where several metrics are one too many. */
    private boolean isIn(Finding finding, Id<Metric> metric) {
        return Stream.concat(Stream.of(finding.place()), finding.cells().stream())
                .anyMatch(place ->
                        places.metric(place, plan()).filter(metric::equals).isPresent());
    }

    /**
     * The findings as they are marked in the table. A metric without any figures says so where it is named; its blank
     * cells need no mark each.
     */
    List<Finding> marked() {
        Set<Id<Metric>> empty = new HashSet<>();
        blocks().stream().filter(MetricBlock::hasNoFigures).forEach(block -> empty.add(block.id()));
        return found.stream()
                .map(finding -> finding.marking(finding.cells().stream()
                        .filter(cell -> !isBlank(cell, empty))
                        .toList()))
                .toList();
    }

    private boolean isBlank(Place.Cell cell, Set<Id<Metric>> empty) {
        return places.figure(cell, plan())
                .filter(figure -> empty.contains(figure.metric()))
                .filter(figure -> figure.part() != Part.PERIOD && figure.part() != Part.BASIS)
                .isPresent();
    }

    /** Shows the line for the definition and population of a metric though nothing is typed into it yet. */
    void showBasis(Id<Metric> metric) {
        withBasis.add(metric);
    }

    Set<Id<Metric>> withBasis() {
        return withBasis;
    }

    List<Footnote> footnotes() {
        return plan().footnotes().stream().sorted(Ranked.order()).toList();
    }

    Optional<Footnote> footnote(String number) {
        return footnotes().stream().filter(each -> each.number().equals(number)).findFirst();
    }

    void change(String label, UnaryOperator<Plan> edit) {
        session.apply(Edit.of(label, edit));
    }

    /** Typing on in one field is one step of undo, until {@link #endTyping}. */
    void typing(String label, String field, UnaryOperator<Plan> edit) {
        session.apply(Edit.typing(label, "metrics " + field, edit));
    }

    void endTyping() {
        session.endTyping();
    }

    /** Puts an offered or worked-out figure into its cell, as one step. */
    void take(MetricBlock block, String column, Part part, String text) {
        change(
                "use " + text + " for " + block.title(),
                plan -> MetricEdits.type(plan, printed(), block.id(), column, part, text));
    }
}
