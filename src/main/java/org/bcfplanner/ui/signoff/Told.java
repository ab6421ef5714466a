package org.bcfplanner.ui.signoff;

import org.bcfplanner.check.signing.Standing;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.ui.kit.Progress;

/**
 * How a signature stands, for the eye and the ear.
 *
 * @param shape says the same as the words
 * @param more  a quieter line; empty where the words say all
 */
record Told(String words, Progress.Shape shape, String more) {
    static Told of(Signature signature, Standing standing) {
        return switch (standing) {
            case Standing.Unsigned ignored -> new Told("Not signed", Progress.Shape.NOT_BEGUN, "");
            case Standing.Current ignored -> new Told("Signed" + what(signature), Progress.Shape.DONE, "");
            case Standing.Awaiting ignored ->
                new Told("Signed by delegation" + what(signature) + ", not ratified yet", Progress.Shape.WARNING, "");
            case Standing.Unknown ignored ->
                new Told(
                        "Signed" + what(signature),
                        Progress.Shape.DONE,
                        "Signed outside this program: whether the plan has changed since cannot be told.");
            case Standing.Outdated outdated ->
                new Told(
                        "Out of date: the plan has changed since" + signing(signature),
                        Progress.Shape.WRONG,
                        "Changed since: " + outdated.where() + ". Sign again, or take the changes back.");
        };
    }

    /** {@code  v0.6 was signed on 3 February 2014}; {@code  it was signed}. */
    private static String signing(Signature signature) {
        return (called(signature).isEmpty() ? " it" : called(signature)) + " was signed" + on(signature);
    }

    /** {@code  v0.6 on 3 February 2014}. */
    private static String what(Signature signature) {
        return called(signature) + on(signature);
    }

    private static String called(Signature signature) {
        String version = signature.version().strip();
        return version.isEmpty()
                ? ""
                : version.matches("\\d+(?:\\.\\d+)*\\b(?!\\p{L}).*") ? " v" + version : " " + version;
    }

    private static String on(Signature signature) {
        String day = SignatureField.words(signature.signed()).strip();
        return day.isEmpty() ? "" : " on " + day;
    }
}
