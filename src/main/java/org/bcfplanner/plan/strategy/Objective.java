package org.bcfplanner.plan.strategy;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * An objective of the strategy, which has an action plan and indicators of its own.
 *
 * @param goal    what it serves; null where that is not said
 * @param code    as printed: {@code 4B}
 * @param heading as its document is headed
 * @param title   as its tables call it; empty where they call it as the heading does
 * @param lead    the post that leads it
 * @param period  of its action plan, as printed: {@code 2016 / 2017}
 * @param columns the key of the set of columns in which its document prints actions; blank for the edition's usual set
 */
public record Objective(
        Id<Objective> id,
        @Nullable Id<Goal> goal,
        Rank position,
        String code,
        String heading,
        String title,
        String lead,
        String period,
        String columns)
        implements Ranked<Objective> {
    public Objective {
        requireNonNull(id);
        requireNonNull(position);
        requireNonNull(code);
        requireNonNull(heading);
        requireNonNull(title);
        requireNonNull(lead);
        requireNonNull(period);
        requireNonNull(columns);
    }

    /** An objective of which only code and heading are known, at the first place. */
    public static Objective headed(Id<Objective> id, @Nullable Id<Goal> goal, String code, String heading) {
        return new Objective(id, goal, Rank.first(), code, heading, "", "", "", "");
    }

    /** Its title in tables: its own, or the heading where it has none. */
    public String tabled() {
        return title.isBlank() ? heading : title;
    }

    /** Code and heading: {@code 4B, Care will be organised around the individual}. */
    public String name() {
        return code.isBlank() || heading.isBlank() ? code + heading : code + ", " + heading;
    }

    /** By its code; by its title where it has none. */
    public String shortName() {
        return code.isBlank() ? tabled() : code;
    }

    /** Over its rows in a table: {@code 4A  Create four integrated healthy living centres}. */
    public String overRows() {
        return code.isBlank() ? tabled() : code + "  " + tabled();
    }

    /** What was typed into a field. */
    public String typed(ObjectiveField field) {
        return switch (field) {
            case CODE -> code;
            case HEADING -> heading;
            case TITLE -> title;
            case LEAD -> lead;
            case PERIOD -> period;
        };
    }

    /** The same with one field typed anew. */
    public Objective with(ObjectiveField field, String typed) {
        return new Objective(
                id,
                goal,
                position,
                field == ObjectiveField.CODE ? typed : code,
                field == ObjectiveField.HEADING ? typed : heading,
                field == ObjectiveField.TITLE ? typed : title,
                field == ObjectiveField.LEAD ? typed : lead,
                field == ObjectiveField.PERIOD ? typed : period,
                columns);
    }

    /** Printed with another set of columns, by its key. */
    public Objective withColumns(String changed) {
        return new Objective(id, goal, position, code, heading, title, lead, period, changed);
    }

    public Objective withGoal(@Nullable Id<Goal> changed) {
        return new Objective(id, changed, position, code, heading, title, lead, period, columns);
    }

    @Override
    public Objective withPosition(Rank place) {
        return new Objective(id, goal, place, code, heading, title, lead, period, columns);
    }
}
