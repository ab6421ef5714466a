package org.bcfplanner.plan.risk;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bcfplanner.plan.money.FigureReader;

/**
 * What risks are scored on. A scale either has the two axes probability and impact, and a score is one times the other;
 * or it has none, and each of its bands is a rating by itself.
 *
 * @param code        the name by which plans refer to it, such as {@code 3x3}
 * @param name        for people
 * @param probability labels of the steps from 1 up; empty on a scale of single ratings
 * @param impact      labels of the steps from 1 up; empty on a scale of single ratings
 * @param bands       in ascending order, covering every possible score
 */
public record Scale(String code, String name, List<String> probability, List<String> impact, List<Band> bands) {
    public Scale {
        probability = List.copyOf(probability);
        impact = List.copyOf(impact);
        bands = List.copyOf(bands);
        if (probability.isEmpty() != impact.isEmpty() || bands.isEmpty()) {
            throw new IllegalArgumentException("Scale " + code + " needs bands, and both axes or neither");
        }
    }

    /** Whether there is one rating only, without probability and impact. */
    public boolean isSingle() {
        return probability.isEmpty();
    }

    /** The step of the probability axis, from 1; empty for a blank and for what the axis has not. */
    public OptionalInt probability(Rating rating) {
        return step(rating.probability(), probability);
    }

    /** The step of the impact axis, from 1; empty for a blank and for what the axis has not. */
    public OptionalInt impact(Rating rating) {
        return step(rating.impact(), impact);
    }

    /** Probability times impact, or the number of a single rating; empty where the rating is not complete. */
    public OptionalInt score(Rating rating) {
        if (isSingle()) {
            return step(rating.score(), bands.stream().map(Band::label).toList());
        }
        OptionalInt likely = probability(rating);
        OptionalInt bad = impact(rating);
        return likely.isPresent() && bad.isPresent()
                ? OptionalInt.of(likely.getAsInt() * bad.getAsInt())
                : OptionalInt.empty();
    }

    /** The band a score falls into; empty where it is outside the scale. */
    public Optional<Band> band(int score) {
        return bands.stream().filter(band -> band.contains(score)).findFirst();
    }

    /** The band a rating falls into; empty where it has no score. */
    public Optional<Band> band(Rating rating) {
        OptionalInt score = score(rating);
        return score.isPresent() ? band(score.getAsInt()) : Optional.empty();
    }

    /** A rating as documents print it: {@code 2 × 3 = 6, High}; what was typed where it is none of the scale. */
    public String words(Rating rating) {
        if (rating.isBlank()) {
            return "";
        }
        String typed = isSingle()
                ? rating.score().raw()
                : rating.probability().raw().strip() + " × "
                        + rating.impact().raw().strip();
        OptionalInt score = score(rating);
        return score.isEmpty() || isSingle()
                ? typed
                : typed + " = " + score.getAsInt()
                        + band(rating).map(each -> ", " + each.label()).orElse("");
    }

    /** Every score that two steps can give: on 3 by 3 there is a 4 and a 6, but no 5. */
    public NavigableSet<Integer> possibleScores() {
        NavigableSet<Integer> scores = new TreeSet<>();
        if (isSingle()) {
            IntStream.rangeClosed(1, bands.size()).forEach(scores::add);
        }
        for (int likely = 1; likely <= probability.size(); likely++) {
            for (int bad = 1; bad <= impact.size(); bad++) {
                scores.add(likely * bad);
            }
        }
        return scores;
    }

    /** The whole number that was typed, whether or not the scale has it. */
    public static OptionalInt number(Grade grade) {
        return FigureReader.read(grade.raw())
                .filter(figure ->
                        figure.decimals() == 0 && figure.number().abs().longValue() < 1_000)
                .map(figure -> OptionalInt.of(figure.number().intValue()))
                .orElse(OptionalInt.empty());
    }

    /** A step by its number, its label, or both as in {@code 2 Medium} and {@code 2 = Medium}. */
    private static OptionalInt step(Grade grade, List<String> labels) {
        OptionalInt number = number(grade);
        if (number.isPresent()) {
            int step = number.getAsInt();
            return 1 <= step && step <= labels.size() ? number : OptionalInt.empty();
        }
        String typed = folded(grade.raw());
        return IntStream.rangeClosed(1, labels.size())
                .filter(step -> {
                    String label = folded(labels.get(step - 1));
                    return typed.equals(label) || typed.matches(step + "\\s*[-=–:.]?\\s*" + Pattern.quote(label));
                })
                .findFirst();
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
