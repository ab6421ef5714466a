package org.bcfplanner.report;

import java.util.List;

/**
 * What a workbook says.
 *
 * @param title   of the document, printed on every page
 * @param version what the authors call this state of it, printed on every page; may be empty
 * @param subject what kind of document it is
 * @param creator the program that made it; never a person or a machine
 * @param standing whether it is the one to submit; a draft says so on every page
 * @param sheets  at least one, each with a name of its own
 */
public record WorkbookReport(
        String title, String version, String subject, String creator, Standing standing, List<SheetReport> sheets) {
    public WorkbookReport {
        sheets = List.copyOf(sheets);
    }
}
