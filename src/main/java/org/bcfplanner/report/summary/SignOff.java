package org.bcfplanner.report.summary;

import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;

/** Who has signed the plan and who has not, in the order of the document. */
public record SignOff(List<Place> places) {
    public SignOff {
        places = List.copyOf(places);
    }

    /**
     * A place for a signature.
     *
     * @param body   whose it is
     * @param signed whether it is signed, and what was signed is still what the plan says
     * @param state  {@code signed 10 February 2014, version 0.6 draft}, {@code not signed}
     */
    public record Place(String body, String post, boolean signed, String state) {
        static Place of(Signature signature, String changed) {
            return new Place(
                    signature.body().isBlank() ? kind(signature) : signature.body(),
                    signature.byPost(),
                    signature.isSigned() && changed.isEmpty(),
                    signature.isSigned() ? signed(signature) + since(changed) : "not signed");
        }

        private static String signed(Signature signature) {
            String words = signature.signed().words().strip();
            return "signed" + (words.isEmpty() ? "" : " " + words)
                    + (signature.version().isBlank() ? "" : ", version " + signature.version())
                    + (signature.delegated() ? ", on its behalf" : "");
        }

        private static String since(String changed) {
            return changed.isEmpty() ? "" : "; out of date, changed since: " + changed;
        }

        private static String kind(Signature signature) {
            return switch (signature.kind()) {
                case CLINICAL_COMMISSIONING_GROUP -> "A CCG";
                case COUNCIL -> "A council";
                case HEALTH_AND_WELLBEING_BOARD -> "The health and wellbeing board";
            };
        }
    }

    static SignOff of(Plan plan, Map<Id<Signature>, String> outdated) {
        return new SignOff(plan.signatures().stream()
                .sorted(Ranked.order())
                .map(each -> Place.of(each, outdated.getOrDefault(each.id(), "")))
                .toList());
    }

    /** How many places are signed, by somebody who saw the plan as it still is. */
    public long signed() {
        return places.stream().filter(Place::signed).count();
    }

    /** {@code 0 of 3 signed}. */
    public String sentence() {
        return places.isEmpty() ? "No place for a signature yet" : signed() + " of " + places.size() + " signed";
    }
}
