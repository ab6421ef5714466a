package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.SchemeTree;
import org.junit.jupiter.api.Test;

/** What a scheme is, written in its form in the real window. */
class SchemeFormJourneyTest extends SchemeJourney {
    @Test
    void aSubSchemeIsMovedAndRemovedWithTheFocusKept() {
        window.section("Schemes");
        press("Move “Admission avoidance” down");
        assertThat(parts().get(1)).isEqualTo("Admission avoidance");
        assertThat(focused()).isEqualTo("Move “Admission avoidance” down");
        press("Remove “Falls prevention”");
        assertThat(parts()).hasSize(3).doesNotContain("Falls prevention");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(before);
    }

    @Test
    void theSourceOfFundingOfASchemeIsWrittenInItsForm() {
        window.section("Schemes");
        Toolkit.run(() -> window.find("#scheme-funding-source").orElseThrow().requestFocus());
        window.type("Minimum CCG");
        assertThat(scheme(window.plan(), FIRST).fundingSource()).isEqualTo("Minimum CCG");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.plan()).isEqualTo(before);
    }

    /** Presses a button by its keys. */
    private void press(String name) {
        Toolkit.run(() -> window.scene().getRoot().lookupAll("#scheme-parts .button").stream()
                .filter(each -> name.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .requestFocus());
        window.press(KeyCode.SPACE);
    }

    private String focused() {
        return Toolkit.on(() -> Objects.toString(((Labeled) window.scene().getFocusOwner()).getAccessibleText(), ""));
    }

    private List<String> parts() {
        Plan plan = window.plan();
        return SchemeTree.of(plan.themes(), plan.schemes()).partsOf(scheme(plan, FIRST)).stream()
                .map(Scheme::name)
                .toList();
    }
}
