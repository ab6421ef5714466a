package org.bcfplanner.ui.finance;

import java.util.List;
import java.util.OptionalLong;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;

/** A row of a table of figures. Lists of figures run along the table's columns of amounts. */
sealed interface FigureRow {
    /** What stands in its first column. */
    String title();

    /** What it is called where it stands alone: {@code 2014/15 minimum required, BCF}. */
    String name();

    /** The unit in which its figures are shown. */
    Unit unit();

    /**
     * One that is typed into.
     *
     * @param place  its number, from 1
     * @param answer what is typed besides its title and its amounts; empty where nothing is
     */
    record Line(int place, String title, String name, String answer, List<Amount> amounts, Unit unit)
            implements FigureRow {}

    /** Leads others. {@code totals} is empty where their figures are not to be added up. */
    record Group(int place, String title, List<Total> totals, Unit unit) implements FigureRow {
        @Override
        public String name() {
            return title;
        }
    }

    /** Sums at the foot. */
    record Foot(String title, List<Total> totals, Unit unit) implements FigureRow {
        @Override
        public String name() {
            return title;
        }
    }

    /**
     * A difference at the foot.
     *
     * @param pence negative for a shortfall; empty where it is not known
     * @param words the same in a sentence, or why it is not known
     */
    record Gap(String title, OptionalLong pence, String words, Unit unit) implements FigureRow {
        @Override
        public String name() {
            return title;
        }
    }
}
