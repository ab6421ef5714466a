package org.bcfplanner.ui.signoff;

import org.bcfplanner.plan.signoff.Signature;

/** Who signs: the body itself, or somebody for it whose signature it has to ratify. */
enum Delegation {
    OWN("Own signature"),
    DELEGATED("By delegation");

    private final String words;

    Delegation(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Delegation of(Signature signature) {
        return signature.delegated() ? DELEGATED : OWN;
    }
}
