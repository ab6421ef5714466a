package org.bcfplanner.ui.schemes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PoolPosition;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Investment;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Meaning;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.money.Reading;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.session.PlanSession;

/** What a scheme is planned to spend in the first year, as its form shows and changes it. */
final class SchemeMoney {
    private final PlanSession session;
    private final FinancialYear year;

    SchemeMoney(PlanSession session, FinancialYear year) {
        this.session = session;
        this.year = year;
    }

    FinancialYear year() {
        return year;
    }

    Unit unit() {
        return session.plan().details().shownIn();
    }

    /** The amount under the scheme's own investment type. */
    Amount amount(Scheme scheme, Bound bound) {
        return Investment.of(session.plan().lines())
                .amount(scheme.id(), scheme.investmentType(), year, Kind.SPEND, bound);
    }

    /** Puts in what was typed; a bare number is in the plan's unit. */
    void type(Scheme scheme, Bound bound, String typed) {
        put(
                scheme,
                bound,
                Amount.read(typed, unit()),
                "change " + scheme.name() + ", " + year + " spend, " + words(bound));
    }

    /** How an amount is read where that does not go without saying; empty for a blank. */
    String reading(Amount amount) {
        return amount.isBlank() ? "" : Reading.of(amount);
    }

    /** What share of the minimum pool the scheme is, and whether it is the largest; empty where that is not known. */
    String share(Scheme scheme) {
        PoolPosition pool = PoolPosition.of(session.plan(), year);
        OptionalLong least = amount(scheme, Bound.MIN).counted();
        OptionalLong most = amount(scheme, Bound.MAX).counted();
        boolean known = !pool.minimum().isOfNothing()
                && !pool.minimum().isIncomplete()
                && pool.minimum().pence() > 0;
        if (!known || least.isEmpty() || most.isEmpty() || most.getAsLong() == 0) {
            return "";
        }
        long from = percent(least.getAsLong(), pool.minimum().pence());
        long to = percent(most.getAsLong(), pool.minimum().pence());
        String range = from == to ? to + "%" : from + "% to " + to + "%";
        return range + " of the minimum pool" + (isLargest(scheme, most.getAsLong()) ? ": the largest scheme" : "");
    }

    /** The bound into which a remark was typed, if one was. */
    Optional<Bound> remarked(Scheme scheme) {
        return List.of(Bound.values()).stream()
                .filter(bound -> !amount(scheme, bound).remark().isEmpty())
                .findFirst();
    }

    /** Takes the remark out of an amount and adds it to the scheme's notes, as one edit. */
    void moveRemark(Scheme scheme, Bound bound) {
        Amount amount = amount(scheme, bound);
        String note = year + " spend, " + words(bound) + ": " + amount.remark();
        session.apply(Edit.of("move a remark of " + scheme.name() + " to its notes", plan -> {
            Plan noted = SchemeEdits.changeScheme(plan, scheme.id(), each -> each.withNotes(added(each.notes(), note)));
            return LineEdits.amount(noted, cell(scheme, bound), plain(amount));
        }));
    }

    /** The range in words for the status bar; empty where nothing is known. */
    String range(Scheme scheme) {
        OptionalLong least = amount(scheme, Bound.MIN).counted();
        OptionalLong most = amount(scheme, Bound.MAX).counted();
        if (least.isEmpty() || most.isEmpty()) {
            return "";
        }
        String to = MoneyFormat.thousands(most.getAsLong());
        return least.getAsLong() == most.getAsLong() ? to : MoneyFormat.thousands(least.getAsLong()) + " to " + to;
    }

    static String words(Bound bound) {
        return bound == Bound.MIN ? "minimum" : "maximum";
    }

    private Amount plain(Amount amount) {
        boolean known = amount.meaning() instanceof Meaning.Known;
        Amount bare = new Amount(amount.meaning(), known ? "" : amount.shownIn(unit()), "", false, "");
        return Amount.read((amount.estimate() ? "circa " : "") + bare.editedIn(unit()), unit());
    }

    private static Text added(Text notes, String note) {
        String written = notes.written();
        return Text.parse(written.isEmpty() ? note : written + "\n" + note);
    }

    private boolean isLargest(Scheme scheme, long most) {
        Investment investment = Investment.of(session.plan().lines());
        return session.plan().schemes().stream()
                .filter(other -> !other.id().equals(scheme.id()))
                .map(other -> investment.total(List.of(other), year, Kind.SPEND, Bound.MAX))
                .mapToLong(Total::pence)
                .allMatch(other -> other < most);
    }

    private void put(Scheme scheme, Bound bound, Amount amount, String label) {
        session.apply(Edit.of(label, plan -> LineEdits.amount(plan, cell(scheme, bound), amount)));
    }

    private LineEdits.Cell cell(Scheme scheme, Bound bound) {
        InvestmentType type = scheme.investmentType();
        return new LineEdits.Cell(scheme.id(), type, year, Kind.SPEND, bound);
    }

    private static long percent(long part, long whole) {
        return Math.round(100.0 * part / whole);
    }
}
