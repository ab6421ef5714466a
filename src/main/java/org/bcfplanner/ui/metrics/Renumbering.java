package org.bcfplanner.ui.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;

/** Footnotes given other numbers, with every figure following the note it refers to. */
final class Renumbering {
    private Renumbering() {}

    /** A footnote of another number. */
    static Plan to(Plan plan, MetricTables tables, Id<Footnote> id, String number) {
        return plan.footnotes()
                .find(id)
                .map(note -> MetricEdits.changeFootnote(
                        References.renumbered(plan, tables, Map.of(note.number(), number)),
                        id,
                        each -> each.withNumber(number)))
                .orElse(plan);
    }

    /** All footnotes from 1 on, in their order. Where two have one number, figures follow the first. */
    static Plan inOrder(Plan plan, MetricTables tables) {
        List<Footnote> notes = plan.footnotes().stream().sorted(Ranked.order()).toList();
        Map<String, String> numbers = new HashMap<>();
        for (Footnote note : notes) {
            numbers.putIfAbsent(note.number(), Integer.toString(notes.indexOf(note) + 1));
        }
        Plan result = References.renumbered(plan, tables, numbers);
        for (int i = 0; i < notes.size(); i++) {
            String number = Integer.toString(i + 1);
            result = MetricEdits.changeFootnote(result, notes.get(i).id(), each -> each.withNumber(number));
        }
        return result;
    }
}
