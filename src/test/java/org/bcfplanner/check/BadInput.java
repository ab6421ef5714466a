package org.bcfplanner.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;

/** Edits such as hasty people make, by a seed alone. */
final class BadInput {
    private static final List<String> TYPED = List.of(
            "ask Jo",
            "123456789012345678901234567890",
            "-£500",
            "60%",
            "£2bn",
            "99,99,99",
            "TBC",
            "£500k",
            "£100k",
            "Nil",
            "£1k (need to review these figures)");
    private static final List<String> WRITTEN =
            List.of("[need more content here]", "Our aim is.....", "(TBC)", "All is said.", "");

    private final Random random;

    BadInput(long seed) {
        random = new Random(seed);
    }

    Plan edit(Plan plan) {
        List<Scheme> schemes = plan.schemes().stream().toList();
        if (schemes.isEmpty()) {
            return plan;
        }
        Scheme scheme = any(schemes);
        return switch (random.nextInt(5)) {
            case 0, 1 -> {
                FinancialYear fy = new FinancialYear(2014 + random.nextInt(4));
                InvestmentType type = any(List.of(InvestmentType.values()));
                Plan low = LineEdits.amount(
                        plan, new LineEdits.Cell(scheme.id(), type, fy, Kind.SPEND, Bound.MIN), amount());
                yield LineEdits.amount(low, new LineEdits.Cell(scheme.id(), type, fy, Kind.SPEND, Bound.MAX), amount());
            }
            case 2 ->
                SchemeEdits.changeScheme(
                        plan, scheme.id(), each -> each.withNumber(any(List.of("BCF01", "bcf01 ", "", "7"))));
            case 3 -> SchemeEdits.changeScheme(plan, scheme.id(), each -> each.withDescription(new Text(any(WRITTEN))));
            default -> plan.withDetails(dated(plan.details()));
        };
    }

    private Details dated(Details old) {
        return old.withTexts(old.title(), any(WRITTEN), old.board(), old.boundaryDifferences())
                .withDates(
                        new PrintedDate(LocalDate.of(2014, 2, 10), "10th February 2014"),
                        any(List.of(
                                PrintedDate.NONE,
                                new PrintedDate(null, "in spring"),
                                new PrintedDate(LocalDate.of(2014, 1, 31), ""),
                                new PrintedDate(LocalDate.of(2917, 4, 1), "April 2917"))));
    }

    private Amount amount() {
        return Amount.read(any(TYPED), any(List.of(Unit.values())));
    }

    private <E> E any(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }
}
