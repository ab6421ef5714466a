package org.bcfplanner;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.bcfplanner.change.edits.MetricEdits;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.MetricTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.metric.Benchmark;
import org.bcfplanner.plan.metric.Direction;
import org.bcfplanner.plan.metric.Footnote;
import org.bcfplanner.plan.metric.Metric;
import org.bcfplanner.plan.metric.Part;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskDraft;
import org.bcfplanner.plan.risk.RiskReview;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.ScaleChange;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.plan.risk.Status;
import org.bcfplanner.plan.risk.Travel;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PreparedRows;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Rows;
import org.bcfplanner.plan.table.Text;

/** Edits of the risk register and of outcomes and metrics that depend on a seed alone. */
final class RandomRisks {
    private static final Edition EDITION = Editions.get("bcf-2014");
    private static final List<Metric> PRINTED = EDITION.metrics().printed();
    private static final List<String> GRADES = List.of("1", "2", "3", "5", "", "High", "medium", "7", "likely?");
    private static final List<String> FIGURES =
            List.of("899", "597 (1)", "22,600 (2)", "64.5% (5)", "N/A", "TBC", "", "£5", "0", "180", "110", "n/k");
    private final Random random;
    private final IdSource ids;
    private final Supplier<Amount> amount;
    private final Supplier<String> words;

    RandomRisks(Random random, IdSource ids, Supplier<Amount> amount, Supplier<String> words) {
        this.random = random;
        this.ids = ids;
        this.amount = amount;
        this.words = words;
    }

    /** Whether the next edit is one of these; one in four is. */
    boolean isNext() {
        return random.nextInt(4) == 0;
    }

    /** The plan after one edit. */
    Plan edit(Plan plan) {
        return random.nextBoolean() ? risks(plan) : metrics(plan);
    }

    private Plan risks(Plan plan) {
        Id<Risk> id = anyId(plan.risks());
        Id<RiskCategory> category = plan.riskCategories().isEmpty() ? null : anyId(plan.riskCategories());
        return switch (random.nextInt(16)) {
            case 0 ->
                RiskEdits.addCategory(
                        plan, new RiskCategory(ids.create(), Rank.first(), words.get()), random.nextInt(3));
            case 1 -> RiskEdits.changeCategory(plan, anyId(plan.riskCategories()), each -> each.withName(words.get()));
            case 2 -> RiskEdits.moveCategory(plan, anyId(plan.riskCategories()), random.nextInt(5) - 2);
            case 3 -> random.nextInt(3) > 0 ? plan : RiskEdits.removeCategory(plan, anyId(plan.riskCategories()));
            case 4, 5, 6 ->
                RiskEdits.add(
                        plan,
                        Risk.blank(ids.create(), random.nextInt(4) == 0 ? null : category)
                                .with(this::say),
                        random.nextInt(6));
            case 7 -> RiskEdits.move(plan, id, random.nextInt(5) - 2);
            case 8 -> RiskEdits.moveTo(plan, id, category);
            case 9 -> plan.risks().isEmpty() ? plan : RiskEdits.merge(plan, id, anyId(plan.risks()));
            case 10 -> random.nextInt(3) > 0 ? plan : RiskEdits.remove(plan, id);
            case 11 -> links(plan, id);
            case 12 -> scale(plan);
            case 13 -> review(plan, id);
            case 14 -> RiskEdits.columns(plan, random.nextBoolean() ? "" : "risk-log");
            default -> RiskEdits.change(plan, id, this::say);
        };
    }

    private Plan review(Plan plan, Id<Risk> id) {
        return plan.risks()
                .find(id)
                .map(risk -> RiskEdits.review(
                        plan,
                        RiskReview.of(ids.create(), risk, plan.details().riskScale(), date())
                                .rating(any(Stage.values()), Rating.of(grade(), grade()))
                                .saying(words.get(), new Text(words.get())),
                        date()))
                .orElse(plan);
    }

    private PrintedDate date() {
        return new PrintedDate(LocalDate.of(2014, 1, 1 + random.nextInt(28)), words.get());
    }

    private Plan links(Plan plan, Id<Risk> id) {
        return random.nextInt(4) > 0
                ? RiskEdits.link(plan, id, anyId(plan.schemes()))
                : RiskEdits.unlink(plan, id, anyId(plan.schemes()));
    }

    private Plan scale(Plan plan) {
        List<Scale> scales = EDITION.risks().scales();
        Scale from = EDITION.risks().scale(plan.details().riskScale()).orElseThrow();
        Scale to = scales.get(random.nextInt(scales.size()));
        return random.nextBoolean() ? RiskEdits.scale(plan, to) : RiskEdits.convert(plan, new ScaleChange(from, to));
    }

    private void say(RiskDraft draft) {
        draft.number(random.nextBoolean() ? "" : "R" + random.nextInt(9))
                .risk(new Text(words.get()))
                .cause(new Text(words.get()))
                .consequence(new Text(words.get() + "\n" + words.get()))
                .controls(new Text(random.nextInt(4) == 0 ? "As above" : words.get()))
                .furtherActions(new Text(words.get()))
                .owner(words.get())
                .financialImpact(amount.get())
                .borneBy(words.get())
                .rating(
                        any(Stage.values()),
                        new Rating(
                                Rating.of(grade(), grade()).probability(),
                                Rating.of(grade(), grade()).impact(),
                                Rating.single(grade()).score(),
                                random.nextBoolean()))
                .raised(date())
                .review(random.nextBoolean() ? PrintedDate.NONE : new PrintedDate(null, words.get()))
                .travel(any(Travel.values()));
        if (random.nextInt(3) == 0) {
            draft.status(any(new Status[] {Status.OPEN, Status.CLOSED, Status.ACCEPTED}));
        }
    }

    private Plan metrics(Plan plan) {
        List<Metric> shown = PreparedRows.shown(plan.metrics(), PRINTED);
        Id<Metric> id = shown.get(random.nextInt(shown.size())).id();
        Id<Footnote> footnote = anyId(plan.footnotes());
        MetricTables tables = EDITION.metrics();
        return switch (random.nextInt(16)) {
            case 0 ->
                MetricEdits.add(
                        plan,
                        PRINTED,
                        Metric.named(ids.create(), Rank.first(), words.get())
                                .counting(words.get(), words.get(), random.nextInt(2) * 1_000L)
                                .withDirection(any(Direction.values())),
                        random.nextInt(9));
            case 1 ->
                MetricEdits.change(
                        plan,
                        PRINTED,
                        id,
                        metric -> metric.withOutcomes(new Text(words.get())).withMeasurement(new Text(words.get())));
            case 2 -> random.nextInt(3) > 0 ? plan : MetricEdits.remove(plan, id);
            case 3 -> MetricEdits.move(plan, PRINTED, id, random.nextInt(5) - 2);
            case 4 ->
                MetricEdits.write(
                        plan,
                        tables.boxes()
                                .get(random.nextInt(tables.boxes().size()))
                                .key(),
                        random.nextInt(4) == 0 ? Text.EMPTY : new Text(words.get()));
            case 5 ->
                MetricEdits.addFootnote(
                        plan,
                        new Footnote(ids.create(), Rank.first(), "" + random.nextInt(9), new Text(words.get())),
                        random.nextInt(4));
            case 6 -> MetricEdits.moveFootnote(plan, footnote, random.nextInt(5) - 2);
            case 7 -> random.nextInt(3) > 0 ? plan : MetricEdits.removeFootnote(plan, footnote);
            case 8 -> MetricEdits.changeFootnote(plan, footnote, each -> each.withNote(new Text(words.get())));
            case 9 ->
                MetricEdits.addBenchmark(
                        plan,
                        PRINTED,
                        new Benchmark(ids.create(), id, Rank.first(), words.get(), FIGURES.get(0), words.get()));
            case 10 ->
                MetricEdits.changeBenchmark(plan, anyId(plan.benchmarks()), each -> each.withStated(words.get()));
            default ->
                MetricEdits.type(
                        plan,
                        PRINTED,
                        id,
                        tables.columns().get(random.nextInt(3)).key(),
                        any(Part.values()),
                        FIGURES.get(random.nextInt(FIGURES.size())));
        };
    }

    private String grade() {
        return GRADES.get(random.nextInt(GRADES.size()));
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

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
