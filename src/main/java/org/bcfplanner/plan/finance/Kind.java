package org.bcfplanner.plan.finance;

/** What an investment line counts: money put in, or the benefit that comes of it. */
public enum Kind {
    SPEND,
    BENEFIT
}
