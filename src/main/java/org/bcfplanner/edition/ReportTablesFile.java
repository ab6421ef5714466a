package org.bcfplanner.edition;

import org.bcfplanner.plan.board.Access;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.board.ReportField;

/** Makes the tables of the report of the part {@code report} of a data file. */
final class ReportTablesFile {
    private ReportTablesFile() {}

    static ReportTables read(Fields report) {
        NarrativeTables sections = NarrativeTablesFile.read(report.fields("narrative"));
        for (NarrativeTables.Section section : sections.sections()) {
            if (!BoardReport.isSection(section.key())) {
                throw new IllegalStateException(
                        "report › narrative: the key " + section.key() + " does not begin with report-");
            }
        }
        return new ReportTables(
                report.byName("labels", ReportField.class),
                report.byName("access", Access.class),
                sections,
                report.listOfFields("implications").stream()
                        .map(each -> new ReportTables.Respect(
                                each.text("key"),
                                each.text("number"),
                                each.text("heading"),
                                each.text("guidance"),
                                Boolean.parseBoolean(each.text("verified"))))
                        .toList(),
                report.text("verified-by"),
                report.text("appendix"));
    }
}
