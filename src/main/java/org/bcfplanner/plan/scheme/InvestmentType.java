package org.bcfplanner.plan.scheme;

/**
 * The nature of an investment: what the first edition's scheme table calls {@code Investment Type}. How each is
 * printed is the edition's business.
 */
public enum InvestmentType {
    RECURRENT,
    NON_RECURRENT,
    /** No money is put in. */
    NIL,
    TBC,
    /** Not said yet. */
    NOT_STATED
}
