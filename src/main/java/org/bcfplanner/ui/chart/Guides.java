package org.bcfplanner.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import org.bcfplanner.report.picture.Bar;

/** The lines of a picture: where nothing is, where its measures end, and where one step leads to the next. */
final class Guides {
    private final Line zero = line("bar-zero");
    private final List<Guide> guides = new ArrayList<>();

    /** A line at the end of a bar, down to the top of another or to the foot. */
    private record Guide(Line line, BarRow from, BarRow to) {}

    /** The lines for these bars. */
    List<Node> of(List<BarRow> rows) {
        guides.clear();
        for (int i = 0; i + 1 < rows.size(); i++) {
            BarRow row = rows.get(i);
            Bar bar = row.bar();
            boolean draws =
                    bar.lanes().getFirst().high() != bar.lanes().getFirst().low();
            if (bar.part() == Bar.Part.MEASURE && draws) {
                guides.add(new Guide(line(guides.isEmpty() ? "bar-measure" : "bar-measure-2"), row, rows.getLast()));
            } else if (bar.part() == Bar.Part.STEP && draws) {
                next(rows, i).ifPresent(next -> guides.add(new Guide(line("bar-step"), row, next)));
            }
        }
        List<Node> nodes = new ArrayList<>(List.of(zero));
        guides.forEach(guide -> nodes.add(guide.line()));
        return nodes;
    }

    private static Optional<BarRow> next(List<BarRow> rows, int place) {
        return rows.subList(place + 1, rows.size()).stream()
                .filter(row -> row.bar().part() == Bar.Part.STEP)
                .filter(row -> !row.bar().lanes().getFirst().spans().isEmpty())
                .findFirst();
    }

    void place(Scale across, double foot) {
        set(zero, Math.rint(across.of(0)), 0, foot);
        for (Guide guide : guides) {
            long end = guide.from().bar().lanes().getFirst().high();
            BarRow to = guide.to();
            double y = guide.from().getLayoutY() + guide.from().bottom();
            boolean step = guide.from().bar().part() == Bar.Part.STEP;
            set(guide.line(), Math.rint(across.of(end)), y, step ? to.getLayoutY() + to.top() : foot);
        }
    }

    private static void set(Line line, double x, double from, double to) {
        line.setStartX(x - 0.5);
        line.setEndX(x - 0.5);
        line.setStartY(from);
        line.setEndY(to);
    }

    private static Line line(String style) {
        Line line = new Line();
        line.getStyleClass().add(style);
        line.setManaged(false);
        line.setMouseTransparent(true);
        return line;
    }
}
