package org.bcfplanner.ui.risks;

import static org.bcfplanner.ui.risks.RiskColumn.by;
import static org.bcfplanner.ui.risks.RiskColumn.reading;
import static org.bcfplanner.ui.risks.RiskColumn.text;
import static org.bcfplanner.ui.risks.RiskColumn.typed;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bcfplanner.edition.RiskTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.risk.Travel;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.grid.Entry;
import org.bcfplanner.ui.grid.Look;

/** The columns of the register: those of all templates together, and how scores have moved. */
final class RiskColumns {
    static final String RISK = id(RiskField.RISK);
    static final String MOVED = "moved";

    private RiskColumns() {}

    static String id(RiskField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of a column; empty for the one that is no field. */
    static Optional<RiskField> field(String id) {
        return Stream.of(RiskField.values())
                .filter(field -> id(field).equals(id))
                .findFirst();
    }

    static List<Column<RiskRow>> all() {
        return List.of(
                typed(
                                RiskField.NUMBER,
                                "No.",
                                46,
                                RiskLooks::number,
                                line -> line.risk().number())
                        .sorted(by(RiskRow.Line::place))
                        .kept(),
                title(),
                text(RiskField.CAUSE, "Cause", 200, line -> line.risk().cause().written()),
                text(
                        RiskField.CONSEQUENCE,
                        "Consequence",
                        220,
                        line -> line.risk().consequence().written()),
                RatingColumns.probability(),
                RatingColumns.impact(),
                RatingColumns.score(),
                RatingColumns.band(),
                text(
                        RiskField.CONTROLS,
                        "Controls",
                        172,
                        line -> line.risk().controls().written()),
                text(
                        RiskField.FURTHER_ACTIONS,
                        "Further actions",
                        190,
                        line -> line.risk().furtherActions().written()),
                text(RiskField.OWNER, "Owner", 140, line -> line.risk().owner()),
                money(),
                text(RiskField.BORNE_BY, "Borne by", 140, line -> line.risk().borneBy()),
                RatingColumns.rating(RiskField.RESIDUAL, "With controls", Risk::residual),
                RatingColumns.rating(RiskField.TARGET, "Target", Risk::target),
                typed(
                        RiskField.RAISED,
                        "Raised",
                        110,
                        RiskColumn.of(line -> RiskLooks.date(line.risk().raised())),
                        line -> line.risk().raised().words()),
                typed(
                        RiskField.REVIEW,
                        "Review date",
                        120,
                        RiskColumn.of(RiskLooks::review),
                        line -> line.risk().review().words()),
                reading(
                        RiskField.SCHEMES,
                        "Schemes",
                        180,
                        line -> Look.of(line.schemes()).styled("wrapped")),
                Column.reading(MOVED, "Since last review", 164, RiskColumn.of(RiskLooks::moved)),
                travel(),
                status());
    }

    /** The columns that are seldom filled in of which a plan says something. */
    static Set<String> said(Plan plan) {
        Set<String> said = new HashSet<>();
        for (Risk risk : plan.risks()) {
            if (!risk.owner().isBlank()) {
                said.add(id(RiskField.OWNER));
            }
            if (!risk.review().words().isBlank()) {
                said.add(id(RiskField.REVIEW));
            }
        }
        if (!plan.riskReviews().isEmpty()) {
            said.add(MOVED);
        }
        return said;
    }

    /**
     * The columns left out of a set of columns. The score's band goes with the score, and consequences under the risk.
     *
     * @param said columns that are shown in any case
     */
    static Set<String> leftOut(RiskTables.ColumnSet set, Scale scale, Set<String> said) {
        Set<RiskField> shown = EnumSet.of(RiskField.NUMBER, RiskField.RISK, RiskField.SCORE, RiskField.BAND);
        set.columns().forEach(heading -> shown.add(heading.field()));
        shown.remove(RiskField.CONSEQUENCE);
        if (scale.isSingle()) {
            shown.removeAll(Set.of(RiskField.PROBABILITY, RiskField.IMPACT));
        }
        Set<String> ids = Stream.of(RiskField.values())
                .filter(field -> !shown.contains(field))
                .map(RiskColumns::id)
                .collect(Collectors.toSet());
        ids.add(MOVED);
        ids.removeAll(said);
        return ids;
    }

    private static Column<RiskRow> title() {
        return Column.<RiskRow>reading(RISK, "Risk and consequence", 284, RiskLooks::title)
                .kept()
                .typed(row -> true, RiskRow::title)
                .refusing((row, text) -> row instanceof RiskRow.Group && text.isBlank()
                        ? Optional.of("A category needs a name.")
                        : Optional.empty())
                .explained((row, text) ->
                        Entry.plain(row.name(), row instanceof RiskRow.Group ? "Category" : "Risk", text));
    }

    private static Column<RiskRow> money() {
        return typed(
                        RiskField.FINANCIAL_IMPACT,
                        "Financial impact",
                        120,
                        RiskColumn.of(line -> {
                            Look look = Look.of(line.risk().financialImpact().shownIn(line.unit()));
                            return line.risk().financialImpact().isUnreadable()
                                    ? look.styled("wrong").explained("This is not an amount.")
                                    : look;
                        }),
                        line -> line.risk().financialImpact().editedIn(line.unit()))
                .ofNumbers();
    }

    private static Column<RiskRow> travel() {
        return typed(
                        RiskField.TRAVEL,
                        "Travel",
                        96,
                        RiskColumn.of(line -> line.risk().travel() == Travel.NOT_STATED
                                ? Look.EMPTY
                                : Look.of(RiskWords.travel(line.risk().travel()))),
                        line -> line.risk().travel() == Travel.NOT_STATED
                                ? ""
                                : RiskWords.travel(line.risk().travel()))
                .refusing((row, text) -> RiskChanges.travel(text).isPresent()
                        ? Optional.empty()
                        : Optional.of("Type Up, Level or Down, or nothing."));
    }

    private static Column<RiskRow> status() {
        return typed(
                        RiskField.STATUS,
                        "Status",
                        130,
                        RiskColumn.of(
                                line -> Look.of(RiskWords.status(line.risk().status())
                                        + (line.merged().isEmpty() ? "" : " into " + line.merged()))),
                        line -> RiskWords.status(line.risk().status()))
                .refusing((row, text) -> RiskChanges.status(text)
                                .filter(status -> status != Status.MERGED)
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                "Type Open, Closed or Accepted. Into which risk one is merged is chosen in its form."));
    }
}
