package org.bcfplanner.edition;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.plan.chance.Measure;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.Formula;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.Part;

/** Makes the table of metrics of an edition of its data file. */
final class MetricTablesFile {
    private static final String NONE = "none";

    private MetricTablesFile() {}

    static MetricTables read(Fields metrics) {
        return new MetricTables(
                metrics.text("heading"),
                metrics.byName("parts", Part.class),
                metrics.listOfFields("columns").stream()
                        .map(column -> new MetricTables.Column(
                                column.text("key"), column.text("heading"), column.text("title")))
                        .toList(),
                metrics.text("not-applicable"),
                metrics.number("local"),
                metrics.text("as-at"),
                metrics.listOfFields("boxes").stream()
                        .map(box -> new MetricTables.Box(box.text("key"), box.text("label"), box.text("prompt")))
                        .toList(),
                definitions(metrics.listOfFields("definitions")));
    }

    private static List<Definition> definitions(List<Fields> definitions) {
        return definitions.stream().map(MetricTablesFile::definition).toList();
    }

    private static Definition definition(Fields metric) {
        return new Definition(
                Metric.idOf(metric.text("key")),
                Definition.Kind.valueOf(metric.text("kind")),
                metric.text("name"),
                metric.text("title"),
                metric.texts("aliases"),
                metric.text("numerator"),
                metric.text("denominator"),
                stated(metric, "multiplier").map(BigDecimal::new).map(Formula::new),
                stated(metric, "measure").map(Measure::valueOf),
                metric.text("counts").equals("both"),
                metric.number("decimals"),
                Direction.valueOf(metric.text("direction")),
                columns(metric.fields("columns")),
                metric.text("source"));
    }

    private static Optional<String> stated(Fields metric, String key) {
        return Optional.of(metric.text(key)).filter(text -> !text.equals(NONE));
    }

    private static Map<String, Definition.Printed> columns(Fields columns) {
        Map<String, Definition.Printed> printed = new LinkedHashMap<>();
        for (String key : columns.keys()) {
            Fields column = columns.fields(key);
            printed.put(
                    key,
                    new Definition.Printed(
                            column.textIfAny("period"),
                            column.textIfAny("version"),
                            !column.textIfAny("applies").equals("no")));
        }
        return printed;
    }
}
