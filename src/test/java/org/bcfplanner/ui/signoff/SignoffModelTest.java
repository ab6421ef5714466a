package org.bcfplanner.ui.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.change.Edit;
import org.bcfplanner.check.signing.Standing;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.kit.Progress;
import org.junit.jupiter.api.Test;

class SignoffModelTest {
    private final Plan sample = ThurrockPlan.plan();
    private final PlanSession session = new PlanSession(
            sample,
            entry -> CompletableFuture.completedFuture(null),
            Runnable::run,
            Clock.fixed(Instant.parse("2014-02-03T12:00:00Z"), ZoneOffset.UTC),
            "Lead commissioner");
    private final SignoffModel model = new SignoffModel(session, IdSource.seeded(3));

    @Test
    void everybodyGetsAPlaceInOneStep() {
        assertThat(model.missing()).hasSize(3);
        model.addMissing();
        assertThat(model.missing()).isEmpty();
        assertThat(session.undoLabel()).hasValue("add places for signatures");
        session.undo();
        assertThat(session.plan()).isEqualTo(sample);
    }

    @Test
    void signingTakesTodayTheVersionAndWhatThePlanSays() {
        Id<Signature> id = signed();
        assertThat(signature(id).signed()).isEqualTo(new PrintedDate(LocalDate.of(2014, 2, 3), "3 February 2014"));
        assertThat(signature(id).version()).isEqualTo(sample.details().version());
        assertThat(model.told(signature(id)))
                .isEqualTo(new Told("Signed v0.6 draft on 3 February 2014", Progress.Shape.DONE, ""));
        assertThat(model.held()).isEqualTo(1);
        session.apply(Edit.of("rename", plan -> plan.withDetails(plan.details().withTitle("Another title"))));
        assertThat(model.told(signature(id)))
                .isEqualTo(new Told(
                        "Out of date: the plan has changed since v0.6 draft was signed on 3 February 2014",
                        Progress.Shape.WRONG,
                        "Changed since: Plan details. Sign again, or take the changes back."));
        assertThat(model.held()).isZero();
        model.sign(id);
        assertThat(model.standing(signature(id))).isEqualTo(new Standing.Current());
    }

    @Test
    void aDateCorrectedSignsNothingAnewAndOneClearedTakesTheSignatureBack() {
        Id<Signature> id = signed();
        session.apply(Edit.of("rename", plan -> plan.withDetails(plan.details().withTitle("Another title"))));
        model.type(id, SignatureField.SIGNED, "2nd February 2014");
        assertThat(signature(id).signed()).isEqualTo(new PrintedDate(LocalDate.of(2014, 2, 2), "2nd February 2014"));
        assertThat(model.standing(signature(id))).isInstanceOf(Standing.Outdated.class);
        model.type(id, SignatureField.SIGNED, "");
        assertThat(signature(id).isSigned()).isFalse();
        assertThat(signature(id).fingerprint()).isEmpty();
        model.endTyping();
        model.type(id, SignatureField.SIGNED, "3");
        model.type(id, SignatureField.SIGNED, "3 Feb 2014");
        assertThat(model.standing(signature(id))).isEqualTo(new Standing.Current());
        session.undo();
        assertThat(signature(id).isSigned()).isFalse();
    }

    @Test
    void delegationIsRatifiedAndTakenBackWithTheSignature() {
        Id<Signature> id = signed();
        model.delegate(id);
        assertThat(model.told(signature(id)).words())
                .isEqualTo("Signed by delegation v0.6 draft on 3 February 2014, not ratified yet");
        model.ratify(id);
        assertThat(model.standing(signature(id))).isEqualTo(new Standing.Current());
        model.type(id, SignatureField.RATIFIED, "12 Feb 2014");
        assertThat(SignatureField.RATIFIED.understood(signature(id))).isEqualTo("Wednesday 12 February 2014");
        model.takeBack(id);
        assertThat(signature(id).ratified()).isEqualTo(PrintedDate.NONE);
        assertThat(signature(id).delegated()).isTrue();
    }

    @Test
    void whatWasSignedElsewhereSaysSo() {
        Signature paper = Signature.of(Id.derivedFrom("paper"), Signatory.COUNCIL, "Thurrock Council")
                .sign(PrintedDate.read("3 February 2014"), "1st draft", "");
        session.apply(Edit.of("sign on paper", plan -> plan.withSignatures(rows -> rows.with(paper))));
        assertThat(model.told(paper))
                .isEqualTo(new Told(
                        "Signed 1st draft on 3 February 2014",
                        Progress.Shape.DONE,
                        "Signed outside this program: whether the plan has changed since cannot be told."));
    }

    private Id<Signature> signed() {
        Id<Signature> id = model.add(Signatory.CLINICAL_COMMISSIONING_GROUP, "Thurrock Clinical Commissioning Group");
        model.sign(id);
        return id;
    }

    private Signature signature(Id<Signature> id) {
        return model.signature(id).orElseThrow();
    }
}
