package org.bcfplanner.search;

import java.util.HashMap;
import java.util.Map;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskReview;
import org.bcfplanner.plan.table.Id;

/** The risk register: headings, risks with their texts, and what reviews say of them. */
final class OfRisks {
    private static final Source<RiskCategory> CATEGORIES = Source.of("risk_category", Kind.RISK, "name");
    private static final Source<Risk> RISKS = Source.of("risk", Kind.RISK, "risk");
    private static final Source<RiskReview> REVIEWS = Source.of("risk_review", Kind.RISK, "");

    private final Plan plan;
    private final Gathering gathering;

    OfRisks(Plan plan, Gathering gathering) {
        this.plan = plan;
        this.gathering = gathering;
    }

    void gather() {
        Register register = Register.of(plan.riskCategories(), plan.risks());
        Map<Id<RiskCategory>, String> categories = new HashMap<>();
        for (RiskCategory each : register.categories()) {
            categories.put(each.id(), each.name());
            gathering.add(CATEGORIES, each, each.name(), "Category of risks");
        }
        for (Risk risk : register.risks()) {
            String said = risk.risk().written();
            String category = risk.category() == null ? "" : categories.getOrDefault(risk.category(), "");
            gathering.add(RISKS, risk, register.name(risk) + (said.isBlank() ? "" : ": " + said.strip()), category);
        }
        for (RiskReview review : plan.riskReviews()) {
            plan.risks()
                    .find(review.risk())
                    .ifPresent(risk -> gathering.add(REVIEWS, review, register.name(risk), "Review"));
        }
    }
}
