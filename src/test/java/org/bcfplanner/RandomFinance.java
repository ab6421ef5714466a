package org.bcfplanner;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.bcfplanner.change.edits.ContingencyEdits;
import org.bcfplanner.change.edits.ContributionEdits;
import org.bcfplanner.change.edits.PoolEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.change.edits.SpendEdits;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.FinanceTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Commissioner;
import org.bcfplanner.plan.finance.Contingency;
import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.finance.YesNo;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PreparedRows;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.plan.table.Text;

/** Edits of the finance tables that depend on a seed alone. */
final class RandomFinance {
    private static final FinanceTables PRINTED = Editions.get("bcf-2014").finance();
    private static final List<String> SHARES = List.of("25%", "12.5", "", "TBC", "250%", "-5", "a quarter", "£25");
    private final Random random;
    private final IdSource ids;
    private final Supplier<Amount> amount;
    private final Supplier<String> words;

    RandomFinance(Random random, IdSource ids, Supplier<Amount> amount, Supplier<String> words) {
        this.random = random;
        this.ids = ids;
        this.amount = amount;
        this.words = words;
    }

    /** Whether the next edit is one of these; one in five is. */
    boolean isNext() {
        return random.nextInt(5) == 0;
    }

    /** The plan after one edit. */
    Plan edit(Plan plan) {
        return switch (random.nextInt(4)) {
            case 0 -> pool(plan);
            case 1 -> contributions(plan);
            case 2 -> contingency(plan);
            default -> spend(plan);
        };
    }

    private Plan pool(Plan plan) {
        FinancialYear fy = new FinancialYear(2014 + random.nextInt(2));
        PoolMeasure measure = any(PoolMeasure.values());
        return switch (random.nextInt(6)) {
            case 0 -> PoolEdits.firstAmount(plan, fy, measure, amount.get());
            case 1 -> PoolEdits.value(plan, fy, measure, "£1k (BCF) £2k ASC £3k CCG (TBC)", Unit.POUNDS, ids);
            case 2 -> PoolEdits.rename(plan, anyId(plan.pool()), words.get());
            case 3 -> PoolEdits.move(plan, anyId(plan.pool()), random.nextInt(5) - 2);
            case 4 -> PoolEdits.remove(plan, anyId(plan.pool()));
            default -> PoolEdits.amount(plan, anyId(plan.pool()), amount.get());
        };
    }

    private Plan contributions(Plan plan) {
        Id<Organisation> id = anyId(plan.organisations());
        return switch (random.nextInt(7)) {
            case 0 ->
                ContributionEdits.add(
                        plan,
                        new Organisation(ids.create(), any(OrganisationKind.values()), Rank.first(), words.get()),
                        random.nextInt(3));
            case 1 -> ContributionEdits.move(plan, id, random.nextInt(5) - 2);
            case 2 -> random.nextInt(3) > 0 ? plan : ContributionEdits.remove(plan, id);
            case 3 -> ContributionEdits.holdsPool(plan, id, any(YesNo.values()));
            case 4 -> ContributionEdits.change(plan, id, organisation -> organisation.withName(words.get()));
            default -> ContributionEdits.amount(plan, id, any(Contribution.Figure.values()), amount.get());
        };
    }

    private Plan contingency(Plan plan) {
        List<Contingency> printed = PRINTED.outcomes();
        List<Contingency> shown = PreparedRows.shown(plan.contingency(), printed);
        Id<Contingency> id = shown.get(random.nextInt(shown.size())).id();
        return switch (random.nextInt(8)) {
            case 0 ->
                ContingencyEdits.add(
                        plan, printed, Contingency.named(ids.create(), Rank.first(), words.get()), random.nextInt(4));
            case 1 -> ContingencyEdits.rename(plan, printed, id, words.get());
            case 2 -> ContingencyEdits.move(plan, printed, id, random.nextInt(5) - 2);
            case 3 -> random.nextInt(3) > 0 ? plan : ContingencyEdits.remove(plan, id);
            case 4 ->
                ContingencyEdits.performanceShare(plan, Percentage.parse(SHARES.get(random.nextInt(SHARES.size()))));
            case 5 -> ContingencyEdits.performance(plan, new Text(words.get() + "\n" + words.get()));
            default ->
                ContingencyEdits.amount(
                        plan,
                        printed,
                        id,
                        any(Contingency.Figure.values()),
                        any(Contingency.Period.values()),
                        amount.get());
        };
    }

    private Plan spend(Plan plan) {
        List<Commissioner> printed = PRINTED.commissioners();
        List<Commissioner> shown = PreparedRows.shown(plan.commissioners(), printed);
        Id<Commissioner> id = shown.get(random.nextInt(shown.size())).id();
        return switch (random.nextInt(7)) {
            case 0 ->
                SpendEdits.add(
                        plan, printed, new Commissioner(ids.create(), Rank.first(), words.get()), random.nextInt(4));
            case 1 -> SpendEdits.rename(plan, printed, id, words.get());
            case 2 -> SpendEdits.move(plan, printed, id, random.nextInt(5) - 2);
            case 3 -> random.nextInt(3) > 0 ? plan : SpendEdits.remove(plan, id);
            case 4 ->
                SchemeEdits.changeScheme(plan, anyId(plan.schemes()), scheme -> scheme.withFundingSource(words.get()));
            default -> SpendEdits.amount(plan, printed, id, PRINTED.spendYears().get(random.nextInt(3)), amount.get());
        };
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
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
}
