package org.bcfplanner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.review.Acceptance;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.plan.table.Text;

/** Plans and edits that depend on a seed alone. */
public final class RandomPlans {
    private static final List<String> TYPED = List.of(
            "£196k",
            "TBC",
            "Nil",
            "N/A",
            "£10,565,00",
            "£1,002k (to review)",
            "circa £16.884m",
            "597 (1)",
            "",
            "25",
            "(500)",
            "£0.00",
            "abc – “quoted”\n=1+1",
            "0");
    private final Random random;
    private final IdSource ids;
    private final RandomFinance finance;
    private final RandomRisks risks;
    private final RandomNarrative narrative;
    private final RandomStrategy strategy;

    public RandomPlans(long seed) {
        random = new Random(seed);
        ids = IdSource.seeded(seed);
        finance = new RandomFinance(new Random(~seed), IdSource.seeded(~seed), this::amount, this::words);
        risks = new RandomRisks(new Random(seed * 31 + 7), IdSource.seeded(seed * 31 + 7), this::amount, this::words);
        narrative = new RandomNarrative(new Random(seed * 37 + 3), IdSource.seeded(seed * 37 + 3), this::words);
        strategy = new RandomStrategy(new Random(seed * 41 + 5), IdSource.seeded(seed * 41 + 5), this::words);
    }

    /** A plan of a few themes and schemes with every kind of row and value in it. */
    public Plan plan() {
        Plan plan = Plan.empty(ids.create(), details());
        for (int i = 0; i < 40; i++) {
            plan = editSchemes(plan);
        }
        for (int i = 0; i < 12; i++) {
            plan = finance.edit(plan);
        }
        for (int i = 0; i < 30; i++) {
            plan = risks.edit(plan);
        }
        for (int i = 0; i < 20; i++) {
            plan = narrative.edit(plan);
        }
        for (int i = 0; i < 60; i++) {
            plan = strategy.edit(plan);
        }
        return plan;
    }

    /** A plan with this many investment lines, four to a scheme. */
    public Plan planOfLines(int count) {
        Plan plan = Plan.empty(ids.create(), details());
        List<Theme> themes = new ArrayList<>();
        List<Rank> ranks = Rank.sequence(Math.max(5, Math.ceilDiv(count, 4)));
        for (int i = 0; i < 5; i++) {
            themes.add(new Theme(ids.create(), ranks.get(i), "Theme " + i, ""));
        }
        List<Scheme> schemes = new ArrayList<>();
        List<org.bcfplanner.plan.finance.Line> lines = new ArrayList<>();
        while (lines.size() < count) {
            int number = schemes.size();
            Scheme scheme = Scheme.named(ids.create(), themes.get(number % 5).id(), null, "Scheme " + number)
                    .withPosition(ranks.get(number))
                    .withInvestmentType(InvestmentType.RECURRENT);
            schemes.add(scheme);
            for (Kind kind : Kind.values()) {
                for (int year = 2014; year <= 2015 && lines.size() < count; year++) {
                    lines.add(org.bcfplanner.plan.finance.Line.blank(
                                    scheme.id(), new FinancialYear(year), kind, InvestmentType.RECURRENT)
                            .withAmount(Bound.MIN, Amount.read("£" + (number + year) + "k", Unit.POUNDS))
                            .withAmount(Bound.MAX, Amount.read("£" + (number + year + 50) + "k", Unit.POUNDS)));
                }
            }
        }
        return plan.withThemes(none -> Rows.of(themes))
                .withSchemes(none -> Rows.of(schemes))
                .withLines(none -> Rows.of(lines));
    }

    /** The plan after one edit: one of all that people can do to it. */
    public Plan edit(Plan plan) {
        if (narrative.isNext()) {
            return narrative.edit(plan);
        }
        if (strategy.isNext()) {
            return strategy.edit(plan);
        }
        if (risks.isNext()) {
            return risks.edit(plan);
        }
        return finance.isNext() ? finance.edit(plan) : editSchemes(plan);
    }

    private Plan editSchemes(Plan plan) {
        return switch (random.nextInt(14)) {
            case 0 -> SchemeEdits.addTheme(plan, new Theme(ids.create(), Rank.first(), words(), ""));
            case 1, 2 -> plan.themes().isEmpty() ? plan : SchemeEdits.addScheme(plan, scheme(plan));
            case 3 -> SchemeEdits.removeScheme(plan, anyId(plan.schemes()));
            case 4 -> random.nextInt(4) > 0 ? plan : SchemeEdits.removeTheme(plan, anyId(plan.themes()));
            case 5 ->
                plan.schemes().isEmpty()
                        ? plan
                        : SchemeEdits.moveToTheme(plan, anyId(plan.schemes()), anyId(plan.themes()));
            case 6 ->
                plan.schemes().isEmpty() ? plan : SchemeEdits.move(plan, anyId(plan.schemes()), random.nextInt(5) - 2);
            case 7 ->
                SchemeEdits.changeScheme(
                        plan,
                        anyId(plan.schemes()),
                        scheme -> scheme.withName(words()).withDescription(new Text(words())));
            case 8 ->
                plan.schemes().isEmpty() ? plan : LineEdits.retype(plan, anyId(plan.schemes()), anyType(), anyType());
            case 9 ->
                plan.withPool(rows -> rows.with(new PoolAmount(
                        ids.create(),
                        year(),
                        PoolMeasure.values()[random.nextInt(2)],
                        Rank.first(),
                        words(),
                        amount())));
            case 10 ->
                plan.withOrganisations(rows -> rows.with(new Organisation(
                        ids.create(), OrganisationKind.values()[random.nextInt(2)], Rank.first(), words())));
            case 11 ->
                plan.schemes().isEmpty()
                        ? plan
                        : plan.withStated(rows -> rows.with(new StatedAmount(
                                ids.create(),
                                anyId(plan.schemes()),
                                year(),
                                Kind.SPEND,
                                Bound.MIN,
                                words(),
                                amount())));
            case 12 -> random.nextBoolean() ? plan.withDetails(details()) : accept(plan);
            default ->
                plan.schemes().isEmpty()
                        ? plan
                        : LineEdits.amount(
                                plan,
                                new LineEdits.Cell(
                                        anyId(plan.schemes()),
                                        anyType(),
                                        year(),
                                        Kind.values()[random.nextInt(2)],
                                        Bound.values()[random.nextInt(2)]),
                                amount());
        };
    }

    private Plan accept(Plan plan) {
        String place = "scheme/" + anyId(plan.schemes()) + "/number";
        return plan.withAcceptances(rows -> rows.with(new Acceptance(
                Acceptance.idOf("S5", place),
                "S5",
                place,
                ids.next().toString(),
                new Text(words()),
                words(),
                LocalDate.of(2014, 3, 1 + random.nextInt(28)))));
    }

    private Scheme scheme(Plan plan) {
        Scheme parent = plan.schemes().isEmpty() || random.nextInt(3) > 0
                ? null
                : plan.schemes().get(anyId(plan.schemes()));
        Id<Theme> theme = parent == null ? anyId(plan.themes()) : parent.theme();
        return Scheme.named(ids.create(), theme, parent == null ? null : parent.id(), words())
                .withInvestmentType(anyType())
                .withOutcomes(new Text(words() + "\n" + words()))
                .withMetrics(new Text(words() + "\n\t" + words()));
    }

    private Details details() {
        String title = words();
        return Details.of("bcf-2014", title, Unit.values()[random.nextInt(2)])
                .withTexts(title, "0." + random.nextInt(9), words(), words())
                .withDates(new PrintedDate(LocalDate.of(2014, 2, 1 + random.nextInt(28)), words()), PrintedDate.NONE)
                .withState(PlanState.values()[random.nextInt(PlanState.values().length)])
                .withProfile(new Text(words()));
    }

    private <T extends Entity<T>> Id<T> anyId(Rows<T> rows) {
        return rows.isEmpty()
                ? ids.create()
                : rows.stream()
                        .skip(random.nextInt(rows.size()))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private InvestmentType anyType() {
        return InvestmentType.values()[random.nextInt(InvestmentType.values().length)];
    }

    private FinancialYear year() {
        return new FinancialYear(2014 + random.nextInt(2));
    }

    private Amount amount() {
        return Amount.read(TYPED.get(random.nextInt(TYPED.size())), Unit.values()[random.nextInt(2)]);
    }

    private String words() {
        List<String> words = List.of("Close to home", "Réablement “plus”", "7 day – services", "£ & <b>", "\t", "🙂");
        return words.get(random.nextInt(words.size())) + " " + random.nextInt(1000);
    }
}
