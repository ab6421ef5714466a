package org.bcfplanner.cli;

import java.util.List;
import org.bcfplanner.check.signing.Standing;
import org.bcfplanner.check.signing.Standings;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Ranked;

/** {@code bcf show PLAN signoff}: the places for signatures in their order, signed or not. */
public final class ShowSignatures {
    private static final List<Field> FIELDS = List.of(
            Field.text("kind", "On behalf of"),
            Field.text("body", "Name"),
            Field.text("post", "By"),
            Field.text("role", "Position"),
            Field.text("signed", "Signed"),
            Field.text("signed_words", ""),
            Field.text("version", "Version"),
            Field.text("delegated", "Delegated"),
            Field.text("ratified", "Ratified"),
            Field.text("ratified_words", ""),
            Field.text("standing", ""),
            Field.text("changed", "Changed since"));

    private ShowSignatures() {}

    public static Listing of(Plan plan) {
        Standings standings = Standings.of(plan);
        return new Listing(
                plan.details().shownIn(),
                FIELDS,
                plan.signatures().stream()
                        .sorted(Ranked.order())
                        .map(each -> row(each, standings.of(each)))
                        .toList(),
                "There are no places for signatures in the plan yet.");
    }

    private static List<Cell> row(Signature signature, Standing standing) {
        boolean isSigned = !(standing instanceof Standing.Unsigned);
        return List.of(
                Cell.constant(signature.kind(), words(signature.kind())),
                Cell.text(signature.body()),
                Cell.text(signature.byPost()),
                Cell.text(signature.role()),
                isSigned ? Dates.day(signature.signed()) : new Cell.Said("", "not signed"),
                Dates.words(signature.signed()),
                Cell.text(signature.version()),
                signature.delegated() ? Cell.text("yes") : new Cell.Said("no", ""),
                isAwaited(signature) ? new Cell.Said("", "not yet") : Dates.day(signature.ratified()),
                Dates.words(signature.ratified()),
                new Cell.Said(code(standing), ""),
                standing instanceof Standing.Outdated outdated ? Cell.text(outdated.where()) : Cell.NOTHING);
    }

    private static String code(Standing standing) {
        return switch (standing) {
            case Standing.Unsigned ignored -> "not_signed";
            case Standing.Current ignored -> "current";
            case Standing.Awaiting ignored -> "not_ratified";
            case Standing.Unknown ignored -> "unknown";
            case Standing.Outdated ignored -> "outdated";
        };
    }

    private static boolean isAwaited(Signature signature) {
        return signature.delegated() && signature.ratified().equals(PrintedDate.NONE);
    }

    private static String words(Signatory kind) {
        return switch (kind) {
            case CLINICAL_COMMISSIONING_GROUP -> "Clinical Commissioning Group";
            case COUNCIL -> "Council";
            case HEALTH_AND_WELLBEING_BOARD -> "Health and Wellbeing Board";
        };
    }
}
