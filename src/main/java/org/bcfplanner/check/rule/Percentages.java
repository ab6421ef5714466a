package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.change.Shape;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.money.Percentage;

/** A3: a share of a whole is a number from 0% to 100%. */
final class Percentages implements Rule {
    private static final List<Shape.Component> SHARES = Shape.of(Details.class).components().stream()
            .filter(component -> component.type() == Percentage.class)
            .toList();

    @Override
    public String code() {
        return "A3";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING.and(
                Reads.DETAILS, SHARES.stream().map(Shape.Component::name).toArray(String[]::new));
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Shape.Component component : SHARES) {
            if (component.of(subject.plan().details()) instanceof Percentage share) {
                outcome(share, new Place.Detail(component.name())).ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    private Optional<Outcome> outcome(Percentage share, Place place) {
        String typed = "“" + Words.shortened(share.raw()) + "”";
        return switch (share.state()) {
            case BLANK, KNOWN -> Optional.empty();
            case TBC ->
                finding(
                        share,
                        place,
                        Severity.WARNING,
                        "A share is TBC",
                        "What hangs on it cannot be worked out until it is known.");
            case OUT_OF_RANGE ->
                finding(
                        share,
                        place,
                        Severity.ERROR,
                        typed + " is not a share",
                        "Kept exactly as typed. A share is from 0% to 100%.");
            case UNREADABLE ->
                finding(
                        share,
                        place,
                        Severity.ERROR,
                        typed + " is not a percentage",
                        "Kept exactly as typed. Type one such as 25%.");
        };
    }

    private Optional<Outcome> finding(Percentage share, Place place, Severity severity, String heading, String reason) {
        return Optional.of(Finding.of(
                code(), severity, Section.FINANCE, place, heading, reason, Figures.of("typed", share.raw())));
    }
}
