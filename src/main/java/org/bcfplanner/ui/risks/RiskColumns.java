package org.bcfplanner.ui.risks;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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
                probability(),
                impact(),
                score(),
                reading(RiskField.BAND, "Band", 116, RiskLooks::band).sorted(by(RiskColumns::score)),
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
                rating(RiskField.RESIDUAL, "With controls", Risk::residual),
                rating(RiskField.TARGET, "Target", Risk::target),
                typed(
                        RiskField.RAISED,
                        "Raised",
                        110,
                        of(line -> RiskLooks.date(line.risk().raised())),
                        line -> line.risk().raised().words()),
                typed(
                        RiskField.REVIEW,
                        "Review date",
                        120,
                        of(RiskLooks::review),
                        line -> line.risk().review().words()),
                reading(
                        RiskField.SCHEMES,
                        "Schemes",
                        180,
                        line -> Look.of(line.schemes()).styled("wrapped")),
                Column.reading(MOVED, "Since last review", 164, of(RiskLooks::moved)),
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

    private static Column<RiskRow> probability() {
        return typed(
                        RiskField.PROBABILITY,
                        "P",
                        46,
                        of(line -> RiskLooks.grade(
                                line,
                                line.risk().rating().probability(),
                                line.scale().probability(line.risk().rating()),
                                line.scale().probability())),
                        line -> line.risk().rating().probability().raw())
                .sorted(by(
                        line -> line.scale().probability(line.risk().rating()).orElse(0)))
                .explained((row, text) -> step(row, "Probability", text, Scale::probability));
    }

    private static Column<RiskRow> impact() {
        return typed(
                        RiskField.IMPACT,
                        "I",
                        46,
                        of(line -> RiskLooks.grade(
                                line,
                                line.risk().rating().impact(),
                                line.scale().impact(line.risk().rating()),
                                line.scale().impact())),
                        line -> line.risk().rating().impact().raw())
                .sorted(by(line -> line.scale().impact(line.risk().rating()).orElse(0)))
                .explained((row, text) -> step(row, "Impact", text, Scale::impact));
    }

    /** Worked out, but on a single scale the rating itself. */
    private static Column<RiskRow> score() {
        return Column.<RiskRow>reading(id(RiskField.SCORE), "Score", 62, of(RiskLooks::score))
                .typed(
                        row -> row instanceof RiskRow.Line line && line.scale().isSingle(),
                        row -> row instanceof RiskRow.Line line
                                ? line.scale().isSingle()
                                        ? line.risk().rating().score().raw()
                                        : RiskLooks.score(line).text()
                                : "")
                .sorted(by(RiskColumns::score))
                .explained((row, text) -> Entry.plain(row.name(), "Score", text));
    }

    private static Column<RiskRow> rating(
            RiskField field, String title, Function<Risk, org.bcfplanner.plan.risk.Rating> read) {
        return typed(
                        field,
                        title,
                        124,
                        of(line -> RiskLooks.rating(line, read.apply(line.risk()))),
                        line -> RiskWords.typed(read.apply(line.risk()), line.scale()))
                .sorted(by(line -> line.scale().score(read.apply(line.risk())).orElse(0)));
    }

    private static Column<RiskRow> money() {
        return typed(
                        RiskField.FINANCIAL_IMPACT,
                        "Financial impact",
                        120,
                        of(line -> {
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
                        of(line -> line.risk().travel() == Travel.NOT_STATED
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
                        of(line -> Look.of(RiskWords.status(line.risk().status())
                                + (line.merged().isEmpty() ? "" : " into " + line.merged()))),
                        line -> RiskWords.status(line.risk().status()))
                .refusing((row, text) -> RiskChanges.status(text)
                                .filter(status -> status != Status.MERGED)
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                "Type Open, Closed or Accepted. Into which risk one is merged is chosen in its form."));
    }

    private static Column<RiskRow> text(
            RiskField field, String title, double width, Function<RiskRow.Line, String> read) {
        return typed(
                field,
                title,
                width,
                of(line -> RiskLooks.text(new org.bcfplanner.plan.table.Text(read.apply(line)))),
                read);
    }

    private static Column<RiskRow> typed(
            RiskField field,
            String title,
            double width,
            Function<RiskRow, Look> look,
            Function<RiskRow.Line, String> read) {
        return Column.<RiskRow>reading(id(field), title, width, look)
                .typed(
                        row -> row instanceof RiskRow.Line,
                        row -> row instanceof RiskRow.Line line ? read.apply(line) : "")
                .explained((row, text) -> Entry.plain(row.name(), title, text));
    }

    private static Column<RiskRow> reading(
            RiskField field, String title, double width, Function<RiskRow.Line, Look> look) {
        return Column.<RiskRow>reading(id(field), title, width, of(look))
                .explained((row, text) -> Entry.plain(row.name(), title, text));
    }

    private static Function<RiskRow, Look> of(Function<RiskRow.Line, Look> look) {
        return row -> row instanceof RiskRow.Line line ? look.apply(line) : Look.EMPTY;
    }

    private static Entry step(RiskRow row, String title, String text, Function<Scale, List<String>> labels) {
        if (!(row instanceof RiskRow.Line line) || text.isBlank()) {
            return Entry.plain(row.name(), title, text);
        }
        List<String> steps = labels.apply(line.scale());
        return RiskChanges.step(text, steps)
                .map(step -> new Entry(
                        row.name(), title, text, RiskWords.steps(steps).get(step - 1), "", false, List.of()))
                .orElseGet(() -> new Entry(
                        row.name(),
                        title,
                        text,
                        RiskWords.unknown(new org.bcfplanner.plan.risk.Grade(text), steps),
                        "",
                        true,
                        List.of()));
    }

    private static int score(RiskRow.Line line) {
        return line.scale().score(line.risk().rating()).orElse(0);
    }

    private static Comparator<RiskRow> by(ToIntFunction<RiskRow.Line> value) {
        return Comparator.comparingInt(row -> row instanceof RiskRow.Line line ? value.applyAsInt(line) : 0);
    }
}
