package org.bcfplanner.report.picture;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;

/**
 * A picture of figures in one year, without its drawing.
 *
 * @param reading  what it says, in a sentence or two; where it is empty, what to enter where
 * @param unit     the unit in which its twin, a table, states the figures
 * @param headings of the figures of its bars
 * @param bars     from top to bottom; none where there is nothing to draw
 * @param keys     what the fills mean, those that occur
 * @param start    where its figures are entered
 */
public record Picture(
        String title, String reading, Unit unit, List<String> headings, List<Bar> bars, List<Key> keys, Subject start) {
    public Picture {
        headings = List.copyOf(headings);
        bars = List.copyOf(bars);
        List<Bar> drawn = bars;
        keys = keys.stream().filter(key -> occurs(drawn, key.fill())).toList();
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /** Whether something in it is not known, and drawn as a mark without a length. */
    public boolean misses() {
        return bars.stream()
                .flatMap(bar -> bar.lanes().stream())
                .anyMatch(lane -> !lane.missing().isEmpty());
    }

    /** Its figures as a table of texts: a row of headings, then one for each bar. Sums of nothing are blank. */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        List<String> top = new ArrayList<>(List.of(title));
        headings.forEach(heading -> top.add(heading + " " + unit.label()));
        top.add("Remark");
        rows.add(top);
        for (Bar bar : bars) {
            List<String> row = new ArrayList<>(List.of(bar.name()));
            bar.figures().forEach(figure -> row.add(shown(figure)));
            row.add(bar.remark());
            rows.add(row);
        }
        return rows;
    }

    private String shown(Total figure) {
        return figure.known() + figure.nil() == 0 ? "" : MoneyFormat.bare(figure.pence(), unit);
    }

    private static boolean occurs(List<Bar> bars, Fill fill) {
        return bars.stream()
                .flatMap(bar -> bar.lanes().stream())
                .flatMap(lane -> lane.spans().stream())
                .anyMatch(span -> span.fill() == fill);
    }
}
