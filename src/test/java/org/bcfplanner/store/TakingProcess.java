package org.bcfplanner.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.bcfplanner.Program;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Edit;
import org.bcfplanner.contribute.Ancestor;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.contribute.TakeBack;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.Contributions;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.session.Taking;
import org.bcfplanner.session.Tools;

/**
 * Opens a library, sends its plan to somebody who changes 500 cells of it, and takes the copy back, without end, until it
 * is killed. Says {@code begins} and a number before it takes one back, and {@code saved} and the number when told that it
 * is on disk.
 */
final class TakingProcess {
    static final Author FINANCE = new Author("Head of finance", Role.FINANCE);
    static final Instant WHEN = Instant.parse("2014-02-10T09:00:00Z");
    private static final Author LEAD = new Author("Programme lead", Role.COMMISSIONER);
    private static final Asked ASKED = new Asked(LEAD, FINANCE, List.of("FINANCE"), "", null, WHEN);

    private final Tools tools;
    private final Library library;
    private final Contributions contributions;
    private final PlanSession session;
    private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
    private final Path sent;
    private final Path back;

    private TakingProcess(Path folder, Library library, Id<Plan> plan) {
        this.tools = Program.tools(folder);
        this.library = library;
        this.contributions = new Contributions(library, tools.files(), tools.ids());
        this.session = new PlanSession(library.load(plan), library, home::add, Clock.systemUTC(), LEAD);
        this.sent = folder.resolveSibling(folder.getFileName() + " sent.bcfplan");
        this.back = folder.resolveSibling(folder.getFileName() + " back.bcfplan");
    }

    /** @param arguments the folder and the id of the plan */
    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        try (Library library = Library.open(folder)) {
            TakingProcess process = new TakingProcess(folder, library, Id.of(arguments[1]));
            System.out.println(Victim.SAYS + "ready");
            for (int number = PastingProcess.number(process.session.plan()) + 1; ; number++) {
                process.contribute(number);
                System.out.println(Victim.SAYS + "begins " + number);
                process.takeBack(number);
                System.out.println(Victim.SAYS + "saved " + number);
            }
        }
    }

    static String label(int number) {
        return "take back copy " + number;
    }

    private void contribute(int number) {
        contributions.send(session.plan().id(), ASKED, sent);
        Copy copy = tools.files().copy(sent);
        Plan theirs = PastingProcess.pasted(copy.plan(), number);
        List<Ancestor> ancestors = new ArrayList<>();
        ancestors.add(new Ancestor(tools.ids().next(), tools.files().digest(theirs)));
        ancestors.addAll(copy.travel().ancestors());
        tools.files().write(theirs, new Travel(ancestors, ASKED, true, origins(copy.plan(), theirs)), back);
    }

    private static List<Origin> origins(Plan before, Plan after) {
        List<Origin> origins = new ArrayList<>();
        for (Change<?> change : Diff.between(before, after).changes()) {
            String entity = change.table().name();
            UUID row = change.id().value();
            if (change.action() != Change.Action.CHANGED) {
                origins.add(new Origin(entity, row, "", WHEN, FINANCE));
                continue;
            }
            change.components().stream()
                    .flatMap(component -> change.table().columns().columnsOf(component).stream())
                    .forEach(column -> origins.add(new Origin(entity, row, column.name(), WHEN, FINANCE)));
        }
        return origins;
    }

    private void takeBack(int number) throws InterruptedException {
        TakeBack take = contributions.read(back, session.plan(), LEAD.words());
        TakeBack.Result result = take.without(Set.of());
        session.take(
                Edit.of(label(number), before -> result.merged().plan()),
                new Taking(take.copy().digest(), take.copy().travel().origins()));
        while (!(session.saveState() instanceof SaveState.Saved)) {
            home.take().run();
            if (session.saveState() instanceof SaveState.NotSaved failed) {
                throw failed.problem();
            }
        }
    }
}
