package org.bcfplanner.plan;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.board.Appendix;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.board.Implication;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.CommissionerSpend;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.review.Acceptance;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.risk.RiskReview;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionIndicator;
import org.bcfplanner.plan.strategy.ActionMetric;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.ActionRisk;
import org.bcfplanner.plan.strategy.ActionScheme;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.strategy.StrategyTree;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;

/**
 * A plan as a value: immutable tables of entities keyed by id. Every edit makes a new plan that shares with the old
 * what it left alone. This record is also the declaration that comparison, storage and the plan file read: a new table
 * is a component here.
 */
public record Plan(
        Id<Plan> id,
        Details details,
        Rows<Organisation> organisations,
        Rows<Theme> themes,
        Rows<Scheme> schemes,
        Rows<Line> lines,
        Rows<PoolAmount> pool,
        Rows<StatedAmount> stated,
        Rows<Contribution> contributions,
        Rows<Contingency> contingency,
        Rows<Commissioner> commissioners,
        Rows<CommissionerSpend> spend,
        Rows<Acceptance> acceptances,
        Rows<RiskCategory> riskCategories,
        Rows<Risk> risks,
        Rows<RiskLink> riskLinks,
        Rows<RiskReview> riskReviews,
        Rows<Metric> metrics,
        Rows<MetricFigure> metricFigures,
        Rows<MetricBox> metricBoxes,
        Rows<Benchmark> benchmarks,
        Rows<Footnote> footnotes,
        Rows<Passage> passages,
        Rows<Chapter> chapters,
        Rows<ReviewNote> reviewNotes,
        Rows<VisionRow> vision,
        Rows<RelatedDocument> documents,
        Rows<ConditionAnswer> conditionAnswers,
        Rows<Signature> signatures,
        Rows<Goal> goals,
        Rows<Objective> objectives,
        Rows<Action> actions,
        Rows<ActionProgress> actionProgress,
        Rows<Indicator> indicators,
        Rows<IndicatorValue> indicatorValues,
        Rows<ActionIndicator> actionIndicators,
        Rows<ActionScheme> actionSchemes,
        Rows<ActionMetric> actionMetrics,
        Rows<ActionRisk> actionRisks,
        Rows<BoardReport> boardReports,
        Rows<Implication> implications,
        Rows<Appendix> appendices,
        Rows<MergeConflict> mergeConflicts)
        implements Entity<Plan> {
    public Plan {
        requireNonNull(id);
        requireNonNull(details);
        requireNonNull(organisations);
        requireNonNull(themes);
        requireNonNull(schemes);
        requireNonNull(lines);
        requireNonNull(pool);
        requireNonNull(stated);
        requireNonNull(contributions);
        requireNonNull(contingency);
        requireNonNull(commissioners);
        requireNonNull(spend);
        requireNonNull(acceptances);
        requireNonNull(riskCategories);
        requireNonNull(risks);
        requireNonNull(riskLinks);
        requireNonNull(riskReviews);
        requireNonNull(metrics);
        requireNonNull(metricFigures);
        requireNonNull(metricBoxes);
        requireNonNull(benchmarks);
        requireNonNull(footnotes);
        requireNonNull(passages);
        requireNonNull(chapters);
        requireNonNull(reviewNotes);
        requireNonNull(vision);
        requireNonNull(documents);
        requireNonNull(conditionAnswers);
        requireNonNull(signatures);
        requireNonNull(goals);
        requireNonNull(objectives);
        requireNonNull(actions);
        requireNonNull(actionProgress);
        requireNonNull(indicators);
        requireNonNull(indicatorValues);
        requireNonNull(actionIndicators);
        requireNonNull(actionSchemes);
        requireNonNull(actionMetrics);
        requireNonNull(actionRisks);
        requireNonNull(boardReports);
        requireNonNull(implications);
        requireNonNull(appendices);
        requireNonNull(mergeConflicts);
    }

    /** A plan without rows. */
    public static Plan empty(Id<Plan> id, Details details) {
        return new PlanDraft(id, details).made();
    }

    /** A plan of another id that says the same, with the same rows under the same ids. */
    public Plan copy(Id<Plan> other) {
        return new PlanDraft(other, this).made();
    }

    /** Whether it carries something of a report to a board. */
    public boolean hasReport() {
        return !boardReports.isEmpty()
                || !implications.isEmpty()
                || !appendices.isEmpty()
                || passages.stream().anyMatch(each -> BoardReport.isSection(each.section()));
    }

    /** The strategy in its order. Worked out anew each time. */
    public StrategyTree strategy() {
        return StrategyTree.of(goals, objectives, actions, indicators);
    }

    public Plan withDetails(Details changed) {
        return with(draft -> draft.details = changed);
    }

    public Plan withOrganisations(UnaryOperator<Rows<Organisation>> change) {
        return with(draft -> draft.organisations = change.apply(organisations));
    }

    public Plan withThemes(UnaryOperator<Rows<Theme>> change) {
        return with(draft -> draft.themes = change.apply(themes));
    }

    public Plan withSchemes(UnaryOperator<Rows<Scheme>> change) {
        return with(draft -> draft.schemes = change.apply(schemes));
    }

    public Plan withLines(UnaryOperator<Rows<Line>> change) {
        return with(draft -> draft.lines = change.apply(lines));
    }

    public Plan withPool(UnaryOperator<Rows<PoolAmount>> change) {
        return with(draft -> draft.pool = change.apply(pool));
    }

    public Plan withStated(UnaryOperator<Rows<StatedAmount>> change) {
        return with(draft -> draft.stated = change.apply(stated));
    }

    public Plan withContributions(UnaryOperator<Rows<Contribution>> change) {
        return with(draft -> draft.contributions = change.apply(contributions));
    }

    public Plan withContingency(UnaryOperator<Rows<Contingency>> change) {
        return with(draft -> draft.contingency = change.apply(contingency));
    }

    public Plan withCommissioners(UnaryOperator<Rows<Commissioner>> change) {
        return with(draft -> draft.commissioners = change.apply(commissioners));
    }

    public Plan withSpend(UnaryOperator<Rows<CommissionerSpend>> change) {
        return with(draft -> draft.spend = change.apply(spend));
    }

    public Plan withAcceptances(UnaryOperator<Rows<Acceptance>> change) {
        return with(draft -> draft.acceptances = change.apply(acceptances));
    }

    public Plan withRiskCategories(UnaryOperator<Rows<RiskCategory>> change) {
        return with(draft -> draft.riskCategories = change.apply(riskCategories));
    }

    public Plan withRisks(UnaryOperator<Rows<Risk>> change) {
        return with(draft -> draft.risks = change.apply(risks));
    }

    public Plan withRiskLinks(UnaryOperator<Rows<RiskLink>> change) {
        return with(draft -> draft.riskLinks = change.apply(riskLinks));
    }

    public Plan withRiskReviews(UnaryOperator<Rows<RiskReview>> change) {
        return with(draft -> draft.riskReviews = change.apply(riskReviews));
    }

    public Plan withMetrics(UnaryOperator<Rows<Metric>> change) {
        return with(draft -> draft.metrics = change.apply(metrics));
    }

    public Plan withMetricFigures(UnaryOperator<Rows<MetricFigure>> change) {
        return with(draft -> draft.metricFigures = change.apply(metricFigures));
    }

    public Plan withMetricBoxes(UnaryOperator<Rows<MetricBox>> change) {
        return with(draft -> draft.metricBoxes = change.apply(metricBoxes));
    }

    public Plan withBenchmarks(UnaryOperator<Rows<Benchmark>> change) {
        return with(draft -> draft.benchmarks = change.apply(benchmarks));
    }

    public Plan withFootnotes(UnaryOperator<Rows<Footnote>> change) {
        return with(draft -> draft.footnotes = change.apply(footnotes));
    }

    public Plan withPassages(UnaryOperator<Rows<Passage>> change) {
        return with(draft -> draft.passages = change.apply(passages));
    }

    public Plan withChapters(UnaryOperator<Rows<Chapter>> change) {
        return with(draft -> draft.chapters = change.apply(chapters));
    }

    public Plan withReviewNotes(UnaryOperator<Rows<ReviewNote>> change) {
        return with(draft -> draft.reviewNotes = change.apply(reviewNotes));
    }

    public Plan withVision(UnaryOperator<Rows<VisionRow>> change) {
        return with(draft -> draft.vision = change.apply(vision));
    }

    public Plan withDocuments(UnaryOperator<Rows<RelatedDocument>> change) {
        return with(draft -> draft.documents = change.apply(documents));
    }

    public Plan withConditionAnswers(UnaryOperator<Rows<ConditionAnswer>> change) {
        return with(draft -> draft.conditionAnswers = change.apply(conditionAnswers));
    }

    public Plan withSignatures(UnaryOperator<Rows<Signature>> change) {
        return with(draft -> draft.signatures = change.apply(signatures));
    }

    public Plan withGoals(UnaryOperator<Rows<Goal>> change) {
        return with(draft -> draft.goals = change.apply(goals));
    }

    public Plan withObjectives(UnaryOperator<Rows<Objective>> change) {
        return with(draft -> draft.objectives = change.apply(objectives));
    }

    public Plan withActions(UnaryOperator<Rows<Action>> change) {
        return with(draft -> draft.actions = change.apply(actions));
    }

    public Plan withActionProgress(UnaryOperator<Rows<ActionProgress>> change) {
        return with(draft -> draft.actionProgress = change.apply(actionProgress));
    }

    public Plan withIndicators(UnaryOperator<Rows<Indicator>> change) {
        return with(draft -> draft.indicators = change.apply(indicators));
    }

    public Plan withIndicatorValues(UnaryOperator<Rows<IndicatorValue>> change) {
        return with(draft -> draft.indicatorValues = change.apply(indicatorValues));
    }

    public Plan withActionIndicators(UnaryOperator<Rows<ActionIndicator>> change) {
        return with(draft -> draft.actionIndicators = change.apply(actionIndicators));
    }

    public Plan withActionSchemes(UnaryOperator<Rows<ActionScheme>> change) {
        return with(draft -> draft.actionSchemes = change.apply(actionSchemes));
    }

    public Plan withActionMetrics(UnaryOperator<Rows<ActionMetric>> change) {
        return with(draft -> draft.actionMetrics = change.apply(actionMetrics));
    }

    public Plan withActionRisks(UnaryOperator<Rows<ActionRisk>> change) {
        return with(draft -> draft.actionRisks = change.apply(actionRisks));
    }

    public Plan withBoardReports(UnaryOperator<Rows<BoardReport>> change) {
        return with(draft -> draft.boardReports = change.apply(boardReports));
    }

    public Plan withImplications(UnaryOperator<Rows<Implication>> change) {
        return with(draft -> draft.implications = change.apply(implications));
    }

    public Plan withAppendices(UnaryOperator<Rows<Appendix>> change) {
        return with(draft -> draft.appendices = change.apply(appendices));
    }

    public Plan withMergeConflicts(UnaryOperator<Rows<MergeConflict>> change) {
        return with(draft -> draft.mergeConflicts = change.apply(mergeConflicts));
    }

    private Plan with(Consumer<PlanDraft> change) {
        PlanDraft draft = new PlanDraft(id, this);
        change.accept(draft);
        return draft.made();
    }
}
