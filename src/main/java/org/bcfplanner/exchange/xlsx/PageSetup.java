package org.bcfplanner.exchange.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.bcfplanner.exchange.file.XmlText;
import org.bcfplanner.report.WorkbookReport;

/** How a sheet is printed: on A4, as wide as the page, every page naming its document. */
final class PageSetup {
    /** Header and footer take 255 characters in all, marks included. */
    private static final int LONGEST = 100;

    private PageSetup() {}

    static void apply(SXSSFSheet sheet, WorkbookReport workbook, Paper paper) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(paper.turn() == Paper.Turn.ACROSS);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) paper.pages());
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.7);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setDisplayGridlines(false);
        sheet.getHeader().setLeft(plain(workbook.title()));
        if (!workbook.standing().mark().isEmpty()) {
            sheet.getHeader().setCenter("&B" + workbook.standing().mark());
        }
        sheet.getHeader().setRight("&A");
        sheet.getFooter().setLeft(plain(workbook.version()));
        sheet.getFooter().setRight("Page &P of &N");
    }

    /** The text on one line, with nothing in it that would be an instruction to the printer. */
    private static String plain(String text) {
        String line = XmlText.clean(text).replaceAll("\\s+", " ").strip();
        String cut = line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
        return cut.replace("&", "&&");
    }
}
