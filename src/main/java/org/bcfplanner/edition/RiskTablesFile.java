package org.bcfplanner.edition;

import java.util.List;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;

/** Makes the scales and sets of columns of an edition of its data file. */
final class RiskTablesFile {
    private RiskTablesFile() {}

    static RiskTables read(Fields risks) {
        List<Scale> scales =
                risks.listOfFields("scales").stream().map(RiskTablesFile::scale).toList();
        String usual = risks.text("usual-scale");
        return new RiskTables(
                scales.stream()
                        .filter(scale -> scale.code().equals(usual))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("usual-scale: there is no scale " + usual)),
                scales,
                risks.listOfFields("columns").stream().map(RiskTablesFile::set).toList());
    }

    private static Scale scale(Fields scale) {
        return new Scale(
                scale.text("code"),
                scale.text("name"),
                scale.texts("probability"),
                scale.texts("impact"),
                scale.listOfFields("bands").stream()
                        .map(band -> new Band(
                                band.text("label"),
                                Band.Level.valueOf(band.text("level")),
                                band.number("lowest"),
                                band.number("highest")))
                        .toList());
    }

    private static RiskTables.ColumnSet set(Fields set) {
        return new RiskTables.ColumnSet(
                set.text("key"),
                set.text("name"),
                set.listOfFields("headings").stream()
                        .map(each ->
                                new RiskTables.Heading(RiskField.valueOf(each.text("field")), each.text("heading")))
                        .toList());
    }
}
