package org.bcfplanner.plan;

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
import org.bcfplanner.plan.table.Rows;

/**
 * What can be changed of a plan: its details, and its rows a table at a time. Every edit makes a new plan, which shares
 * with the old what it left alone; each function is given the rows as they are and returns those that take their place.
 */
public sealed interface PlanEdits permits Plan {
    default Plan withDetails(Details changed) {
        return with(draft -> draft.details = changed);
    }

    default Plan withOrganisations(UnaryOperator<Rows<Organisation>> change) {
        return with(draft -> draft.organisations = change.apply(draft.organisations));
    }

    default Plan withThemes(UnaryOperator<Rows<Theme>> change) {
        return with(draft -> draft.themes = change.apply(draft.themes));
    }

    default Plan withSchemes(UnaryOperator<Rows<Scheme>> change) {
        return with(draft -> draft.schemes = change.apply(draft.schemes));
    }

    default Plan withLines(UnaryOperator<Rows<Line>> change) {
        return with(draft -> draft.lines = change.apply(draft.lines));
    }

    default Plan withPool(UnaryOperator<Rows<PoolAmount>> change) {
        return with(draft -> draft.pool = change.apply(draft.pool));
    }

    default Plan withStated(UnaryOperator<Rows<StatedAmount>> change) {
        return with(draft -> draft.stated = change.apply(draft.stated));
    }

    default Plan withContributions(UnaryOperator<Rows<Contribution>> change) {
        return with(draft -> draft.contributions = change.apply(draft.contributions));
    }

    default Plan withContingency(UnaryOperator<Rows<Contingency>> change) {
        return with(draft -> draft.contingency = change.apply(draft.contingency));
    }

    default Plan withCommissioners(UnaryOperator<Rows<Commissioner>> change) {
        return with(draft -> draft.commissioners = change.apply(draft.commissioners));
    }

    default Plan withSpend(UnaryOperator<Rows<CommissionerSpend>> change) {
        return with(draft -> draft.spend = change.apply(draft.spend));
    }

    default Plan withAcceptances(UnaryOperator<Rows<Acceptance>> change) {
        return with(draft -> draft.acceptances = change.apply(draft.acceptances));
    }

    default Plan withRiskCategories(UnaryOperator<Rows<RiskCategory>> change) {
        return with(draft -> draft.riskCategories = change.apply(draft.riskCategories));
    }

    default Plan withRisks(UnaryOperator<Rows<Risk>> change) {
        return with(draft -> draft.risks = change.apply(draft.risks));
    }

    default Plan withRiskLinks(UnaryOperator<Rows<RiskLink>> change) {
        return with(draft -> draft.riskLinks = change.apply(draft.riskLinks));
    }

    default Plan withRiskReviews(UnaryOperator<Rows<RiskReview>> change) {
        return with(draft -> draft.riskReviews = change.apply(draft.riskReviews));
    }

    default Plan withMetrics(UnaryOperator<Rows<Metric>> change) {
        return with(draft -> draft.metrics = change.apply(draft.metrics));
    }

    default Plan withMetricFigures(UnaryOperator<Rows<MetricFigure>> change) {
        return with(draft -> draft.metricFigures = change.apply(draft.metricFigures));
    }

    default Plan withMetricBoxes(UnaryOperator<Rows<MetricBox>> change) {
        return with(draft -> draft.metricBoxes = change.apply(draft.metricBoxes));
    }

    default Plan withBenchmarks(UnaryOperator<Rows<Benchmark>> change) {
        return with(draft -> draft.benchmarks = change.apply(draft.benchmarks));
    }

    default Plan withFootnotes(UnaryOperator<Rows<Footnote>> change) {
        return with(draft -> draft.footnotes = change.apply(draft.footnotes));
    }

    default Plan withPassages(UnaryOperator<Rows<Passage>> change) {
        return with(draft -> draft.passages = change.apply(draft.passages));
    }

    default Plan withChapters(UnaryOperator<Rows<Chapter>> change) {
        return with(draft -> draft.chapters = change.apply(draft.chapters));
    }

    default Plan withReviewNotes(UnaryOperator<Rows<ReviewNote>> change) {
        return with(draft -> draft.reviewNotes = change.apply(draft.reviewNotes));
    }

    default Plan withVision(UnaryOperator<Rows<VisionRow>> change) {
        return with(draft -> draft.vision = change.apply(draft.vision));
    }

    default Plan withDocuments(UnaryOperator<Rows<RelatedDocument>> change) {
        return with(draft -> draft.documents = change.apply(draft.documents));
    }

    default Plan withConditionAnswers(UnaryOperator<Rows<ConditionAnswer>> change) {
        return with(draft -> draft.conditionAnswers = change.apply(draft.conditionAnswers));
    }

    default Plan withSignatures(UnaryOperator<Rows<Signature>> change) {
        return with(draft -> draft.signatures = change.apply(draft.signatures));
    }

    default Plan withGoals(UnaryOperator<Rows<Goal>> change) {
        return with(draft -> draft.goals = change.apply(draft.goals));
    }

    default Plan withObjectives(UnaryOperator<Rows<Objective>> change) {
        return with(draft -> draft.objectives = change.apply(draft.objectives));
    }

    default Plan withActions(UnaryOperator<Rows<Action>> change) {
        return with(draft -> draft.actions = change.apply(draft.actions));
    }

    default Plan withActionProgress(UnaryOperator<Rows<ActionProgress>> change) {
        return with(draft -> draft.actionProgress = change.apply(draft.actionProgress));
    }

    default Plan withIndicators(UnaryOperator<Rows<Indicator>> change) {
        return with(draft -> draft.indicators = change.apply(draft.indicators));
    }

    default Plan withIndicatorValues(UnaryOperator<Rows<IndicatorValue>> change) {
        return with(draft -> draft.indicatorValues = change.apply(draft.indicatorValues));
    }

    default Plan withActionIndicators(UnaryOperator<Rows<ActionIndicator>> change) {
        return with(draft -> draft.actionIndicators = change.apply(draft.actionIndicators));
    }

    default Plan withActionSchemes(UnaryOperator<Rows<ActionScheme>> change) {
        return with(draft -> draft.actionSchemes = change.apply(draft.actionSchemes));
    }

    default Plan withActionMetrics(UnaryOperator<Rows<ActionMetric>> change) {
        return with(draft -> draft.actionMetrics = change.apply(draft.actionMetrics));
    }

    default Plan withActionRisks(UnaryOperator<Rows<ActionRisk>> change) {
        return with(draft -> draft.actionRisks = change.apply(draft.actionRisks));
    }

    default Plan withBoardReports(UnaryOperator<Rows<BoardReport>> change) {
        return with(draft -> draft.boardReports = change.apply(draft.boardReports));
    }

    default Plan withImplications(UnaryOperator<Rows<Implication>> change) {
        return with(draft -> draft.implications = change.apply(draft.implications));
    }

    default Plan withAppendices(UnaryOperator<Rows<Appendix>> change) {
        return with(draft -> draft.appendices = change.apply(draft.appendices));
    }

    default Plan withMergeConflicts(UnaryOperator<Rows<MergeConflict>> change) {
        return with(draft -> draft.mergeConflicts = change.apply(draft.mergeConflicts));
    }

    private Plan with(Consumer<PlanDraft> change) {
        Plan before = (Plan) this;
        PlanDraft draft = new PlanDraft(before.id(), before);
        change.accept(draft);
        return draft.made();
    }
}
