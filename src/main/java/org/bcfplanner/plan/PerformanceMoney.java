package org.bcfplanner.plan;

import static org.bcfplanner.plan.money.MoneyFormat.pounds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.money.Comparison;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;

/**
 * The part of the pooled budget that is paid only if targets are met.
 *
 * @param share of the pool; the edition's usual one where the plan says nothing
 * @param pool  the total value of the pool in that year
 */
public record PerformanceMoney(FinancialYear fy, Percentage share, Total pool) {
    /**
     * What the plan says of it.
     *
     * @param usual the share that holds where the plan states none
     */
    public static PerformanceMoney of(Plan plan, FinancialYear fy, Percentage usual) {
        Percentage stated = plan.details().performanceShare();
        return new PerformanceMoney(
                fy,
                stated.state() == Percentage.State.BLANK ? usual : stated,
                Pool.total(plan.pool(), fy, PoolMeasure.TOTAL));
    }

    /** The pence it makes of the whole pool, to the nearest penny; empty where share or pool is not known. */
    public OptionalLong pence() {
        return Comparison.isKnown(pool) ? ofKnown() : OptionalLong.empty();
    }

    /** The pence it makes of what is known of the pool; empty where the share is not known, or no pool is stated. */
    public OptionalLong ofKnown() {
        return pool.isOfNothing()
                ? OptionalLong.empty()
                : share.percent().map(this::part).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** Share and amount in a sentence, or what is wrong with either. */
    public String words() {
        switch (share.state()) {
            case BLANK -> {
                return "No share is stated.";
            }
            case TBC -> {
                return "The share is to be confirmed.";
            }
            case OUT_OF_RANGE -> {
                return "“" + share.raw().strip() + "” is not a share: it must be from 0% to 100%.";
            }
            case UNREADABLE -> {
                return "“" + share.raw().strip() + "” is not a percentage. Type one such as 25%.";
            }
            case KNOWN -> {
                // told below, with the amount
            }
        }
        String percent = share.percent().orElseThrow().stripTrailingZeros().toPlainString() + "%";
        if (ofKnown().isEmpty()) {
            return percent + " of the pool of " + fy + ", which is not stated.";
        }
        String amount = pounds(ofKnown().getAsLong());
        return pool.isIncomplete()
                ? percent + " of what is known of the pool of " + fy + " is " + amount + "; the pool "
                        + Reading.incomplete(pool) + "."
                : percent + " of the pool of " + fy + ", " + pounds(pool.pence()) + ", is " + amount + ".";
    }

    private long part(BigDecimal percent) {
        return BigDecimal.valueOf(pool.pence())
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
