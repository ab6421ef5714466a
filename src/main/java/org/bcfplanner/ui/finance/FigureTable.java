package org.bcfplanner.ui.finance;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Sheet;
import org.bcfplanner.ui.tables.TableWords;

/**
 * What one table of figures is: its columns, its rows in a plan, and the plan after something is done in it. A row is
 * known by its id; several rows may belong to one thing, which is then known by the id of its first.
 */
interface FigureTable {
    TableWords words();

    List<Column<FigureRow>> columns();

    /** The ids of the columns of amounts, in the order of the rows' lists. */
    List<String> figures();

    Sheet<FigureRow> sheet(Plan plan);

    /** The plan with a text typed into a cell; the same plan where the row has gone. */
    Plan change(Plan plan, String row, String column, String text);

    /** The row by which the thing is known that a row belongs to. */
    default String thingOf(String row) {
        return row;
    }

    /** The plan with another thing of this id, behind that of a row, or last. */
    Plan add(Plan plan, String id, Optional<String> behind);

    /** The plan with a copy of a thing behind it, under this id. */
    Plan duplicate(Plan plan, String thing, String id);

    Plan remove(Plan plan, String thing);

    /** The plan with a thing moved up (negative) or down by so many places among its own. */
    Plan move(Plan plan, String thing, int places);

    /** What a row added below the last by a paste holds at first; empty where a paste adds none. */
    Optional<FigureRow> blank(Plan plan);

    /** The field of the plan that a cell shows, whether there is a row for it yet or not; empty where it shows none. */
    Optional<Place.Cell> place(Cell cell);

    /** The cell in which a place that the checks speak of is; empty where it is not in this table. */
    default Optional<Cell> cell(Place place, Plan plan) {
        return Optional.empty();
    }
}
