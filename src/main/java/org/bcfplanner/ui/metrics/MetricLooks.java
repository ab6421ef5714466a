package org.bcfplanner.ui.metrics;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.metric.Definition;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.Months;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.ui.grid.Look;
import org.bcfplanner.ui.kit.Progress;

/** How the cells of the table of metrics look. */
final class MetricLooks {
    private static final String FIGURE = "figure";

    private final MetricTables tables;
    private final long options;

    MetricLooks(MetricTables tables) {
        this.tables = tables;
        this.options = tables.definitions().stream()
                .filter(each -> each.kind() == Definition.Kind.EXPERIENCE)
                .count();
    }

    Look title(MetricRow row) {
        return switch (row) {
            case MetricRow.Heading heading ->
                Look.of(heading.title())
                        .styled("strong")
                        .explained(heading.block().definition().name());
            case MetricRow.Line line ->
                line.part() == Part.PERIOD || line.part() == Part.BASIS
                        ? Look.of(line.label()).styled("depth1", "quiet-text")
                        : Look.of(line.label()).styled("depth1");
        };
    }

    /** The metric itself, on every row. */
    Look metric(MetricRow row) {
        return Look.of(row.block().title()).styled("quiet-text");
    }

    Look cell(MetricRow row, String column) {
        return switch (row) {
            case MetricRow.Heading heading -> heading(heading, column);
            case MetricRow.Line line -> line(line, column);
        };
    }

    private Look heading(MetricRow.Heading row, String column) {
        if (column.equals(tables.baseline().key())) {
            return direction(row.block().definition().direction());
        }
        if (column.equals(tables.columns().getLast().key())) {
            Verdict verdict = row.verdict();
            Look look = Look.of(verdict.words())
                    .withIcon(verdict.shape().icon())
                    .styled("strong", FIGURE, verdict.style(), shapeStyle(verdict.shape()));
            return row.why().isEmpty() ? look : look.explained(row.why());
        }
        return row.block().definition().kind() == Definition.Kind.EXPERIENCE
                ? Look.of("One of " + options)
                        .styled("quiet-text", FIGURE)
                        .explained("The template asks for one of " + options
                                + " measures of the experience of patients and service users.")
                : Look.EMPTY;
    }

    private static String shapeStyle(Progress.Shape shape) {
        return "icon-" + shape.style();
    }

    static Look direction(Direction direction) {
        return switch (direction) {
            case LOWER -> Look.of(direction.label()).withIcon("bi-arrow-down").styled("quiet-text", "strong", FIGURE);
            case HIGHER -> Look.of(direction.label()).withIcon("bi-arrow-up").styled("quiet-text", "strong", FIGURE);
            case NOT_STATED -> Look.of(direction.label()).styled("quiet-text", FIGURE);
        };
    }

    private Look line(MetricRow.Line line, String column) {
        MetricBlock block = line.block();
        String text = block.text(column, line.part());
        if (!block.applies(column) && block.figure(column).typed(line.part()).isBlank()) {
            return line.part() == Part.VALUE
                    ? Look.of(tables.notApplicable()).styled("faint", FIGURE).explained(notAsked(column))
                    : Look.EMPTY;
        }
        return switch (line.part()) {
            case VALUE, NUMERATOR, DENOMINATOR -> figure(new Quantity(text), line.part());
            case PERIOD -> period(text);
            case BASIS -> Look.of(text).styled("quiet-text", FIGURE);
        };
    }

    /** Why a column takes no figures of a metric. */
    String notAsked(String column) {
        return "The template asks for no figure here: the "
                + MetricRows.heading(tables, column).replaceFirst("^Baseline$", "baseline")
                + " does not rest on this metric.";
    }

    private static Look figure(Quantity typed, Part part) {
        List<String> styles = new ArrayList<>(List.of(FIGURE));
        if (part == Part.VALUE) {
            styles.add("strong");
        }
        String note = typed.footnote();
        String text = note.isEmpty()
                ? typed.raw().strip()
                : typed.referringTo("").raw().strip();
        Look look = Look.of(text);
        switch (typed.state()) {
            case UNREADABLE -> {
                styles.add("wrong");
                look = look.withIcon("bi-x-octagon-fill").explained("This is not a figure");
            }
            case TBC -> {
                styles.add("tbc");
                look = look.withIcon("bi-hourglass-split").explained("To be confirmed");
            }
            case NOT_APPLICABLE -> styles.add("faint");
            case BLANK, KNOWN -> {}
        }
        if (!note.isEmpty()) {
            styles.add("footnoted");
            look = look.marked(note, look.icon()).explained("Footnote " + note);
        }
        return look.styled(styles.toArray(String[]::new));
    }

    /** Months in few words, a year as such; what says none as it is. */
    private static Look period(String text) {
        return Months.read(text)
                .map(months ->
                        Look.of(months.label()).styled("quiet-text", FIGURE).explained(months.words()))
                .orElseGet(() -> Look.of(text).styled("quiet-text", FIGURE));
    }
}
