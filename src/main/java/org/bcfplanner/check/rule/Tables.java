package org.bcfplanner.check.rule;

import org.bcfplanner.change.Table;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.board.Implication;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.strategy.ActionIndicator;
import org.bcfplanner.plan.strategy.ActionProgress;
import org.bcfplanner.plan.strategy.Goal;
import org.bcfplanner.plan.strategy.Indicator;
import org.bcfplanner.plan.strategy.IndicatorValue;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Entity;

/** The tables that rules name. */
final class Tables {
    static final Table<Organisation> ORGANISATIONS = of(Organisation.class);
    static final Table<Scheme> SCHEMES = of(Scheme.class);
    static final Table<Line> LINES = of(Line.class);
    static final Table<PoolAmount> POOL = of(PoolAmount.class);
    static final Table<StatedAmount> STATED = of(StatedAmount.class);
    static final Table<Contribution> CONTRIBUTIONS = of(Contribution.class);
    static final Table<Contingency> CONTINGENCY = of(Contingency.class);
    static final Table<RiskCategory> RISK_CATEGORIES = of(RiskCategory.class);
    static final Table<Risk> RISKS = of(Risk.class);
    static final Table<RiskLink> RISK_LINKS = of(RiskLink.class);
    static final Table<Metric> METRICS = of(Metric.class);
    static final Table<MetricFigure> METRIC_FIGURES = of(MetricFigure.class);
    static final Table<MetricBox> METRIC_BOXES = of(MetricBox.class);
    static final Table<Footnote> FOOTNOTES = of(Footnote.class);

    static final Table<Passage> PASSAGES = of(Passage.class);
    static final Table<Chapter> CHAPTERS = of(Chapter.class);
    static final Table<VisionRow> VISION = of(VisionRow.class);
    static final Table<RelatedDocument> DOCUMENTS = of(RelatedDocument.class);
    static final Table<ConditionAnswer> CONDITION_ANSWERS = of(ConditionAnswer.class);
    static final Table<Signature> SIGNATURES = of(Signature.class);
    static final Table<Goal> GOALS = of(Goal.class);
    static final Table<Objective> OBJECTIVES = of(Objective.class);
    static final Table<Action> ACTIONS = of(Action.class);
    static final Table<ActionProgress> PROGRESS = of(ActionProgress.class);
    static final Table<ActionIndicator> ACTION_INDICATORS = of(ActionIndicator.class);
    static final Table<Indicator> INDICATORS = of(Indicator.class);
    static final Table<IndicatorValue> INDICATOR_VALUES = of(IndicatorValue.class);
    static final Table<BoardReport> BOARD_REPORTS = of(BoardReport.class);
    static final Table<Implication> IMPLICATIONS = of(Implication.class);
    static final Table<MergeConflict> MERGE_CONFLICTS = of(MergeConflict.class);

    private Tables() {}

    @SuppressWarnings("unchecked") // the table's row type was compared
    private static <T extends Entity<T>> Table<T> of(Class<T> row) {
        return (Table<T>) Table.all().stream()
                .filter(table -> table.row() == row)
                .findFirst()
                .orElseThrow();
    }
}
