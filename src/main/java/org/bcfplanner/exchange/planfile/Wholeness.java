package org.bcfplanner.exchange.planfile;

import org.bcfplanner.change.References;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.CommissionerSpend;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.metric.MetricBox;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;

/** Whether rows that are each in order make one plan together. */
final class Wholeness {
    private Wholeness() {}

    /** Refuses what an edit in this program could never have made. */
    static void mustHold(Plan plan) {
        String edition = plan.details().edition();
        if (Editions.find(edition).isEmpty()) {
            throw new Refused.Newer("it answers the template edition " + Refused.quoted(edition)
                    + ", which this version of BCF Planner does not know.");
        }
        References.firstBroken(plan).ifPresent(broken -> {
            throw new Refused("its rows do not fit together (" + broken + ").");
        });
        plan.schemes().forEach(scheme -> mustFitItsParent(scheme, plan));
        plan.lines().forEach(Wholeness::mustHaveItsOwnId);
        plan.contributions().forEach(Wholeness::mustHaveItsOwnId);
        plan.spend().forEach(Wholeness::mustHaveItsOwnId);
        plan.riskLinks().forEach(link -> mustBe(link, RiskLink.idOf(link.risk(), link.scheme()), "risk and scheme"));
        plan.metricFigures()
                .forEach(figure ->
                        mustBe(figure, MetricFigure.idOf(figure.metric(), figure.measuredIn()), "metric and column"));
        plan.chapters().forEach(each -> mustBe(each, Chapter.idOf(each.section()), "section"));
        plan.conditionAnswers().forEach(each -> mustBe(each, ConditionAnswer.idOf(each.prompt()), "prompt"));
        plan.metricBoxes().forEach(box -> mustBe(box, MetricBox.idOf(box.box()), "box"));
    }

    private static void mustFitItsParent(Scheme scheme, Plan plan) {
        int depth = 1;
        Id<Scheme> parent = scheme.parent();
        if (parent != null && !plan.schemes().get(parent).theme().equals(scheme.theme())) {
            throw new Refused("its rows do not fit together (scheme " + scheme.id()
                    + " stands under another theme than the scheme it is part of).");
        }
        while (parent != null) {
            if (++depth > Limits.SCHEME_DEPTH) {
                throw new Refused("its schemes are nested more than " + Limits.SCHEME_DEPTH + " deep.");
            }
            parent = plan.schemes().get(parent).parent();
        }
    }

    private static <T extends Entity<T>> void mustBe(T row, Id<T> derived, String from) {
        if (!row.id().equals(derived)) {
            throw new Refused("its rows do not fit together (" + row.getClass().getSimpleName() + " " + row.id()
                    + " has not the id of its " + from + ").");
        }
    }

    private static void mustHaveItsOwnId(Line line) {
        if (!line.id().equals(Line.idOf(line.scheme(), line.fy(), line.kind(), line.investmentType()))) {
            throw new Refused("its rows do not fit together (line " + line.id()
                    + " has not the id of its scheme, year, kind and type).");
        }
    }

    private static void mustHaveItsOwnId(Contribution contribution) {
        if (!contribution.id().equals(Contribution.idOf(contribution.organisation()))) {
            throw new Refused("its rows do not fit together (contribution " + contribution.id()
                    + " has not the id of its organisation).");
        }
    }

    private static void mustHaveItsOwnId(CommissionerSpend spend) {
        if (!spend.id().equals(CommissionerSpend.idOf(spend.commissioner(), spend.fy()))) {
            throw new Refused("its rows do not fit together (commissioner_spend " + spend.id()
                    + " has not the id of its commissioner and year).");
        }
    }
}
