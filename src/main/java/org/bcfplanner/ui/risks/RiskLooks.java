package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.OptionalInt;
import org.bcfplanner.plan.risk.Above;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Due;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.ui.grid.Look;

/** How the cells of the register look. */
final class RiskLooks {
    static final String ERROR_ICON = "bi-x-octagon-fill";
    private static final String WARNING_ICON = "bi-exclamation-triangle-fill";
    private static final String DERIVED = "Carried over from another scale. Type it again, or confirm it in the form.";

    private RiskLooks() {}

    static Look number(RiskRow row) {
        if (row instanceof RiskRow.Line line) {
            String number = line.risk().number();
            return number.isBlank()
                    ? Look.of(String.valueOf(line.place())).styled("number")
                    : Look.of(number).styled("number");
        }
        return Look.EMPTY;
    }

    static Look title(RiskRow row) {
        return switch (row) {
            case RiskRow.Group group ->
                Look.of(group.title()).styled("strong", Look.SPANNING).marked(group.counts(), "");
            case RiskRow.Line line -> {
                Look look = line.title().isBlank()
                        ? Look.of("No risk described yet").styled("faint")
                        : Look.of(line.title()).styled("risk-title");
                yield look.over(line.risk().consequence().written());
            }
        };
    }

    /** @param labels the steps of the scale from 1 */
    static Look grade(RiskRow.Line line, Grade grade, OptionalInt step, List<String> labels) {
        if (line.scale().isSingle()) {
            return Look.of(grade.raw()).styled("faint", "centred");
        }
        if (grade.isBlank()) {
            return Look.of("–").styled("faint", "centred");
        }
        if (step.isEmpty()) {
            return Look.of(grade.raw().strip()).styled("wrong", "centred").explained(RiskWords.unknown(grade, labels));
        }
        Look look = Look.of(String.valueOf(step.getAsInt()));
        return line.risk().rating().derived()
                ? look.styled("centred", "derived").explained(DERIVED)
                : look.styled("centred").explained(labels.get(step.getAsInt() - 1));
    }

    static Look score(RiskRow.Line line) {
        Rating rating = line.risk().rating();
        OptionalInt score = line.scale().score(rating);
        if (line.scale().isSingle()) {
            return score.isPresent() || rating.score().isBlank()
                    ? Look.of(rating.score().raw()).styled("strong", "centred")
                    : Look.of(rating.score().raw())
                            .styled("wrong", "centred")
                            .explained(RiskWords.unknown(
                                    rating.score(),
                                    line.scale().bands().stream()
                                            .map(Band::label)
                                            .toList()));
        }
        return score.isPresent() ? Look.of(String.valueOf(score.getAsInt())).styled("strong", "centred") : Look.EMPTY;
    }

    static Look band(RiskRow.Line line) {
        return band(line.scale(), line.risk().rating());
    }

    static Look band(Scale scale, Rating rating) {
        return scale.band(rating)
                .map(band -> Look.of(band.label())
                        .withIcon(RiskWords.icon(band.level()))
                        .styled("pill-cell", RiskWords.style(band.level())))
                .orElse(Look.of("Not scored").withIcon(ERROR_ICON).styled("pill-cell", "band-none"));
    }

    /** A longer text in two lines; one that says no more than “As above” means nothing once rows are moved. */
    static Look text(Text text) {
        Look look = Look.of(text.written());
        return Above.isSaidBy(text)
                ? look.withIcon(WARNING_ICON)
                        .styled("wrapped", "said-above")
                        .explained("Says no more than the row above. Say here what is meant.")
                : look.styled("wrapped");
    }

    static Look rating(RiskRow.Line line, Rating rating) {
        String said = rating.isBlank() ? "" : RiskWords.said(rating, line.scale());
        Look look = Look.of(said);
        return !rating.isBlank() && line.scale().score(rating).isEmpty()
                ? look.styled("wrong").explained("This is not a rating on the scale of the register.")
                : rating.derived() ? look.styled("derived").explained(DERIVED) : look;
    }

    static Look date(PrintedDate date) {
        Look look = Look.of(date.words());
        return date.date() == null && !date.words().isBlank()
                ? look.styled("wrong").explained("This names no day. Type a date such as 14 February 2014.")
                : look;
    }

    static Look review(RiskRow.Line line) {
        Look look = date(line.risk().review());
        return line.due() == Due.OVERDUE
                ? look.withIcon(WARNING_ICON).styled("overdue").explained("Overdue")
                : line.due() == Due.SOON ? look.withIcon("bi-clock").explained("Due within a month") : look;
    }

    static Look moved(RiskRow.Line line) {
        return line.moved()
                .map(moved -> Look.of(RiskWords.moved(moved))
                        .withIcon(RiskWords.movedIcon(moved))
                        .over(moved.reason().written().strip())
                        .explained(RiskWords.movedWhy(moved)))
                .orElse(Look.EMPTY);
    }
}
