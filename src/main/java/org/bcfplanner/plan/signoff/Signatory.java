package org.bcfplanner.plan.signoff;

/** On whose behalf a plan is signed. */
public enum Signatory {
    CLINICAL_COMMISSIONING_GROUP,
    COUNCIL,
    HEALTH_AND_WELLBEING_BOARD
}
