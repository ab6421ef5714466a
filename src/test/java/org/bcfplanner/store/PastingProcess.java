package org.bcfplanner.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.SaveState;

/**
 * Opens a library and pastes 500 cells into its plan without end, each time as one edit of a session, until it is
 * killed. Says {@code begins} and the number of the paste before it, and {@code saved} and the number when told that it
 * is on disk.
 */
final class PastingProcess {
    private static final int LINES = 250;
    private static final int ROWS_ADDED = 10;
    private static final long FIRST_PENCE = 100_000;

    private PastingProcess() {}

    /** @param arguments the folder and the id of the plan */
    public static void main(String[] arguments) throws InterruptedException {
        try (Library library = Library.open(Path.of(arguments[0]))) {
            BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
            Plan plan = library.load(Id.of(arguments[1]));
            PlanSession session = new PlanSession(plan, library, home::add, Clock.systemUTC(), "Finance officer");
            System.out.println(Victim.SAYS + "ready");
            for (int number = number(plan) + 1; ; number++) {
                int paste = number;
                System.out.println(Victim.SAYS + "begins " + number);
                session.apply(Edit.of(label(number), before -> pasted(before, paste)));
                while (!(session.saveState() instanceof SaveState.Saved)) {
                    home.take().run();
                    if (session.saveState() instanceof SaveState.NotSaved failed) {
                        throw failed.problem();
                    }
                }
                System.out.println(Victim.SAYS + "saved " + number);
            }
        }
    }

    static String label(int number) {
        return "paste " + number;
    }

    /** A plan of 500 filled cells, before any paste. */
    static Plan first(boolean addsRows) {
        Plan plan = new RandomPlans(addsRows ? 74 : 73).planOfLines(LINES);
        Plan titled = plan.withDetails(plan.details().withTitle(addsRows ? "adds rows" : ""));
        return filled(titled, 0);
    }

    /** The paste with this number: it stands in all 500 cells, and where the plan asks for it in rows that it adds. */
    static Plan pasted(Plan plan, int number) {
        Plan result = filled(plan, number);
        for (int i = 0; i < ROWS_ADDED && plan.details().title().equals("adds rows"); i++) {
            Id<Scheme> id = Id.derivedFrom("pasted", number, i);
            Scheme scheme = Scheme.named(
                    id, plan.themes().stream().findFirst().orElseThrow().id(), null, label(number));
            result = SchemeEdits.addScheme(result, scheme);
        }
        return result;
    }

    /** How many pastes a plan holds. */
    static int number(Plan plan) {
        long pence =
                plan.lines().stream().findFirst().orElseThrow().max().counted().orElseThrow();
        return (int) (pence / FIRST_PENCE) - 1;
    }

    private static Plan filled(Plan plan, int number) {
        Amount amount = Amount.read("£" + (number + 1) * (FIRST_PENCE / 100), Unit.POUNDS);
        Plan result = plan;
        for (Line line : plan.lines()) {
            for (Bound bound : Bound.values()) {
                LineEdits.Cell cell =
                        new LineEdits.Cell(line.scheme(), line.investmentType(), line.fy(), line.kind(), bound);
                result = LineEdits.amount(result, cell, amount);
            }
        }
        return result;
    }
}
