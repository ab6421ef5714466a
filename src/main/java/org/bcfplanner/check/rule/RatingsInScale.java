package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Demands;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;

/**
 * R1: every live risk is scored, on the steps that the scale has, and a stated score is probability times impact. What
 * remains with controls, and where a risk is to end, may be left blank, but is on the scale too.
 */
final class RatingsInScale implements Rule {
    @Override
    public String code() {
        return "R1";
    }

    @Override
    public Reads reads() {
        return RiskCells.RATINGS;
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        subject.scale().ifPresent(scale -> {
            OfScale rated = new OfScale(subject, scale);
            subject.liveRisks().forEach(risk -> rated.add(risk, outcomes));
            rated.addScored(outcomes);
        });
        return outcomes;
    }

    /** The rule on one scale. */
    private static final class OfScale {
        private final Subject subject;
        private final Scale scale;
        private final ScaleWords words;
        private final Optional<Demands.Needed> needed;
        private int scored;
        private int sum;

        OfScale(Subject subject, Scale scale) {
            this.subject = subject;
            this.scale = scale;
            this.words = new ScaleWords(scale);
            this.needed = subject.edition().demands().risks().field("rating");
        }

        void add(Risk risk, List<Outcome> outcomes) {
            OptionalInt score = scale.score(risk.rating());
            if (score.isPresent()) {
                scored++;
                sum += score.getAsInt();
            } else {
                needed.ifPresent(need -> outcomes.add(unscored(risk, need)));
            }
            for (Stage stage : Stage.values()) {
                Rating rating = risk.at(stage);
                boolean said = stage == Stage.RATED && score.isEmpty();
                if (!rating.isBlank() && !said) {
                    offScale(risk, stage).ifPresent(outcomes::add);
                }
                statedScore(risk, stage).ifPresent(outcomes::add);
            }
        }

        /** How many risks are scored: what is filled of what is needed. */
        void addScored(List<Outcome> outcomes) {
            if (scored > 0) {
                int all = subject.liveRisks().size();
                outcomes.add(new Pass(
                        "R1",
                        Section.RISKS,
                        RiskCells.column("rating"),
                        scored == all
                                ? Words.count(all, "risk is", "risks are") + " scored"
                                : scored + " of " + Words.count(all, "risk is", "risks are") + " scored",
                        "Scores come to " + sum + ".",
                        Figures.of(Figures.NEEDED, needed.isPresent() ? scored : 0)
                                .and(Figures.FILLED, needed.isPresent() ? scored : 0)
                                .and("sum", sum)));
            }
        }

        private Outcome unscored(Risk risk, Demands.Needed need) {
            Rating rating = risk.rating();
            List<String> parts = partsOffScale(rating);
            String typed = parts.stream()
                    .map(part -> grade(rating, part))
                    .filter(grade -> !grade.isBlank())
                    .map(grade -> "“" + Words.shortened(grade.raw()) + "”")
                    .distinct()
                    .collect(Collectors.joining(" and "));
            String heading = typed.isEmpty() ? missing(parts) : typed + " is not on the scale " + scale.name();
            return Finding.of(
                            need.rule(),
                            need.severity(),
                            Section.RISKS,
                            RiskCells.of(risk, "rating." + parts.getFirst()),
                            subject.register().name(risk) + ": " + heading,
                            (typed.isEmpty() ? "" : "Kept exactly as typed. ") + words.steps(parts),
                            Figures.of(Figures.NEEDED, 1)
                                    .and(Figures.FILLED, 0)
                                    .and("probability", rating.probability().raw())
                                    .and("impact", rating.impact().raw())
                                    .and("score", rating.score().raw()))
                    .marking(parts.stream()
                            .map(part -> RiskCells.of(risk, "rating." + part))
                            .toList());
        }

        private String missing(List<String> parts) {
            return parts.size() == 1 && !scale.isSingle() ? "no " + parts.getFirst() : "not scored";
        }

        private Optional<Outcome> offScale(Risk risk, Stage stage) {
            Rating rating = risk.at(stage);
            List<String> parts = partsOffScale(rating).stream()
                    .filter(part -> !grade(rating, part).isBlank())
                    .toList();
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            String typed = grade(rating, parts.getFirst()).raw();
            return Optional.of(Finding.of(
                            "R1",
                            Severity.ERROR,
                            Section.RISKS,
                            RiskCells.of(risk, RiskCells.component(stage) + "." + parts.getFirst()),
                            subject.register().name(risk) + ": “" + Words.shortened(typed) + "” is not on the scale "
                                    + scale.name(),
                            "Kept exactly as typed. " + words.steps(parts),
                            Figures.of("typed", typed))
                    .marking(parts.stream()
                            .map(part -> RiskCells.of(risk, RiskCells.component(stage) + "." + part))
                            .toList()));
        }

        /** A score beside probability and impact that they do not give. */
        private Optional<Outcome> statedScore(Risk risk, Stage stage) {
            Rating rating = risk.at(stage);
            if (scale.isSingle() || rating.score().isBlank()) {
                return Optional.empty();
            }
            OptionalInt stated = Scale.number(rating.score());
            OptionalInt score = scale.score(rating);
            boolean possible = stated.isPresent() && scale.possibleScores().contains(stated.getAsInt());
            if (possible && (score.isEmpty() || score.getAsInt() == stated.getAsInt())) {
                return Optional.empty();
            }
            Place.Cell cell = RiskCells.of(risk, RiskCells.component(stage) + ".score");
            String typed = "“" + Words.shortened(rating.score().raw()) + "”";
            String product = score.isEmpty()
                    ? ""
                    : scale.probability(rating).orElseThrow() + " × "
                            + scale.impact(rating).orElseThrow() + " = " + score.getAsInt() + ". ";
            return Optional.of(Finding.of(
                            "R1",
                            Severity.ERROR,
                            Section.RISKS,
                            cell,
                            subject.register().name(risk) + ": score " + typed
                                    + (possible ? " is not probability times impact" : " cannot come about"),
                            product + words.scores(),
                            Figures.of("score", rating.score().raw())
                                    .and("product", score.isEmpty() ? "" : String.valueOf(score.getAsInt())))
                    .repairedBy(IntStream.of(score.stream().toArray())
                            .mapToObj(right -> Repair.of(
                                    "Use " + right,
                                    RiskCells.of(risk, RiskCells.component(stage)),
                                    rating.withScore(Grade.of(right))))
                            .toList()));
        }

        /** The parts that make up the score and are blank or not on the scale. */
        private List<String> partsOffScale(Rating rating) {
            if (scale.isSingle()) {
                return scale.score(rating).isEmpty() ? List.of("score") : List.of();
            }
            List<String> parts = new ArrayList<>();
            if (scale.probability(rating).isEmpty()) {
                parts.add("probability");
            }
            if (scale.impact(rating).isEmpty()) {
                parts.add("impact");
            }
            return parts;
        }

        private static Grade grade(Rating rating, String part) {
            return switch (part) {
                case "probability" -> rating.probability();
                case "impact" -> rating.impact();
                default -> rating.score();
            };
        }
    }
}
