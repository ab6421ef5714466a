package org.bcfplanner.compare;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bcfplanner.change.Shape;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.edition.ReportTables;
import org.bcfplanner.edition.RiskTables;
import org.bcfplanner.edition.StrategyTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.narrative.Mark;
import org.bcfplanner.plan.narrative.Marks;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.RiskReview;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.strategy.Delivery;
import org.bcfplanner.plan.strategy.Stated;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/** The values of one state of a plan in words, as they are printed: money in £, days, labels; never a code or an id. */
final class Words {
    private static final int FINGERPRINT = 8;

    private final Plan plan;
    private final Names names;
    private final Optional<Edition> edition;
    private final EnumWords constants;

    Words(Plan plan, Names names) {
        this.plan = plan;
        this.names = names;
        this.edition = Editions.find(plan.details().edition());
        this.constants = new EnumWords(edition);
    }

    /** The edition of the plan, where this program knows it. */
    Optional<Edition> edition() {
        return edition;
    }

    /**
     * What a component of a row says. Places in an order are not asked for here: they are told by neighbours.
     *
     * @param table the name of its table, or {@link Labels#DETAILS}
     */
    String of(String table, Shape.Component component, Object row) {
        return said(table, component.name(), row, component.of(row));
    }

    private String said(String table, String component, Object row, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Id<?> id -> names.of(Targets.of(table, component), id.value());
            case String text -> text(table, component, text);
            case Text text -> text.written();
            case Amount amount -> AmountWords.of(amount);
            case Rating rating -> rating(rating, row);
            case PrintedDate date -> date.said();
            case LocalDate day -> PrintedDate.words(day);
            case FinancialYear year -> year.toString();
            case Quantity quantity -> quantity.raw();
            case Percentage share -> share.raw();
            case Stated stated -> stated.raw();
            case Delivery delivery -> delivery.raw();
            case Marks marks -> marks(marks, row);
            case Enum<?> constant -> constants.of(constant);
            case Boolean answer -> answer ? "Yes" : "No";
            case Integer number -> number(component, number);
            case Long number -> number(component, number);
            default -> throw new IllegalArgumentException("Nobody has said how to say " + value.getClass());
        };
    }

    /** Where a text is a key, what the key stands for. */
    private String text(String table, String component, String text) {
        return switch (table + "." + component) {
            case "details.edition" -> edition.map(Edition::name).orElse(text);
            case "details.riskScale", "risk_review.scale" ->
                scale(text).map(Scale::name).orElse(text);
            case "details.riskColumns" ->
                edition.flatMap(each -> each.risks().set(text))
                        .map(RiskTables.ColumnSet::name)
                        .orElse(text);
            case "passage.section", "chapter.section", "review_note.section", "condition_answer.prompt" ->
                names.ofSection(text);
            case "metric_figure.measuredIn" -> column(text);
            case "metric_box.box" -> box(text);
            case "objective.columns" ->
                edition.flatMap(each -> each.strategy().set(text))
                        .map(StrategyTables.ColumnSet::name)
                        .orElse(text);
            case "implication.kind" ->
                edition.flatMap(each -> each.report().respect(text))
                        .map(ReportTables.Respect::heading)
                        .orElse(text);
            case "acceptance.place" -> names.ofPlace(text);
            case "acceptance.fingerprint", "signature.fingerprint" -> fingerprint(text);
            default -> text;
        };
    }

    /** Enough of it to tell two apart. */
    private static String fingerprint(String code) {
        return code.isBlank() ? "" : "fingerprint " + code.substring(0, Math.min(FINGERPRINT, code.length()));
    }

    private String column(String key) {
        return edition.stream()
                .flatMap(each -> each.metrics().columns().stream())
                .filter(each -> each.key().equals(key))
                .map(MetricTables.Column::title)
                .findFirst()
                .orElse(key);
    }

    private String box(String key) {
        return edition.stream()
                .flatMap(each -> each.metrics().boxes().stream())
                .filter(each -> each.key().equals(key))
                .map(MetricTables.Box::label)
                .findFirst()
                .orElse(key);
    }

    private String rating(Rating rating, Object row) {
        String code = row instanceof RiskReview review
                ? review.scale()
                : plan.details().riskScale();
        String words = scale(code)
                .map(scale -> scale.words(rating))
                .orElseGet(() ->
                        (rating.probability().raw() + " × " + rating.impact().raw()).strip());
        String stated = rating.score().isBlank() || words.equals(rating.score().raw())
                ? ""
                : ", stated as " + rating.score().raw().strip();
        return words + stated + (rating.derived() ? ", carried over from another scale" : "");
    }

    /** {@code bold “Care”, link “minutes” to https://example.org}. */
    private static String marks(Marks marks, Object row) {
        String words = row instanceof Passage passage ? passage.words() : "";
        return marks.all().stream()
                .map(mark -> Words.of(mark, words.substring(mark.from(), mark.to())))
                .collect(Collectors.joining(", "));
    }

    private static String of(Mark mark, String words) {
        return switch (mark.kind()) {
            case BOLD -> "bold “" + words + "”";
            case ITALIC -> "italic “" + words + "”";
            case LINK -> "link “" + words + "” to " + mark.target();
        };
    }

    private Optional<Scale> scale(String code) {
        return edition.flatMap(each -> each.risks().scale(code));
    }

    private static String number(String component, long number) {
        return switch (component) {
            case "limitWords" -> number == 0 ? "" : String.format(Locale.UK, "%,d words", number);
            case "multiplier" -> number == 0 ? "" : String.format(Locale.UK, "%,d", number);
            default -> Long.toString(number);
        };
    }
}
