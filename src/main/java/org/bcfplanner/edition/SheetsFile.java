package org.bcfplanner.edition;

import org.bcfplanner.plan.money.Unit;

/** Makes the words of the sheets beside the official ones. */
final class SheetsFile {
    private SheetsFile() {}

    static Edition.SpendSheet spend(Fields spend) {
        return new Edition.SpendSheet(
                spend.text("sheet"),
                spend.text("instruction"),
                Unit.valueOf(spend.text("unit")),
                spend.text("commissioner"),
                spend.text("year"),
                spend.text("total"));
    }

    static Edition.ChecklistSheet checklist(Fields checklist) {
        return new Edition.ChecklistSheet(
                checklist.text("sheet"),
                checklist.text("description"),
                checklist.text("reference"),
                checklist.text("checker"),
                checklist.text("yes"),
                checklist.text("no"),
                checklist.text("section-complete"),
                checklist.text("complete"),
                checklist.text("incomplete"),
                checklist.text("elsewhere"));
    }

    static Edition.FindingsSheet findings(Fields findings) {
        return new Edition.FindingsSheet(
                findings.text("sheet"),
                findings.text("severity"),
                findings.text("rule"),
                findings.text("where"),
                findings.text("what"),
                findings.text("accepted"),
                findings.text("none"),
                findings.text("error"),
                findings.text("warning"),
                findings.text("note"));
    }
}
