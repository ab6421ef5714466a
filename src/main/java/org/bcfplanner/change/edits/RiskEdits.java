package org.bcfplanner.change.edits;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskDraft;
import org.bcfplanner.plan.risk.RiskLink;
import org.bcfplanner.plan.risk.RiskReview;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.ScaleChange;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Ranked;
import org.jspecify.annotations.Nullable;

/** Edits of the risk register. What is gone stays gone. */
public final class RiskEdits {
    private RiskEdits() {}

    /** Adds a category at a place among those there are. */
    public static Plan addCategory(Plan plan, RiskCategory category, int index) {
        List<RiskCategory> shown = register(plan).categories();
        return plan.withRiskCategories(rows -> Ordered.insert(rows, shown, index, category));
    }

    /** The plan with the category changed; as it is where the category is gone. */
    public static Plan changeCategory(Plan plan, Id<RiskCategory> id, UnaryOperator<RiskCategory> change) {
        return plan.riskCategories()
                .find(id)
                .map(category -> plan.withRiskCategories(rows -> rows.with(change.apply(category))))
                .orElse(plan);
    }

    /** Moves a category by so many places, stopping at the first and the last. */
    public static Plan moveCategory(Plan plan, Id<RiskCategory> id, int places) {
        List<RiskCategory> shown = register(plan).categories();
        return plan.withRiskCategories(rows -> Ordered.move(rows, shown, id, places));
    }

    /** Removes a heading. Its risks are kept, behind those that stood under none. */
    public static Plan removeCategory(Plan plan, Id<RiskCategory> id) {
        Plan result = plan;
        for (Risk risk : register(plan).under(id)) {
            result = moveTo(result, risk.id(), null);
        }
        return result.withRiskCategories(rows -> rows.without(id));
    }

    /** Adds a risk at a place among those of its category. */
    public static Plan add(Plan plan, Risk risk, int index) {
        List<Risk> shown = register(plan).under(risk.category());
        return plan.withRisks(rows -> Ordered.insert(rows, shown, index, risk));
    }

    /** The plan with the risk changed; as it is where the risk is gone. */
    public static Plan change(Plan plan, Id<Risk> id, Consumer<RiskDraft> change) {
        return plan.risks()
                .find(id)
                .map(risk -> plan.withRisks(rows -> rows.with(risk.with(change))))
                .orElse(plan);
    }

    /** Moves a risk by so many places within its category, stopping at the first and the last. */
    public static Plan move(Plan plan, Id<Risk> id, int places) {
        return plan.risks()
                .find(id)
                .map(risk -> {
                    List<Risk> shown = register(plan).under(risk.category());
                    return plan.withRisks(rows -> Ordered.move(rows, shown, id, places));
                })
                .orElse(plan);
    }

    /** Puts a risk behind the last of another category; null for none. */
    public static Plan moveTo(Plan plan, Id<Risk> id, @Nullable Id<RiskCategory> category) {
        return plan.risks()
                .find(id)
                .filter(risk -> !Objects.equals(risk.category(), category))
                .map(risk -> add(plan, risk.with(draft -> draft.category(category)), Integer.MAX_VALUE))
                .orElse(plan);
    }

    /**
     * Says that another risk has taken this one up. Does nothing where that would send a reader round in a ring, or
     * where either is gone.
     */
    public static Plan merge(Plan plan, Id<Risk> id, Id<Risk> into) {
        return plan.risks().contains(id) && !leadsTo(plan, into, id)
                ? change(plan, id, draft -> draft.mergedInto(into))
                : plan;
    }

    /** Removes a risk with its links and reviews. Risks that it had taken up are open again. */
    public static Plan remove(Plan plan, Id<Risk> id) {
        Plan result = plan;
        for (Risk risk : plan.risks()) {
            if (id.equals(risk.mergedInto())) {
                result = change(result, risk.id(), draft -> draft.status(Status.OPEN));
            }
        }
        for (RiskLink link : plan.riskLinks()) {
            if (link.risk().equals(id)) {
                result = result.withRiskLinks(rows -> rows.without(link.id()));
            }
        }
        for (RiskReview review : plan.riskReviews()) {
            if (review.risk().equals(id)) {
                result = result.withRiskReviews(rows -> rows.without(review.id()));
            }
        }
        return result.withActionRisks(
                        rows -> ActionEdits.kept(rows, each -> each.risk().equals(id)))
                .withRisks(rows -> rows.without(id));
    }

    /**
     * Keeps a review, behind all there are, and rates the risk as it says.
     *
     * @param next when the risk is to be looked at again
     */
    public static Plan review(Plan plan, RiskReview review, PrintedDate next) {
        if (!plan.risks().contains(review.risk())) {
            return plan;
        }
        List<RiskReview> all =
                plan.riskReviews().stream().sorted(Ranked.order()).toList();
        return change(
                        plan,
                        review.risk(),
                        draft -> draft.rating(review.rating())
                                .residual(review.residual())
                                .target(review.target())
                                .review(next))
                .withRiskReviews(rows -> Ordered.insert(rows, all, all.size(), review));
    }

    /** Gives the register another set of columns, by its key; blank for the edition's usual one. */
    public static Plan columns(Plan plan, String set) {
        return plan.withDetails(plan.details().withRiskColumns(set));
    }

    /** Links a risk to a scheme. */
    public static Plan link(Plan plan, Id<Risk> risk, Id<Scheme> scheme) {
        return plan.risks().contains(risk) && plan.schemes().contains(scheme)
                ? plan.withRiskLinks(rows -> rows.with(RiskLink.of(risk, scheme)))
                : plan;
    }

    public static Plan unlink(Plan plan, Id<Risk> risk, Id<Scheme> scheme) {
        return plan.withRiskLinks(rows -> rows.without(RiskLink.idOf(risk, scheme)));
    }

    /** Scores the register on another scale and leaves every rating as it was typed. */
    public static Plan scale(Plan plan, Scale scale) {
        return plan.withDetails(plan.details().withRiskScale(scale.code()));
    }

    /** Scores the register on another scale and converts what can be, marked as derived; see {@link ScaleChange}. */
    public static Plan convert(Plan plan, ScaleChange change) {
        Plan result = scale(plan, change.to());
        for (Risk risk : plan.risks()) {
            result = result.withRisks(rows -> rows.with(change.applied(risk)));
        }
        return result;
    }

    private static boolean leadsTo(Plan plan, Id<Risk> from, Id<Risk> to) {
        Id<Risk> at = from;
        while (at != null && plan.risks().contains(at)) {
            if (at.equals(to)) {
                return true;
            }
            at = plan.risks().get(at).mergedInto();
        }
        return at != null;
    }

    private static Register register(Plan plan) {
        return Register.of(plan.riskCategories(), plan.risks());
    }
}
