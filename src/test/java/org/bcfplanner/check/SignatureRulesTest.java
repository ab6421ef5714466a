package org.bcfplanner.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bcfplanner.check.SmallPlan.said;

import java.time.LocalDate;
import org.bcfplanner.change.edits.ContributionEdits;
import org.bcfplanner.change.edits.SignatureEdits;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.signing.Seal;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.junit.jupiter.api.Test;

/** The rules over signatures, on plans of a few rows. */
class SignatureRulesTest {
    private final Plan plan =
            board(council(ccg(SmallPlan.empty(), "NHS Thanet CCG"), "Kent County Council"), "Kent HWB");

    @Test
    void everyCcgEveryCouncilAndTheBoardSign() {
        assertThat(said(SmallPlan.empty(), "G1"))
                .containsExactly(
                        "error: No CCG signs | Every CCG, every council and the board sign the plan. Add a place for its"
                                + " signature.",
                        "error: No council signs | Every CCG, every council and the board sign the plan. Add a place for"
                                + " its signature.",
                        "error: No health and wellbeing board signs | Every CCG, every council and the board sign the"
                                + " plan. Add a place for its signature.");
        assertThat(said(ccg(plan, "NHS Swale CCG"), "G1"))
                .extracting(line -> line.replaceAll(" \\|.*", ""))
                .containsExactly(
                        "error: NHS Swale CCG: no place to sign",
                        "error: NHS Thanet CCG: no place to sign",
                        "error: Kent County Council: no place to sign",
                        "error: Kent HWB: no place to sign");
        Finding first = Checks.of(plan).findings().stream()
                .filter(each -> each.section() == Section.SIGN_OFF)
                .findFirst()
                .orElseThrow();
        assertThat(first.place()).isEqualTo(new Place.Column("signature", "CLINICAL_COMMISSIONING_GROUP"));
        assertThat(PlaceWords.of(first.place(), plan)).isEqualTo("Signatures, CCG");
    }

    @Test
    void aBodyIsKnownByEveryFormOfItsName() {
        Plan signed = sign(
                sign(plan, Signatory.CLINICAL_COMMISSIONING_GROUP, "Thanet Clinical Commissioning Group"),
                Signatory.HEALTH_AND_WELLBEING_BOARD,
                "The Kent Health and Well-Being Board");
        assertThat(said(signed, "G1"))
                .containsExactly(
                        "error: Kent County Council: no place to sign | Every CCG, every council and the board sign the"
                                + " plan. Add a place for its signature.",
                        "pass: Thanet Clinical Commissioning Group: signed | Accountable officer.",
                        "pass: The Kent Health and Well-Being Board: signed | Accountable officer.");
        assertThat(said(signed, "G3")).noneMatch(line -> line.contains("signs"));
    }

    @Test
    void whoeverSignsIsOneOfThePlan() {
        assertThat(said(sign(plan, Signatory.COUNCIL, "Medway Council"), "G3"))
                .contains("warning: Medway Council signs, but the plan is not of it | No council of the plan is called"
                        + " so. Correct the name here, or in the plan's details.");
    }

    @Test
    void whereThePlanNamesNoneAnyIsWelcome() {
        Plan signed = sign(SmallPlan.empty(), Signatory.COUNCIL, "Medway Council");
        assertThat(said(signed, "G1")).noneMatch(line -> line.contains("No council"));
        assertThat(said(signed, "G3")).noneMatch(line -> line.contains("Medway"));
    }

    @Test
    void whatTheTemplatePrintsIsNoSignature() {
        Signature place = new Signature(
                Id.derivedFrom("place"),
                Rank.first(),
                Signatory.COUNCIL,
                "<Name of council>",
                "<Name of Signatory>",
                "<Job Title>",
                new PrintedDate(null, "<date>"),
                "",
                "",
                false,
                PrintedDate.NONE);
        Plan printed = SignatureEdits.add(plan, place);
        assertThat(said(printed, "G1"))
                .contains("error: <Name of council>: not signed | To be filled in: name, post and date.")
                .noneMatch(line -> line.contains("Kent County Council"));
        assertThat(said(printed, "G2")).isEmpty();
        assertThat(said(printed, "G4")).hasSize(4).allMatch(line -> line.contains("error: A note or placeholder"));
    }

    @Test
    void aSignatureNeedsNamePostAndDate() {
        Plan empty =
                SignatureEdits.add(SmallPlan.empty(), Signature.of(Id.derivedFrom("place"), Signatory.COUNCIL, ""));
        assertThat(said(empty, "G1"))
                .contains("error: A council without a name: not signed | To be filled in: name, post and date.");
        Plan dated = SignatureEdits.sign(empty, Id.derivedFrom("place"), on(2014, 2, 3), "", "");
        assertThat(said(dated, "G1"))
                .contains("error: A council without a name: the signature is not complete | To be filled in: name and"
                        + " post.");
    }

    @Test
    void aChangedPlanPutsSignaturesOutOfDateAndTakingTheChangeBackMakesThemCurrent() {
        Plan signed = sign(plan, Signatory.CLINICAL_COMMISSIONING_GROUP, "NHS Thanet CCG");
        assertThat(said(signed, "G1")).contains("pass: NHS Thanet CCG: signed | Accountable officer.");
        Plan changed = SmallPlan.scheme(signed, "Caretrak", "£100", "£200");
        assertThat(said(changed, "G1"))
                .contains("error: NHS Thanet CCG: the signature is out of date | Changed since the signature of 0.6:"
                        + " Schemes and Finance. Have it signed again, or take the changes back.");
        Plan again = SignatureEdits.sign(
                changed,
                id("NHS Thanet CCG"),
                on(2014, 2, 4),
                "0.7",
                Seal.of(changed).written());
        assertThat(said(again, "G1")).noneMatch(line -> line.contains("out of date"));
    }

    @Test
    void datesOfSignaturesFit() {
        Plan signed = sign(plan, Signatory.COUNCIL, "Kent County Council");
        Plan submitted =
                signed.withDetails(signed.details().withDates(PrintedDate.NONE, PrintedDate.read("2 February 2014")));
        assertThat(said(submitted, "G2"))
                .containsExactly("warning: Kent County Council: signed after the plan was submitted | Submitted 2"
                        + " February 2014, signed 3 February 2014. Say who signed on its behalf before, or correct the"
                        + " dates.");
        Plan unread = SignatureEdits.sign(signed, id("Kent County Council"), PrintedDate.read("early in 2014"), "", "");
        assertThat(said(unread, "G2"))
                .containsExactly("warning: Kent County Council: “early in 2014” names no day | Kept as written. Add the"
                        + " day, such as 10 February 2014.");
        Plan unlikely = SignatureEdits.sign(signed, id("Kent County Council"), on(2917, 4, 1), "", "");
        assertThat(said(unlikely, "G2"))
                .containsExactly(
                        "warning: Kent County Council: 1 April 2917 is not likely | Years run from 1990 to" + " 2050.");
    }

    @Test
    void aDelegatedSignatureIsRatifiedNoEarlierThanItWasGiven() {
        Plan delegated = SignatureEdits.change(
                sign(plan, Signatory.COUNCIL, "Kent County Council"),
                id("Kent County Council"),
                each -> each.delegated(true, PrintedDate.NONE));
        assertThat(said(delegated, "G2"))
                .containsExactly("warning: Kent County Council: signed by delegation, not ratified | Give the date on"
                        + " which the body ratified it.");
        assertThat(said(SignatureEdits.ratify(delegated, id("Kent County Council"), on(2014, 2, 1)), "G2"))
                .containsExactly("warning: Kent County Council: ratified before it was signed | Signed 3 February 2014,"
                        + " ratified 1 February 2014. Correct one of them.");
        assertThat(said(SignatureEdits.ratify(delegated, id("Kent County Council"), on(2014, 2, 12)), "G2"))
                .isEmpty();
    }

    @Test
    void aPlanSubmittedBeforeTheBoardMeetsNeedsADelegatedSignature() {
        Plan early = plan.withDetails(
                plan.details().withDates(PrintedDate.read("12 February 2014"), PrintedDate.read("3 February 2014")));
        assertThat(said(early, "G2")).singleElement().asString().startsWith("warning: Submitted before the board");
        Plan delegated = SignatureEdits.change(
                sign(early, Signatory.HEALTH_AND_WELLBEING_BOARD, "Kent HWB"),
                id("Kent HWB"),
                each -> each.delegated(true, on(2014, 2, 12)));
        assertThat(said(delegated, "G2"))
                .containsExactly("pass: Submitted by delegation, before the board agrees | Submitted 3 February 2014,"
                        + " agreed 12 February 2014.");
    }

    @Test
    void everybodyWithoutAPlaceGetsOneInOrder() {
        Plan added = SignatureEdits.addMissing(ccg(plan, "NHS Swale CCG"), IdSource.seeded(1));
        assertThat(SignatureEdits.signatures(added))
                .extracting(Signature::body)
                .containsExactly("NHS Swale CCG", "NHS Thanet CCG", "Kent County Council", "Kent HWB");
        assertThat(SignatureEdits.addMissing(added, IdSource.seeded(2))).isEqualTo(added);
    }

    @Test
    void whatIsTakenBackIsUnsignedAndMovesStopAtTheEnds() {
        Plan added = SignatureEdits.addMissing(plan, IdSource.seeded(1));
        Signature first = SignatureEdits.signatures(added).getFirst();
        Plan signed = SignatureEdits.ratify(
                SignatureEdits.sign(added, first.id(), on(2014, 2, 3), "0.6", "seal"), first.id(), on(2014, 2, 12));
        Plan back = SignatureEdits.takeBack(signed, first.id());
        assertThat(back.signatures().find(first.id())).hasValueSatisfying(each -> {
            assertThat(each.isSigned()).isFalse();
            assertThat(each.fingerprint()).isEmpty();
            assertThat(each.ratified()).isEqualTo(PrintedDate.NONE);
        });
        assertThat(SignatureEdits.move(added, first.id(), -1)).isEqualTo(added);
        assertThat(SignatureEdits.signatures(SignatureEdits.move(added, first.id(), 9))
                        .getLast()
                        .id())
                .isEqualTo(first.id());
        assertThat(SignatureEdits.remove(added, first.id()).signatures().size()).isEqualTo(2);
    }

    private static Plan sign(Plan plan, Signatory kind, String body) {
        Plan place = SignatureEdits.add(plan, Signature.of(id(body), kind, body).withPost("Accountable officer", ""));
        return SignatureEdits.sign(
                place, id(body), on(2014, 2, 3), "0.6", Seal.of(plan).written());
    }

    private static Id<Signature> id(String body) {
        return Id.derivedFrom("signature", body);
    }

    private static PrintedDate on(int year, int month, int day) {
        return new PrintedDate(LocalDate.of(year, month, day), "");
    }

    private static Plan council(Plan plan, String name) {
        return organisation(plan, OrganisationKind.LOCAL_AUTHORITY, name);
    }

    private static Plan ccg(Plan plan, String name) {
        return organisation(plan, OrganisationKind.CLINICAL_COMMISSIONING_GROUP, name);
    }

    private static Plan organisation(Plan plan, OrganisationKind kind, String name) {
        return ContributionEdits.add(
                plan, new Organisation(Id.derivedFrom("organisation", name), kind, Rank.first(), name), 0);
    }

    private static Plan board(Plan plan, String name) {
        return plan.withDetails(plan.details().withTexts("A plan", "0.6", name, ""));
    }
}
