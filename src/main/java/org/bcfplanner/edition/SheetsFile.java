package org.bcfplanner.edition;

import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.risk.RiskField;

/** Makes the words of the sheets beside the official ones. */
final class SheetsFile {
    private SheetsFile() {}

    static Part2Words.SpendSheet spend(Fields spend) {
        return new Part2Words.SpendSheet(
                spend.text("sheet"),
                spend.text("instruction"),
                Unit.valueOf(spend.text("unit")),
                spend.text("commissioner"),
                spend.text("year"),
                spend.text("total"));
    }

    static Part2Words.RisksSheet risks(Fields risks) {
        Fields log = risks.fields("log");
        return new Part2Words.RisksSheet(
                risks.text("sheet"),
                risks.text("instruction"),
                risks.text("category"),
                risks.text("not-scored"),
                risks.byName("headings", RiskField.class),
                matrix(risks.fields("matrix")),
                new Part2Words.LogSheet(log.text("sheet"), log.text("set"), log.text("note"), log.text("other-scale")));
    }

    private static Part2Words.MatrixSheet matrix(Fields matrix) {
        return new Part2Words.MatrixSheet(
                matrix.text("sheet"),
                matrix.text("probability"),
                matrix.text("impact"),
                matrix.text("method"),
                matrix.text("single"),
                matrix.text("band"),
                matrix.text("scores"),
                matrix.text("risks"),
                matrix.text("scored"),
                matrix.text("sum"));
    }

    static Part2Words.OutcomesSheet outcomes(Fields outcomes) {
        return new Part2Words.OutcomesSheet(
                outcomes.text("sheet"),
                outcomes.text("instruction"),
                outcomes.text("baseline"),
                outcomes.byName("kinds", Definition.Kind.class),
                outcomes.text("worked"),
                outcomes.text("no-value"),
                outcomes.text("explained"),
                outcomes.text("differs"),
                outcomes.text("kept"),
                outcomes.text("footnotes"),
                outcomes.text("compared"),
                outcomes.texts("comparison-columns"),
                outcomes.byName("directions", Direction.class),
                outcomes.text("above"),
                outcomes.text("below"),
                outcomes.text("same"),
                outcomes.text("better"),
                outcomes.text("worse"),
                outcomes.text("about"),
                outcomes.texts("about-columns"));
    }

    static Part2Words.ChecklistSheet checklist(Fields checklist) {
        return new Part2Words.ChecklistSheet(
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

    static Part2Words.FindingsSheet findings(Fields findings) {
        return new Part2Words.FindingsSheet(
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
