package org.bcfplanner.ui.metrics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bcfplanner.edition.MetricBlock;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.metric.Agreement;
import org.bcfplanner.plan.metric.Formula;
import org.bcfplanner.plan.metric.MetricFigure;
import org.bcfplanner.plan.metric.NumberWords;
import org.bcfplanner.plan.metric.Offer;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.ui.grid.Entry;

/** What the entry bar says of a cell: how it is read, what its counts give, its footnote, and the third of two figures. */
final class MetricEntries {
    private final MetricLooks looks;
    private final Function<String, Optional<String>> notes;

    MetricEntries(MetricLooks looks, Function<String, Optional<String>> notes) {
        this.looks = looks;
        this.notes = notes;
    }

    Entry of(MetricRow row, MetricTables.Column column, String text) {
        if (!(row instanceof MetricRow.Line line)) {
            return Entry.plain(row.title(), column.title(), "");
        }
        MetricBlock block = line.block();
        if (!block.applies(column.key()) && text.isBlank()) {
            return new Entry(line.title(), column.title(), "", "", looks.notAsked(column.key()), false, List.of());
        }
        return switch (line.part()) {
            case PERIOD, BASIS -> Entry.plain(line.title(), column.title(), text);
            case VALUE, NUMERATOR, DENOMINATOR -> figure(line, column, new Quantity(text));
        };
    }

    private Entry figure(MetricRow.Line line, MetricTables.Column column, Quantity typed) {
        MetricFigure figure = line.block().figure(column.key()).with(line.part(), typed.raw());
        if (typed.state() == Quantity.State.UNREADABLE) {
            return new Entry(
                    line.title(), column.title(), typed.raw(), "This is not a figure.", note(typed), true, List.of());
        }
        Optional<String> trouble = line.part() == Part.DENOMINATOR ? zero(typed) : Optional.empty();
        if (trouble.isPresent()) {
            return new Entry(line.title(), column.title(), typed.raw(), trouble.get(), note(typed), true, List.of());
        }
        Optional<Offer> offer = Offer.of(line.block().definition(), figure).filter(each -> each.part() == line.part());
        if (offer.isPresent()) {
            return new Entry(
                    line.title(),
                    column.title(),
                    typed.raw(),
                    offer.get().words(),
                    "",
                    false,
                    List.of(offer.get().typed()));
        }
        return line.part() == Part.VALUE
                ? value(line, column, typed, figure)
                : new Entry(line.title(), column.title(), typed.raw(), "", note(typed), false, List.of());
    }

    /** Both values where they differ; the worked-out one can be put in. */
    private Entry value(MetricRow.Line line, MetricTables.Column column, Quantity typed, MetricFigure figure) {
        Optional<Formula> formula = line.block().definition().formula();
        Optional<Agreement> agreement = formula.flatMap(figure::agreement);
        String reading = agreement
                .map(each -> NumberWords.of(each.computed()) + " by its counts")
                .orElse("");
        List<String> instead = agreement
                .filter(each -> !(each instanceof Agreement.Agrees))
                .map(each -> List.of(instead(typed, each.computed())))
                .orElse(List.of());
        return new Entry(line.title(), column.title(), typed.raw(), reading, note(typed), false, instead);
    }

    /** A worked-out value in the place of a stated one, with its footnote and its sign of per cent. */
    static String instead(Quantity stated, BigDecimal computed) {
        String percent = stated.raw().contains("%") ? "%" : "";
        return new Quantity(NumberWords.of(computed) + percent)
                .referringTo(stated.footnote())
                .raw();
    }

    /** What is wrong with a denominator of 0, as a sentence; empty where nothing is. */
    static Optional<String> zero(Quantity denominator) {
        return denominator
                .number()
                .filter(number -> number.signum() <= 0)
                .map(number -> "Nothing can be counted among " + NumberWords.of(number)
                        + ". Type how many people or cases there are.");
    }

    private String note(Quantity typed) {
        String number = typed.footnote();
        return number.isEmpty()
                ? ""
                : notes.apply(number)
                        .map(words -> "Footnote " + number + ": " + words)
                        .orElse("There is no footnote " + number + " yet.");
    }
}
