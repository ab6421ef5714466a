package org.bcfplanner.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.plan.review.Acceptance;
import tools.jackson.core.io.JsonStringEncoder;

/** What {@code bcf check --json} prints: an array, an object to a line. Its shape is promised in command-line.md. */
final class CheckJson {
    private CheckJson() {}

    static String render(Checks checks, List<Outcome> listed) {
        StringJoiner objects = new StringJoiner(",\n", "[\n", "\n]\n").setEmptyValue("[]\n");
        listed.forEach(outcome -> objects.add(object(checks, outcome)));
        return objects.toString();
    }

    /** One outcome, an object on one line. */
    static String object(Checks checks, Outcome outcome) {
        StringJoiner object = new StringJoiner(", ", "{", "}");
        object.add(field("rule", outcome.code()));
        object.add(field("verdict", verdict(outcome)));
        object.add(
                outcome instanceof Finding finding
                        ? field("severity", finding.severity().word())
                        : quoted("severity") + ": null");
        object.add(field("section", constant(outcome.section())));
        object.add(field("heading", outcome.heading()));
        object.add(field("reason", outcome.reason()));
        object.add(quoted("figures") + ": " + figures(outcome.figures()));
        object.add(quoted("place") + ": " + place(checks, outcome.place()));
        object.add(quoted("repairs") + ": " + repairs(outcome));
        object.add(quoted("accepted") + ": " + accepted(checks, outcome));
        return object.toString();
    }

    private static String accepted(Checks checks, Outcome outcome) {
        Optional<Acceptance> accepted =
                outcome instanceof Finding finding ? checks.acceptance(finding) : Optional.empty();
        return accepted.map(each -> "{"
                        + String.join(
                                ", ",
                                field("reason", each.reason().written()),
                                field("author", each.author()),
                                field("on", each.acceptedOn().toString()))
                        + "}")
                .orElse("null");
    }

    private static String verdict(Outcome outcome) {
        return outcome instanceof Finding finding ? constant(finding.verdict()) : "pass";
    }

    private static String figures(Figures figures) {
        StringJoiner object = new StringJoiner(", ", "{", "}");
        for (Map.Entry<String, Object> each : figures.values().entrySet()) {
            object.add(quoted(each.getKey()) + ": "
                    + (each.getValue() instanceof Long number
                            ? number.toString()
                            : quoted(each.getValue().toString())));
        }
        return object.toString();
    }

    private static String place(Checks checks, Place place) {
        StringJoiner object = new StringJoiner(", ", "{", "}");
        object.add(field("key", place.key()));
        object.add(field("words", PlaceWords.of(place, checks.plan())));
        return object.toString();
    }

    private static String repairs(Outcome outcome) {
        StringJoiner labels = new StringJoiner(", ", "[", "]");
        if (outcome instanceof Finding finding) {
            finding.repairs().stream().map(Repair::label).map(CheckJson::quoted).forEach(labels::add);
        }
        return labels.toString();
    }

    private static String field(String name, String text) {
        return quoted(name) + ": " + quoted(text);
    }

    private static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
