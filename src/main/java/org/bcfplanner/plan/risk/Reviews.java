package org.bcfplanner.plan.risk;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.plan.table.Text;

/** The reviews of every risk in their order: a view worked out from the flat table. */
public final class Reviews {
    private final Map<Id<Risk>, List<RiskReview>> byRisk;

    private Reviews(Map<Id<Risk>, List<RiskReview>> byRisk) {
        this.byRisk = byRisk;
    }

    /** The reviews of all risks, those of each in their order. */
    public static Reviews of(Rows<RiskReview> reviews) {
        return new Reviews(reviews.stream().sorted(Ranked.order()).collect(groupingBy(RiskReview::risk)));
    }

    /** The reviews of one risk, the latest last. */
    public List<RiskReview> of(Id<Risk> risk) {
        return byRisk.getOrDefault(risk, List.of());
    }

    /** The last review of a risk; empty where it has never been reviewed. */
    public Optional<RiskReview> latest(Id<Risk> risk) {
        List<RiskReview> all = of(risk);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /**
     * How a score has moved. Where the risk is rated as its latest review left it, that is from the review before to the
     * latest, with the reason given then; otherwise from the latest review to now, and no reason is given yet. Empty
     * without a review to compare with, and where one of the two was rated on another scale.
     *
     * @param scale the scale of the register now
     * @param code  by which the plan names that scale; blank for the edition's usual one
     */
    public Optional<Movement> movement(Risk risk, Stage stage, Scale scale, String code) {
        List<RiskReview> all = of(risk.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        RiskReview latest = all.getLast();
        if (!sameGrades(latest.at(stage), risk.at(stage))) {
            return movement(latest, code, scale.score(latest.at(stage)), scale.score(risk.at(stage)), Text.EMPTY);
        }
        if (all.size() < 2 || !latest.scale().equals(code)) {
            return Optional.empty();
        }
        RiskReview before = all.get(all.size() - 2);
        return movement(before, code, scale.score(before.at(stage)), scale.score(latest.at(stage)), latest.reason());
    }

    private static Optional<Movement> movement(
            RiskReview since, String scale, OptionalInt before, OptionalInt now, Text reason) {
        return since.scale().equals(scale)
                ? Optional.of(new Movement(since.on(), before, now, reason))
                : Optional.empty();
    }

    /** Whether two ratings say the same; a derived one says so until it is looked at. */
    private static boolean sameGrades(Rating one, Rating other) {
        return one.probability().equals(other.probability())
                && one.impact().equals(other.impact())
                && one.score().equals(other.score());
    }

    /**
     * From one score to another.
     *
     * @param since  the day of the review it is compared with
     * @param before empty where it was not scored then
     * @param now    empty where it is not scored
     * @param reason why; empty where nobody says
     */
    public record Movement(PrintedDate since, OptionalInt before, OptionalInt now, Text reason) {}
}
