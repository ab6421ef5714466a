package org.bcfplanner.report.strategy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.compare.board.BoardChange;
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
     * @param since   what has changed since the board saw it last; empty to leave it out
     */
    record Report(String columns, Optional<SinceLast> since) implements BoardPaper {
        public Report {
            requireNonNull(columns);
        }

        public Report(String columns) {
            this(columns, Optional.empty());
        }
    }

    /**
     * What has changed since the board saw the plan last.
     *
     * @param version what that state is called
     */
    record SinceLast(String version, List<BoardChange> changes) {
        public SinceLast {
            requireNonNull(version);
            changes = List.copyOf(changes);
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
