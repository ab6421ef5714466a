package org.bcfplanner.plan.signoff;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.table.Rows;

/**
 * A body on whose behalf a plan has to be signed.
 *
 * @param body its name; empty where the plan names none of the kind, of which there has to be one
 */
public record Party(Signatory kind, String body) {
    public Party {
        requireNonNull(kind);
        requireNonNull(body);
    }

    /** All that have to sign: every organisation that has a name, and the board; CCGs, councils, then the board. */
    public static List<Party> all(Rows<Organisation> organisations, String board) {
        List<Party> all = new ArrayList<>();
        organisations.stream()
                .sorted(Organisation.order())
                .filter(each -> !each.name().isBlank())
                .forEach(
                        each -> all.add(new Party(kind(each.kind()), each.name().strip())));
        if (!board.isBlank()) {
            all.add(new Party(Signatory.HEALTH_AND_WELLBEING_BOARD, board.strip()));
        }
        for (Signatory kind : Signatory.values()) {
            if (all.stream().noneMatch(each -> each.kind == kind)) {
                all.add(new Party(kind, ""));
            }
        }
        all.sort(Comparator.comparing(Party::kind));
        return List.copyOf(all);
    }

    private static Signatory kind(OrganisationKind kind) {
        return switch (kind) {
            case LOCAL_AUTHORITY -> Signatory.COUNCIL;
            case CLINICAL_COMMISSIONING_GROUP -> Signatory.CLINICAL_COMMISSIONING_GROUP;
        };
    }

    /** Whether a signature is on its behalf, by the name of the body: {@code NHS Thanet CCG} is its long form too. */
    boolean isMeantBy(Signature signature) {
        return kind == signature.kind() && !body.isEmpty() && plain(body).equals(plain(signature.body()));
    }

    /** A name without what people write in more than one way. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.UK)
                .replaceAll("\\bclinical commissioning group\\b", "ccg")
                .replaceAll("\\bhealth (?:and|&) well-?\\s?being board\\b", "hwb")
                .replaceAll("\\b(?:nhs|the)\\b", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
