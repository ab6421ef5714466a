package org.bcfplanner.plan.organisation;

/** What part an organisation has in the plan. */
public enum OrganisationKind {
    LOCAL_AUTHORITY,
    CLINICAL_COMMISSIONING_GROUP
}
