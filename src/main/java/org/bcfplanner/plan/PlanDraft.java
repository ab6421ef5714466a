package org.bcfplanner.plan;

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
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rows;

/** A plan while it is being changed: the one place that lists its parts in order, beside the plan itself. */
final class PlanDraft {
    private final Id<Plan> id;
    Details details;
    Rows<Organisation> organisations = Rows.none();
    Rows<Theme> themes = Rows.none();
    Rows<Scheme> schemes = Rows.none();
    Rows<Line> lines = Rows.none();
    Rows<PoolAmount> pool = Rows.none();
    Rows<StatedAmount> stated = Rows.none();
    Rows<Contribution> contributions = Rows.none();
    Rows<Contingency> contingency = Rows.none();
    Rows<Commissioner> commissioners = Rows.none();
    Rows<CommissionerSpend> spend = Rows.none();
    Rows<Acceptance> acceptances = Rows.none();
    Rows<RiskCategory> riskCategories = Rows.none();
    Rows<Risk> risks = Rows.none();
    Rows<RiskLink> riskLinks = Rows.none();
    Rows<RiskReview> riskReviews = Rows.none();
    Rows<Metric> metrics = Rows.none();
    Rows<MetricFigure> metricFigures = Rows.none();
    Rows<MetricBox> metricBoxes = Rows.none();
    Rows<Benchmark> benchmarks = Rows.none();
    Rows<Footnote> footnotes = Rows.none();
    Rows<Passage> passages = Rows.none();
    Rows<Chapter> chapters = Rows.none();
    Rows<ReviewNote> reviewNotes = Rows.none();
    Rows<VisionRow> vision = Rows.none();
    Rows<RelatedDocument> documents = Rows.none();
    Rows<ConditionAnswer> conditionAnswers = Rows.none();
    Rows<Signature> signatures = Rows.none();
    Rows<Goal> goals = Rows.none();
    Rows<Objective> objectives = Rows.none();
    Rows<Action> actions = Rows.none();
    Rows<ActionProgress> actionProgress = Rows.none();
    Rows<Indicator> indicators = Rows.none();
    Rows<IndicatorValue> indicatorValues = Rows.none();
    Rows<ActionIndicator> actionIndicators = Rows.none();
    Rows<ActionScheme> actionSchemes = Rows.none();
    Rows<ActionMetric> actionMetrics = Rows.none();
    Rows<ActionRisk> actionRisks = Rows.none();
    Rows<BoardReport> boardReports = Rows.none();
    Rows<Implication> implications = Rows.none();
    Rows<Appendix> appendices = Rows.none();
    Rows<MergeConflict> mergeConflicts = Rows.none();

    /** No rows yet. */
    PlanDraft(Id<Plan> id, Details details) {
        this.id = id;
        this.details = details;
    }

    /** The rows of another plan. */
    PlanDraft(Id<Plan> id, Plan from) {
        this(id, from.details());
        organisations = from.organisations();
        themes = from.themes();
        schemes = from.schemes();
        lines = from.lines();
        pool = from.pool();
        stated = from.stated();
        contributions = from.contributions();
        contingency = from.contingency();
        commissioners = from.commissioners();
        spend = from.spend();
        acceptances = from.acceptances();
        riskCategories = from.riskCategories();
        risks = from.risks();
        riskLinks = from.riskLinks();
        riskReviews = from.riskReviews();
        metrics = from.metrics();
        metricFigures = from.metricFigures();
        metricBoxes = from.metricBoxes();
        benchmarks = from.benchmarks();
        footnotes = from.footnotes();
        passages = from.passages();
        chapters = from.chapters();
        reviewNotes = from.reviewNotes();
        vision = from.vision();
        documents = from.documents();
        conditionAnswers = from.conditionAnswers();
        signatures = from.signatures();
        goals = from.goals();
        objectives = from.objectives();
        actions = from.actions();
        actionProgress = from.actionProgress();
        indicators = from.indicators();
        indicatorValues = from.indicatorValues();
        actionIndicators = from.actionIndicators();
        actionSchemes = from.actionSchemes();
        actionMetrics = from.actionMetrics();
        actionRisks = from.actionRisks();
        boardReports = from.boardReports();
        implications = from.implications();
        appendices = from.appendices();
        mergeConflicts = from.mergeConflicts();
    }

    Plan made() {
        return new Plan(
                id,
                details,
                organisations,
                themes,
                schemes,
                lines,
                pool,
                stated,
                contributions,
                contingency,
                commissioners,
                spend,
                acceptances,
                riskCategories,
                risks,
                riskLinks,
                riskReviews,
                metrics,
                metricFigures,
                metricBoxes,
                benchmarks,
                footnotes,
                passages,
                chapters,
                reviewNotes,
                vision,
                documents,
                conditionAnswers,
                signatures,
                goals,
                objectives,
                actions,
                actionProgress,
                indicators,
                indicatorValues,
                actionIndicators,
                actionSchemes,
                actionMetrics,
                actionRisks,
                boardReports,
                implications,
                appendices,
                mergeConflicts);
    }
}
