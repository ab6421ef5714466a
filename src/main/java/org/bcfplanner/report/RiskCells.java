package org.bcfplanner.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.risk.Travel;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.PrintedDate;

/** What each column of a register shows of a risk. */
final class RiskCells {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Plan plan;
    private final Register register;
    private final Scale scale;
    private final String notScored;
    private final ToIntFunction<RiskField> column;

    /** @param column where another field of the same row stands, counted from 0 */
    RiskCells(Plan plan, Register register, Scale scale, String notScored, ToIntFunction<RiskField> column) {
        this.plan = plan;
        this.register = register;
        this.scale = scale;
        this.notScored = notScored;
        this.column = column;
    }

    Value of(RiskField field, Risk risk) {
        return switch (field) {
            case NUMBER -> Value.words(risk.number());
            case RISK -> Value.words(risk.risk().written());
            case CAUSE -> Value.words(risk.cause().written());
            case CONSEQUENCE -> Value.words(risk.consequence().written());
            case PROBABILITY -> grade(risk.rating().probability(), scale.probability(risk.rating()));
            case IMPACT -> grade(risk.rating().impact(), scale.impact(risk.rating()));
            case SCORE -> score(risk.rating());
            case BAND -> band(risk.rating(), notScored);
            case CONTROLS -> Value.words(risk.controls().written());
            case FURTHER_ACTIONS -> Value.words(risk.furtherActions().written());
            case OWNER -> Value.words(risk.owner());
            case FINANCIAL_IMPACT -> Value.of(risk.financialImpact());
            case BORNE_BY -> Value.words(risk.borneBy());
            case RESIDUAL -> Value.words(scale.words(risk.residual()));
            case TARGET -> Value.words(scale.words(risk.target()));
            case RAISED -> Value.words(day(risk.raised()));
            case REVIEW -> Value.words(day(risk.review()));
            case TRAVEL -> Value.words(travel(risk.travel()));
            case STATUS -> Value.words(status(risk));
            case SCHEMES -> Value.words(schemes(risk));
        };
    }

    /** Whether a field says something that a reader would miss. */
    boolean isSaid(RiskField field, Risk risk) {
        return field == RiskField.STATUS ? risk.status() != Status.OPEN : !(of(field, risk) instanceof Value.Empty);
    }

    /** What works out a score or a band in a row that says nothing yet: nothing, until somebody rates there. */
    Value toFillIn(RiskField field) {
        return field == RiskField.SCORE ? score(Rating.BLANK) : band(Rating.BLANK, "");
    }

    private Value score(Rating rating) {
        OptionalInt score = scale.score(rating);
        return scale.isSingle()
                ? grade(rating.score(), score)
                : new Worked.Product(
                        column.applyAsInt(RiskField.PROBABILITY), column.applyAsInt(RiskField.IMPACT), score);
    }

    private Value band(Rating rating, String otherwise) {
        List<Worked.Limit> limits = scale.bands().stream()
                .map(band -> new Worked.Limit(band.lowest(), band.label(), Heat.of(band)))
                .toList();
        String word = scale.band(rating).map(Band::label).orElse(otherwise);
        return new Worked.Banded(column.applyAsInt(RiskField.SCORE), limits, otherwise, word);
    }

    private static Value grade(Grade grade, OptionalInt step) {
        if (grade.isBlank()) {
            return Value.empty();
        }
        String typed = grade.raw().strip();
        return step.isPresent() ? new Value.Step(step.getAsInt(), typed) : new Value.State(typed);
    }

    private static String day(PrintedDate date) {
        return date.words().isEmpty() && date.date() != null ? DAY.format(date.date()) : date.words();
    }

    private static String travel(Travel travel) {
        return switch (travel) {
            case NOT_STATED -> "";
            case UP -> "Up";
            case LEVEL -> "Level";
            case DOWN -> "Down";
        };
    }

    private String status(Risk risk) {
        return switch (risk.status()) {
            case OPEN -> "Open";
            case CLOSED -> "Closed";
            case ACCEPTED -> "Accepted";
            case MERGED ->
                plan.risks().stream()
                        .filter(other -> other.id().equals(risk.mergedInto()))
                        .findFirst()
                        .map(other -> "Merged into " + register.name(other))
                        .orElse("Merged");
        };
    }

    private String schemes(Risk risk) {
        return plan.riskLinks().stream()
                .filter(link -> link.risk().equals(risk.id()))
                .flatMap(link -> plan.schemes().find(link.scheme()).stream())
                .map(Scheme::name)
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
