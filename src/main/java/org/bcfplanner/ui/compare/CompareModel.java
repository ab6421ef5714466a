package org.bcfplanner.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.bcfplanner.compare.Comparison;
import org.bcfplanner.compare.FieldChange;
import org.bcfplanner.compare.RowChange;
import org.bcfplanner.compare.TotalChange;
import org.bcfplanner.report.changes.ChangeReport;

/** What a comparison shows, line by line. Without nodes. */
public final class CompareModel {
    private final List<Runnable> listeners = new ArrayList<>();
    private ChangeReport report;
    private Extent extent = Extent.CHANGED;
    private List<CompareLine> lines = List.of();

    /** How much of a row is shown. */
    enum Extent {
        CHANGED("Changes only"),
        /** The fields that did not change, and the totals that did not, among those that did. */
        WHOLE("Whole rows");

        private final String label;

        Extent(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    public CompareModel(ChangeReport report) {
        this.report = report;
        fill();
    }

    /** Shows another comparison, as when one of the two states has changed. */
    public void show(ChangeReport next) {
        report = next;
        fill();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    public ChangeReport report() {
        return report;
    }

    /** Run whenever there is something else to show. */
    void watch(Runnable listener) {
        listeners.add(listener);
    }

    Extent extent() {
        return extent;
    }

    void extent(Extent next) {
        extent = next;
        fill();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    List<CompareLine> lines() {
        return lines;
    }

    /** How many rows differ. */
    int count() {
        return report.comparison().rows().size();
    }

    /** The line of the first difference behind a line, the first of all behind the last one. Empty without any. */
    OptionalInt next(int from) {
        OptionalInt below = heads().filter(each -> each > from).findFirst();
        return below.isPresent() ? below : heads().findFirst();
    }

    /** The line of the last difference above a line, the last of all above the first one. Empty without any. */
    OptionalInt previous(int from) {
        OptionalInt above = heads().filter(each -> each < from).max();
        return above.isPresent() ? above : heads().max();
    }

    /** Which of the differences a line belongs to, from 1; 0 above the first. */
    int number(int line) {
        return (int) heads().filter(each -> each <= line).count();
    }

    private IntStream heads() {
        return IntStream.range(0, lines.size()).filter(each -> lines.get(each) instanceof CompareLine.Head);
    }

    private void fill() {
        Comparison comparison = report.comparison();
        List<CompareLine> all = new ArrayList<>();
        if (!comparison.isEmpty()) {
            addTotals(all, comparison.totals());
        }
        for (Comparison.Part part : comparison.parts()) {
            all.add(CompareLine.Heading.of(part.topic(), part.rows().size()));
            part.rows().forEach(row -> addRow(all, row));
        }
        lines = List.copyOf(all);
    }

    private void addTotals(List<CompareLine> all, List<TotalChange> totals) {
        List<TotalChange> changed =
                totals.stream().filter(TotalChange::isChanged).toList();
        List<TotalChange> shown = extent == Extent.WHOLE ? totals : changed;
        if (!shown.isEmpty()) {
            all.add(new CompareLine.Heading("Totals", changed.size() + " of " + totals.size() + " changed"));
            shown.forEach(each -> all.add(new CompareLine.Total(each)));
        }
    }

    private void addRow(List<CompareLine> all, RowChange row) {
        all.add(new CompareLine.Head(row));
        List<FieldChange> fields = extent == Extent.WHOLE ? row.all() : row.fields();
        fields.forEach(field -> all.add(new CompareLine.Field(row, field)));
    }
}
