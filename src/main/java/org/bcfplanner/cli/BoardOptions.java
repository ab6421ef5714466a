package org.bcfplanner.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What of the board's side of a plan is exported, and how. */
final class BoardOptions {
    @Option(
            names = "--objective",
            paramLabel = "CODE",
            description = "Write the reporting template of one objective, as 4A: a .docx or a .xlsx.")
    @Nullable
    String objective;

    @Option(
            names = "--report",
            description = {
                "Write what goes to the board of a plan that has parts to submit as well:",
                "the report with its appendices (.docx), or timeline and indicators on one page (.pdf)."
            })
    boolean report;

    @Option(
            names = "--columns",
            paramLabel = "SET",
            description = {
                "In which order action plans have their columns, delivery-first or link-first;",
                "without it each objective has its own."
            })
    String columns = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = {
                "The day, as 2017-01-18, against which the page shows an action overdue;",
                "without it the day of the board's report, or else today."
            })
    @Nullable
    LocalDate on;

    @Option(
            names = "--since",
            paramLabel = "PLAN@VERSION|FILE",
            description = {
                "Put into the report what has changed since the board saw the plan last:",
                "a named version of the library, or a plan file of that time."
            })
    @Nullable
    String since;

    /** Whether anything of the board's side is asked for by name. */
    boolean areGiven() {
        return objective != null || report || !columns.isBlank() || on != null || since != null;
    }
}
