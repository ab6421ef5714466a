package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Scale;

/**
 * R4: a register is scored on one scale, and scores tell its risks apart. Ratings that were carried over from another
 * scale are noted until somebody looks at them.
 */
final class OneScale implements Rule {
    /** So many risks at least should differ in something. */
    private static final int SEVERAL = 3;

    @Override
    public String code() {
        return "R4";
    }

    @Override
    public Reads reads() {
        return RiskCells.RATINGS;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        Optional<Scale> scale = subject.scale();
        List<Outcome> outcomes = new ArrayList<>();
        if (scale.isEmpty()) {
            outcomes.add(unknown(subject));
            return outcomes;
        }
        List<Risk> live = subject.liveRisks();
        addOfAnotherScale(scale.get(), live, subject, outcomes);
        addDerived(live, subject, outcomes);
        addAlike(scale.get(), live, outcomes);
        return outcomes;
    }

    private static Outcome unknown(Subject subject) {
        String code = subject.plan().details().riskScale();
        return Finding.of(
                "R4",
                Severity.ERROR,
                Section.RISKS,
                new Place.Detail("riskScale"),
                "The scale “" + Words.shortened(code) + "” is unknown",
                "Choose one of "
                        + Words.either(subject.edition().risks().scales().stream()
                                .map(Scale::name)
                                .toList())
                        + ".",
                Figures.of("scale", code));
    }

    private static void addOfAnotherScale(Scale scale, List<Risk> live, Subject subject, List<Outcome> outcomes) {
        List<Scale> others = subject.edition().risks().scales().stream()
                .filter(other -> !other.equals(scale))
                .toList();
        List<Risk> apart = live.stream()
                .filter(risk -> !risk.rating().isBlank() && !isOf(scale, risk.rating()))
                .filter(risk -> others.stream().anyMatch(other -> isOf(other, risk.rating())))
                .toList();
        if (apart.isEmpty()) {
            return;
        }
        List<String> names = others.stream()
                .filter(other -> apart.stream().anyMatch(risk -> isOf(other, risk.rating())))
                .map(Scale::name)
                .toList();
        outcomes.add(Finding.of(
                        "R4",
                        Severity.ERROR,
                        Section.RISKS,
                        RiskCells.column("rating"),
                        Words.count(apart.size(), "risk is", "risks are") + " not rated on the scale " + scale.name(),
                        "They fit " + Words.either(names) + ": " + RiskCells.names(apart, subject.register())
                                + " A register has one scale.",
                        Figures.of("scale", scale.code()).and("risks", apart.size()))
                .marking(RiskCells.of(apart, "rating")));
    }

    /** Whether a rating is complete on a scale, and nothing is typed that belongs to the other kind of scale. */
    private static boolean isOf(Scale scale, Rating rating) {
        boolean hasAxes = !rating.probability().isBlank() || !rating.impact().isBlank();
        return scale.score(rating).isPresent() && scale.isSingle() != hasAxes;
    }

    private static void addDerived(List<Risk> live, Subject subject, List<Outcome> outcomes) {
        List<Risk> derived = live.stream()
                .filter(risk -> risk.rating().derived()
                        || risk.residual().derived()
                        || risk.target().derived())
                .toList();
        if (!derived.isEmpty()) {
            outcomes.add(Finding.of(
                            "R4",
                            Severity.NOTE,
                            Section.RISKS,
                            RiskCells.column("rating"),
                            Words.count(derived.size(), "risk was", "risks were") + " carried over from another scale",
                            "Nobody has looked at the ratings since: " + RiskCells.names(derived, subject.register()),
                            Figures.of("derived", derived.size()))
                    .marking(RiskCells.of(derived, "rating")));
        }
    }

    private static void addAlike(Scale scale, List<Risk> live, List<Outcome> outcomes) {
        List<Risk> scored = live.stream()
                .filter(risk -> scale.score(risk.rating()).isPresent())
                .toList();
        boolean alike = scored.stream()
                        .map(risk -> steps(scale, risk.rating()))
                        .distinct()
                        .count()
                == 1;
        if (alike && scored.size() >= SEVERAL) {
            Rating rating = scored.getFirst().rating();
            outcomes.add(Finding.of(
                    "R4",
                    Severity.NOTE,
                    Section.RISKS,
                    RiskCells.column("rating"),
                    "All " + scored.size() + " risks are rated alike: " + words(scale, rating),
                    "Such ratings do not tell which risk to look at first.",
                    Figures.of("risks", scored.size()).and("rating", words(scale, rating))));
        }
    }

    private static List<Integer> steps(Scale scale, Rating rating) {
        return scale.isSingle()
                ? List.of(scale.score(rating).orElseThrow())
                : List.of(
                        scale.probability(rating).orElseThrow(),
                        scale.impact(rating).orElseThrow());
    }

    private static String words(Scale scale, Rating rating) {
        return scale.isSingle()
                ? scale.band(rating).map(Band::label).orElse("")
                : scale.probability(rating).orElseThrow() + " × "
                        + scale.impact(rating).orElseThrow();
    }
}
