package org.bcfplanner.ui.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bcfplanner.check.Acceptances;
import org.bcfplanner.check.Checks;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.plan.review.Acceptance;

/**
 * A finding with what people decided about it.
 *
 * @param where    in words
 * @param accepted by which it stands
 * @param lapsed   given while the figures were others, and so no longer holding
 */
record Listed(Finding finding, String where, Optional<Acceptance> accepted, Optional<Acceptance> lapsed) {
    static List<Listed> all(Checks checks) {
        return checks.findings().stream()
                .map(finding -> new Listed(
                        finding,
                        capital(PlaceWords.of(finding.place(), checks.plan())),
                        checks.acceptance(finding),
                        checks.lapsedAcceptance(finding)))
                .toList();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Whether it still is something to do. */
    boolean isOpen() {
        return accepted.isEmpty();
    }

    boolean canBeAccepted() {
        return isOpen() && Acceptances.canAccept(finding);
    }

    /** Stands for a finding as long as it is about the same thing, whatever its figures. */
    String key() {
        return key(finding);
    }

    static String key(Finding finding) {
        return finding.code() + " " + finding.place().key();
    }
}
