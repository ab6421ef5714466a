package org.bcfplanner.check.outcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bcfplanner.edition.Severity;

/**
 * Something that does not stand, or that cannot be told.
 *
 * @param verdict whether the rule is broken or could not be evaluated; why not is in {@code reason}
 * @param place   where to go
 * @param cells   the cells to mark, in which the cause lies; empty where there is no cell
 * @param repairs what may be done about it, the likeliest first
 * @param keeps   of an error that may stand with a reason, what is kept: {@code 899}; empty for any other finding
 */
public record Finding(
        String code,
        Severity severity,
        Verdict verdict,
        Section section,
        Place place,
        List<Place.Cell> cells,
        String heading,
        String reason,
        Figures figures,
        List<Repair> repairs,
        String keeps)
        implements Outcome {
    public Finding {
        requireNonNull(code);
        requireNonNull(severity);
        requireNonNull(verdict);
        requireNonNull(section);
        requireNonNull(place);
        cells = List.copyOf(cells);
        requireNonNull(heading);
        requireNonNull(reason);
        requireNonNull(figures);
        repairs = List.copyOf(repairs);
        requireNonNull(keeps);
    }

    /** Whether a finding is a broken rule. */
    public enum Verdict {
        FAIL,
        /** An amount that the rule needs is unknown. A note: the unknown amount has a finding of its own. */
        NOT_EVALUABLE
    }

    /** A broken rule, so far without cells to mark, beyond the one it is at, and without repairs. */
    public static Finding of(
            String code,
            Severity severity,
            Section section,
            Place place,
            String heading,
            String reason,
            Figures figures) {
        List<Place.Cell> cells = place instanceof Place.Cell cell ? List.of(cell) : List.of();
        return new Finding(
                code, severity, Verdict.FAIL, section, place, cells, heading, reason, figures, List.of(), "");
    }

    /** A rule that cannot be evaluated, and why. */
    public static Finding notEvaluable(
            String code, Section section, Place place, String heading, String reason, Figures figures) {
        return new Finding(
                code,
                Severity.NOTE,
                Verdict.NOT_EVALUABLE,
                section,
                place,
                List.of(),
                heading,
                reason,
                figures,
                List.of(),
                "");
    }

    /** The same finding that marks these cells and no others. */
    public Finding marking(List<Place.Cell> changed) {
        return new Finding(code, severity, verdict, section, place, changed, heading, reason, figures, repairs, keeps);
    }

    /** The same finding with these repairs and no others. */
    public Finding repairedBy(List<Repair> changed) {
        return new Finding(code, severity, verdict, section, place, cells, heading, reason, figures, changed, keeps);
    }

    /** The same where people may let it stand though it is an error, because the figure is what somebody published. */
    public Finding keeping(String what) {
        return new Finding(code, severity, verdict, section, place, cells, heading, reason, figures, repairs, what);
    }

    /**
     * Stands for the rule, the place and all figures: it is another one as soon as a figure changes, and so whoever
     * accepted the finding is asked again.
     */
    public String fingerprint() {
        List<String> parts = new ArrayList<>(List.of(code, verdict.name(), place.key()));
        figures.values().forEach((name, value) -> parts.add(name + "=" + value));
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(UTF_8)).toString();
    }
}
