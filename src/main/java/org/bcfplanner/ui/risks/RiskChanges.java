package org.bcfplanner.ui.risks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.risk.Band;
import org.bcfplanner.plan.risk.Grade;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskDraft;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.risk.Travel;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;

/** What a text typed into a field of a risk makes of it. Nothing typed is lost: what has no meaning is kept. */
final class RiskChanges {
    private static final Pattern TIMES = Pattern.compile("(.*?)(?:\\s*[×*]\\s*|\\s+[xX]\\s+|(?<=\\d)[xX](?=\\d))(.*)");

    private final Scale scale;
    private final Unit unit;

    /** @param unit for which a bare amount stands */
    RiskChanges(Scale scale, Unit unit) {
        this.scale = scale;
        this.unit = unit;
    }

    /** The change; one of a column that cannot be typed into does nothing. */
    Consumer<RiskDraft> typed(Risk risk, RiskField field, String text) {
        return draft -> {
            switch (field) {
                case NUMBER -> draft.number(text.strip());
                case RISK -> draft.risk(Text.parse(text));
                case CAUSE -> draft.cause(Text.parse(text));
                case CONSEQUENCE -> draft.consequence(Text.parse(text));
                case PROBABILITY -> draft.rating(risk.rating().withProbability(Grade.parse(text)));
                case IMPACT -> draft.rating(risk.rating().withImpact(Grade.parse(text)));
                case SCORE -> draft.rating(risk.rating().withScore(Grade.parse(text)));
                case CONTROLS -> draft.controls(Text.parse(text));
                case FURTHER_ACTIONS -> draft.furtherActions(Text.parse(text));
                case OWNER -> draft.owner(text.strip());
                case FINANCIAL_IMPACT -> draft.financialImpact(Amount.read(text, unit));
                case BORNE_BY -> draft.borneBy(text.strip());
                case RESIDUAL -> draft.residual(rating(risk.residual(), text));
                case TARGET -> draft.target(rating(risk.target(), text));
                case RAISED -> draft.raised(PrintedDate.read(text));
                case REVIEW -> draft.review(PrintedDate.read(text));
                case TRAVEL -> travel(text).ifPresent(draft::travel);
                case STATUS -> status(text).ifPresent(draft::status);
                case BAND, SCHEMES -> {}
            }
        };
    }

    private Rating rating(Rating before, String text) {
        if (text.isBlank()) {
            return Rating.BLANK;
        }
        if (scale.isSingle()) {
            return before.withScore(Grade.parse(text));
        }
        Matcher times = TIMES.matcher(text);
        return times.matches()
                ? before.withProbability(Grade.parse(times.group(1)))
                        .withImpact(Grade.parse(times.group(2).replaceAll("\\s*=.*", "")))
                : before.withProbability(Grade.parse(text)).withImpact(Grade.BLANK);
    }

    /** The step that a text names among these labels, from 1. */
    static Optional<Integer> step(String text, List<String> labels) {
        List<Band> one = List.of(new Band("", Band.Level.LOW, 1, Integer.MAX_VALUE));
        OptionalInt step = labels.isEmpty()
                ? OptionalInt.empty()
                : new Scale("", "", labels, labels, one).probability(Rating.of(text, ""));
        return step.isPresent() ? Optional.of(step.getAsInt()) : Optional.empty();
    }

    static Optional<Status> status(String text) {
        String wanted = text.strip().toLowerCase(Locale.UK);
        return wanted.isEmpty()
                ? Optional.of(Status.OPEN)
                : Stream.of(Status.values())
                        .filter(each ->
                                RiskWords.status(each).toLowerCase(Locale.UK).startsWith(wanted))
                        .findFirst();
    }

    static Optional<Travel> travel(String text) {
        String wanted = text.strip().toLowerCase(Locale.UK);
        return wanted.isEmpty()
                ? Optional.of(Travel.NOT_STATED)
                : Stream.of(Travel.values())
                        .filter(each ->
                                RiskWords.travel(each).toLowerCase(Locale.UK).startsWith(wanted))
                        .findFirst();
    }
}
