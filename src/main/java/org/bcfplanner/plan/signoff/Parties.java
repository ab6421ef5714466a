package org.bcfplanner.plan.signoff;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;

/**
 * Who has to sign a plan against the places there are for signatures.
 *
 * @param missing   those without a place
 * @param strangers places for bodies that are not the plan's
 */
public record Parties(List<Party> missing, List<Signature> strangers) {
    public Parties {
        missing = List.copyOf(missing);
        strangers = List.copyOf(strangers);
    }

    /** A place without a name, or with a {@code <Name of council>} of the template, is for whoever else has none. */
    public static Parties of(Rows<Organisation> organisations, String board, Rows<Signature> signatures) {
        List<Signature> free =
                new ArrayList<>(signatures.stream().sorted(Ranked.order()).toList());
        List<Party> missing = new ArrayList<>(Party.all(organisations, board));
        missing.removeIf(party -> take(free, party, Match.BY_NAME));
        missing.removeIf(party -> take(free, party, Match.UNNAMED));
        free.removeIf(each -> isUnnamed(each) || namesNone(missing, each));
        return new Parties(
                missing.stream().filter(each -> !isAnswered(each, signatures)).toList(), free);
    }

    private enum Match {
        BY_NAME,
        UNNAMED
    }

    private static boolean take(List<Signature> free, Party party, Match match) {
        for (Signature each : free) {
            boolean fits =
                    match == Match.BY_NAME ? party.isMeantBy(each) : party.kind() == each.kind() && isUnnamed(each);
            if (fits) {
                free.remove(each);
                return true;
            }
        }
        return false;
    }

    /** Where the plan names no body of a kind, any is welcome. */
    private static boolean namesNone(List<Party> missing, Signature signature) {
        return missing.stream()
                .anyMatch(each -> each.kind() == signature.kind() && each.body().isEmpty());
    }

    private static boolean isAnswered(Party party, Rows<Signature> signatures) {
        return party.body().isEmpty() && signatures.stream().anyMatch(each -> each.kind() == party.kind());
    }

    private static boolean isUnnamed(Signature signature) {
        String body = signature.body().strip();
        return body.isEmpty() || body.startsWith("<");
    }
}
