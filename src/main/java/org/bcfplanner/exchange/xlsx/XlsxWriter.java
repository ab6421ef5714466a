package org.bcfplanner.exchange.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.bcfplanner.exchange.file.XmlText;
import org.bcfplanner.report.SheetReport;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.WorkbookReport;

/**
 * Writes any workbook report as an {@code .xlsx} file. Rows stream through, so that long tables take little memory; texts
 * are kept once each, in the shared table where other programs expect and edit them.
 */
final class XlsxWriter {
    private static final int ROWS_IN_MEMORY = 200;

    private XlsxWriter() {}

    /** Writes the file; the stream stays open. */
    static void write(WorkbookReport report, OutputStream out) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), ROWS_IN_MEMORY, false, true)) {
            describe(workbook.getXSSFWorkbook().getProperties(), report);
            Styles styles = new Styles(workbook);
            Places places = new Places(report);
            for (SheetReport sheet : report.sheets()) {
                new SheetWriter(workbook.createSheet(sheet.name()), styles, places).write(sheet, report);
            }
            workbook.setActiveSheet(0);
            workbook.write(out);
        } catch (RuntimeException wrapped) {
            // What fails while rows stream to the temporary folder comes in this disguise.
            if (wrapped.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw wrapped;
        }
    }

    private static void describe(POIXMLProperties properties, WorkbookReport report) {
        properties.getCoreProperties().setTitle(XmlText.clean(report.title()));
        properties.getCoreProperties().setSubjectProperty(report.subject());
        properties.getCoreProperties().setContentStatus(report.standing() == Standing.DRAFT ? "Draft" : "Final");
        properties.getCoreProperties().setCreator(report.creator());
        properties.getExtendedProperties().setApplication(report.creator());
    }
}
