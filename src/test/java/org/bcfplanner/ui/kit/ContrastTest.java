package org.bcfplanner.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrast of every text and every mark on the grounds they stand on, by the formula of WCAG 2. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-(?:color|bcf)-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern INK = Pattern.compile(
            "-fx-(?:text-fill|prompt-text-fill|highlight-text-fill|icon-color):\\s*(-(?:color|bcf)-[a-z0-9-]+)");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9A-Fa-f]{3,8}\\b|\\b(?:rgb|rgba|hsb|hsl)\\(|\\b(?:white|" + "black|gr[ae]y|red|green|blue|yellow)\\b");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)\\}");
    private static final Pattern GROUND =
            Pattern.compile("-fx-background-color:[^;}]*?(-(?:color|bcf)-[a-z0-9-]+)\\s*[;}]");

    private static final Map<String, List<String>> TEXTS = Map.of(
            "-color-fg-default",
            List.of(
                    "-color-bg-default",
                    "-color-bg-subtle",
                    "-color-bg-inset",
                    "-color-bg-overlay",
                    "-bcf-group",
                    "-bcf-select",
                    "-bcf-seg-on",
                    "-color-accent-subtle"),
            "-color-fg-muted",
            List.of(
                    "-color-bg-default",
                    "-color-bg-subtle",
                    "-color-bg-inset",
                    "-color-bg-overlay",
                    "-bcf-group",
                    "-bcf-select"),
            "-color-fg-subtle",
            List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay", "-bcf-group"),
            "-color-warning-fg",
            List.of("-color-bg-default", "-color-bg-subtle", "-bcf-group", "-bcf-select", "-color-warning-subtle"),
            "-color-danger-fg",
            List.of("-color-bg-default", "-color-bg-subtle", "-bcf-group", "-color-bg-overlay", "-color-danger-subtle"),
            "-color-success-fg",
            List.of("-color-bg-default", "-color-bg-subtle", "-color-success-subtle"),
            "-color-accent-fg",
            List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay", "-color-accent-subtle"),
            "-bcf-on-accent",
            List.of("-color-accent-emphasis"));

    private static final Map<String, List<String>> MARKS = Map.of(
            "-bcf-accent-mark",
            List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset", "-color-bg-overlay", "-bcf-select"),
            "-bcf-border-control",
            List.of("-color-bg-default", "-color-bg-overlay"),
            "-color-danger-fg",
            List.of("-bcf-select", "-color-bg-inset"),
            "-color-success-fg",
            List.of("-bcf-select", "-color-bg-inset"),
            "-color-accent-fg",
            List.of("-bcf-select", "-color-bg-inset"));

    /** Lines that only divide are quiet in light and dark; in high contrast they are seen as well. */
    private static final Map<String, List<String>> LINES = Map.of(
            "-color-border-default",
            List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset", "-color-bg-overlay"),
            "-color-border-muted",
            List.of("-color-bg-default", "-color-bg-subtle", "-bcf-group"),
            "-bcf-seg-line",
            List.of("-color-bg-inset", "-bcf-seg-on"));

    @ParameterizedTest
    @CsvSource({"light.css, 4.5, 3", "dark.css, 4.5, 3", "high-contrast.css, 7, 4.5"})
    void textsAndMarksStandOutFromTheirGrounds(String sheet, double text, double mark) {
        Map<String, String> tokens = tokens(sheet);
        List<String> failing = new ArrayList<>(below(text, tokens, TEXTS));
        failing.addAll(below(mark, tokens, MARKS));
        assertThat(failing).isEmpty();
    }

    /** A rule that gives a text its ink and its ground at once says by itself what has to stand out from what. */
    @ParameterizedTest
    @CsvSource({"light.css, 4.5", "dark.css, 4.5", "high-contrast.css, 7"})
    void everyRuleThatNamesInkAndGroundIsMeasured(String sheet, double least) {
        Map<String, List<String>> pairs = pairsOfRules();
        assertThat(pairs.keySet()).contains("-bcf-on-accent", "-color-danger-fg", "-color-fg-default");
        assertThat(below(least, tokens(sheet), pairs)).isEmpty();
    }

    private static Map<String, List<String>> pairsOfRules() {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        RULE.matcher(Sheets.text("planner.css")).results().forEach(rule -> {
            String block = rule.group(2) + "}";
            INK.matcher(block)
                    .results()
                    .forEach(ink -> GROUND.matcher(block)
                            .results()
                            .forEach(ground -> pairs.computeIfAbsent(ink.group(1), key -> new ArrayList<>())
                                    .add(ground.group(1))));
        });
        return pairs;
    }

    @Test
    void inHighContrastEveryLineIsSeen() {
        assertThat(below(3, tokens("high-contrast.css"), LINES)).isEmpty();
    }

    @Test
    void everyInkOfTheRulesIsAmongTheMeasured() {
        Set<String> used = new HashSet<>();
        INK.matcher(Sheets.text("planner.css")).results().forEach(match -> used.add(match.group(1)));
        assertThat(TEXTS.keySet()).containsAll(used);
        assertThat(used).contains("-color-fg-default", "-color-fg-muted");
    }

    @Test
    void theSheetsNameTheSameTokens() {
        Set<String> light = tokens("light.css").keySet();
        assertThat(tokens("dark.css").keySet()).isEqualTo(light);
        assertThat(tokens("high-contrast.css").keySet()).isEqualTo(light);
    }

    @Test
    void theRulesHoldNoColourOfTheirOwn() {
        String rules = Sheets.text("planner.css").replaceAll("(?s)/\\*.*?\\*/", "");
        assertThat(COLOUR.matcher(rules).results().map(match -> match.group())).isEmpty();
    }

    private static List<String> below(double least, Map<String, String> tokens, Map<String, List<String>> pairs) {
        List<String> failing = new ArrayList<>();
        pairs.forEach((ink, grounds) -> grounds.forEach(ground -> {
            double ratio = ratio(value(tokens, ink), value(tokens, ground));
            if (ratio < least) {
                failing.add(ink + " on " + ground + ": " + ratio);
            }
        }));
        return failing;
    }

    private static String value(Map<String, String> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static Map<String, String> tokens(String sheet) {
        Map<String, String> tokens = new LinkedHashMap<>();
        TOKEN.matcher(Sheets.text(sheet)).results().forEach(match -> tokens.put(match.group(1), match.group(2)));
        return tokens;
    }

    private static double ratio(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
