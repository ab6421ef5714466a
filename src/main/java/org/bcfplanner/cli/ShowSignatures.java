package org.bcfplanner.cli;

import java.util.List;
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
            Field.text("ratified_words", ""));

    private ShowSignatures() {}

    public static Listing of(Plan plan) {
        return new Listing(
                plan.details().shownIn(),
                FIELDS,
                plan.signatures().stream()
                        .sorted(Ranked.order())
                        .map(ShowSignatures::row)
                        .toList(),
                "There are no places for signatures in the plan yet.");
    }

    private static List<Cell> row(Signature signature) {
        return List.of(
                Cell.constant(signature.kind(), words(signature.kind())),
                Cell.text(signature.body()),
                Cell.text(signature.byPost()),
                Cell.text(signature.role()),
                signature.isSigned() ? Dates.day(signature.signed()) : new Cell.Said("", "not signed"),
                Dates.words(signature.signed()),
                Cell.text(signature.version()),
                signature.delegated() ? Cell.text("yes") : new Cell.Said("no", ""),
                isAwaited(signature) ? new Cell.Said("", "not yet") : Dates.day(signature.ratified()),
                Dates.words(signature.ratified()));
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
