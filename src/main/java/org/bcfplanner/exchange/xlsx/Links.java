package org.bcfplanner.exchange.xlsx;

import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.bcfplanner.report.Value;

/** Writes cells that lead to other cells of the same workbook. */
final class Links {
    private Links() {}

    /** A link whose place is not in this workbook is written as its words alone. */
    static void write(Cell cell, Value.Link link, Look.Role role, Styles styles, Places places) {
        Optional<String> reference = places.reference(link.place());
        if (reference.isEmpty()) {
            Cells.words(cell, link.words(), Look.inTable(role), styles);
            return;
        }
        String words = link.words().isEmpty() ? reference.get() : link.words();
        Cells.words(cell, words, Look.inTable(Look.Role.LINK), styles);
        Hyperlink hyperlink = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress(reference.get());
        cell.setHyperlink(hyperlink);
    }
}
