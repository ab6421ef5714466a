package org.bcfplanner.plan;

import static java.util.Objects.requireNonNull;

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
 * A plan as a value: immutable tables of entities keyed by id. This record is also the declaration that comparison,
 * storage and the plan file read: a new table is a component here, a field of {@link PlanDraft} and an edit of
 * {@link PlanEdits}.
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
        implements Entity<Plan>, PlanEdits {
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
}
