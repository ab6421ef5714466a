package org.bcfplanner.plan.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What becomes of ratings when a register changes its scale. Nothing is converted without being shown first, and what
 * is converted is marked as derived: a 2 of 3 is not a 3 of 5 because arithmetic says so.
 */
public record ScaleChange(Scale from, Scale to) {

    /**
     * What would become of one rating.
     *
     * @param after the rating on the new scale; empty where there is none, as one rating cannot become two, and what
     *     was typed stays
     */
    public record Proposal(Risk risk, Stage stage, Rating before, Optional<Rating> after) {}

    /** Every rating that says something, with what would become of it, in the order of the risks. */
    public List<Proposal> preview(List<Risk> risks) {
        List<Proposal> proposals = new ArrayList<>();
        for (Risk risk : risks) {
            for (Stage stage : Stage.values()) {
                Rating rating = risk.at(stage);
                if (!rating.isBlank()) {
                    proposals.add(new Proposal(risk, stage, rating, mapped(rating)));
                }
            }
        }
        return proposals;
    }

    /** This risk with every rating converted that can be; all others stay as typed. */
    public Risk applied(Risk risk) {
        return risk.with(draft -> {
            for (Stage stage : Stage.values()) {
                mapped(risk.at(stage)).ifPresent(rating -> draft.rating(stage, rating));
            }
        });
    }

    /**
     * Ends become ends and the middle the middle: 1, 2, 3 of three become 1, 3, 5 of five. What falls between two steps
     * goes to the higher.
     */
    private Optional<Rating> mapped(Rating rating) {
        if (to.isSingle()) {
            return from.band(rating).flatMap(this::single);
        }
        OptionalInt probability = from.probability(rating);
        OptionalInt impact = from.impact(rating);
        return probability.isPresent() && impact.isPresent()
                ? Optional.of(new Rating(
                        step(
                                probability.getAsInt(),
                                from.probability().size(),
                                to.probability().size()),
                        step(
                                impact.getAsInt(),
                                from.impact().size(),
                                to.impact().size()),
                        Grade.BLANK,
                        true))
                : Optional.empty();
    }

    private Optional<Rating> single(Band band) {
        return to.bands().stream()
                .filter(each -> each.level().compareTo(band.level()) <= 0)
                .reduce((lower, higher) -> higher)
                .map(each -> new Rating(Grade.BLANK, Grade.BLANK, new Grade(each.label()), true));
    }

    private static Grade step(int step, int of, int into) {
        return Grade.of(of == 1 ? into : (int) (1 + Math.round((step - 1.0) * (into - 1) / (of - 1))));
    }
}
