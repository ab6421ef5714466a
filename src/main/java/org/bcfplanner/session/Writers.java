package org.bcfplanner.session;

/**
 * What writes a plan for others.
 *
 * @param document writes the narrative part
 * @param workbook writes metrics and finance
 * @param summary  writes a plan on one page
 * @param changes  writes what changed between two states of a plan
 * @param board    writes what a plan says to its board
 */
public record Writers(
        DocumentWriter document,
        WorkbookWriter workbook,
        SummaryWriter summary,
        ChangeReportWriter changes,
        BoardWriter board) {
    /** The same with another writer of workbooks. */
    public Writers withWorkbook(WorkbookWriter other) {
        return new Writers(document, other, summary, changes, board);
    }
}
