package org.bcfplanner.report.strategy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.bcfplanner.plan.strategy.Objective;
import org.bcfplanner.plan.table.Id;

/** What is written of a plan for its board. */
public sealed interface BoardPaper {
    /** Whatever columns each objective names. */
    String OWN_COLUMNS = "";

    /**
     * The reporting template of one objective, as a document or a workbook.
     *
     * @param columns the key of the set of columns; {@link #OWN_COLUMNS} for those of the objective
     */
    record Template(Id<Objective> objective, String columns) implements BoardPaper {
        public Template {
            requireNonNull(objective);
            requireNonNull(columns);
        }
    }

    /**
     * The cover report with the templates that it appends, as a document.
     *
     * @param columns the key of the set of columns in which actions are appended
     */
    record Report(String columns) implements BoardPaper {
        public Report {
            requireNonNull(columns);
        }
    }

    /**
     * The timeline of actions and the indicators on one page, as a PDF.
     *
     * @param on the day against which an action is overdue
     */
    record OnePage(LocalDate on) implements BoardPaper {
        public OnePage {
            requireNonNull(on);
        }
    }
}
