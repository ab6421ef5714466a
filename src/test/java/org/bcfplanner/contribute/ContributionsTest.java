package org.bcfplanner.contribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bcfplanner.Program;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.merge.Part;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.compare.RowChange;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.Contributions;
import org.bcfplanner.session.PastAsked;
import org.bcfplanner.session.PastRow;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.session.Taking;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy goes to finance, is worked on there and here, and comes back: two libraries, as on two computers. */
class ContributionsTest {
    private static final Author LEAD = new Author("Programme lead", Role.COMMISSIONER);
    private static final Author FINANCE = new Author("Head of finance", Role.FINANCE);
    private static final Asked ASKED = new Asked(
            LEAD,
            FINANCE,
            List.of("FINANCE"),
            "Please check the lines.",
            LocalDate.of(2014, 2, 14),
            Instant.parse("2014-02-03T09:00:00Z"));

    @TempDir
    Path folder;

    private Desk here;
    private Desk there;
    private Path sent;
    private Path back;

    @BeforeEach
    void open() {
        here = new Desk("here", LEAD);
        there = new Desk("there", FINANCE);
        sent = folder.resolve("sent.bcfplan");
        back = folder.resolve("back.bcfplan");
    }

    @AfterEach
    void close() {
        here.store.close();
        there.store.close();
    }

    @Test
    void whatBothDidMeetsAndOnlyOneLineIsAsked() {
        Plan plan = PooledLines.plan();
        sendAndReceive(plan);
        List<Line> lines = PooledLines.spend(plan);
        for (int i = 0; i <= 20; i++) {
            if (i != 11) {
                there.edit(lines.get(i), PooledLines.less(lines.get(i), 30));
            }
        }
        here.edit(lines.get(10), PooledLines.less(lines.get(10), 40));
        here.edit(lines.get(11), PooledLines.less(lines.get(11), 45));
        here.edit(lines.get(21), PooledLines.less(lines.get(21), 1));
        there.contributions.sendBack(plan.id(), back);

        TakeBack take = here.contributions.read(back, here.plan(), LEAD.words());
        TakeBack.Result result = take.without(Set.of());
        assertThat(take.isBased()).isTrue();
        assertThat(take.offered().rows()).hasSize(20);
        assertThat(result.stands()).isEqualTo(22);
        assertThat(result.asked()).isEqualTo(1);
        assertThat(result.findings()).extracting(Finding::code).containsExactly("S2");

        Plan before = here.plan();
        here.take(take, result);
        assertThat(amount(here.plan(), lines.get(3))).isEqualTo(PooledLines.less(lines.get(3), 30));
        assertThat(amount(here.plan(), lines.get(21))).isEqualTo(PooledLines.less(lines.get(21), 1));
        assertThat(here.plan().mergeConflicts()).hasSize(1);
        Plan taken = here.plan();
        here.session.undo();
        here.awaitSaved();
        assertThat(here.plan()).isEqualTo(before);
        here.session.redo();
        here.awaitSaved();
        assertThat(here.plan()).isEqualTo(taken);
        assertThat(here.store.load(plan.id())).isEqualTo(taken);
    }

    @Test
    void whatIsTakenKeepsItsAuthorAndItsTime() {
        Plan plan = ThurrockPlan.plan();
        sendAndReceive(plan);
        Line line = plan.lines().iterator().next();
        there.edit(line, "£1,234,567");
        Instant when =
                there.store.history(plan.id(), PastAsked.ALL, 1).getFirst().at();
        there.contributions.sendBack(plan.id(), back);
        TakeBack take = here.contributions.read(back, here.plan(), "");
        assertThat(take.origin(new Part("line", line.id().value(), "max")))
                .map(Origin::author)
                .contains(FINANCE);
        here.take(take, take.without(Set.of()));
        assertThat(here.store.history(plan.id(), PastAsked.ALL, 1).getFirst().author())
                .isEqualTo(LEAD);
        assertThat(here.store.history(plan.id(), PastAsked.ALL, 1).getFirst().first())
                .extracting(PastRow::origin)
                .allSatisfy(origin -> {
                    assertThat(origin).isNotNull();
                    assertThat(origin.author()).isEqualTo(FINANCE);
                    assertThat(origin.at()).isEqualTo(when);
                });
        assertThatThrownBy(() -> here.contributions.read(back, here.plan(), ""))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("was taken back on")
                .hasMessageContaining("by Programme lead");
        here.session.undo();
        here.awaitSaved();
        assertThat(here.contributions.read(back, here.plan(), "").isEmpty()).isFalse();
    }

    @Test
    void aRowOrAPartIsLeftAndTheRestTaken() {
        Plan plan = ThurrockPlan.plan();
        sendAndReceive(plan);
        List<Line> lines = plan.lines().stream().toList();
        there.edit(lines.get(0), "£111");
        there.edit(lines.get(1), "£222");
        there.contributions.sendBack(plan.id(), back);
        TakeBack take = here.contributions.read(back, here.plan(), "");
        Parts parts = new Parts(take);
        List<RowChange> rows = take.offered().rows();
        assertThat(rows).hasSize(2);
        Set<Part> left = parts.of(rows.getFirst());
        boolean firstIsLeft = left.contains(Part.whole("line", lines.get(0).id().value()));
        Plan taken = take.without(left).merged().plan();
        assertThat(amount(taken, lines.get(0))).isEqualTo(firstIsLeft ? amount(plan, lines.get(0)) : "£111");
        assertThat(amount(taken, lines.get(1))).isEqualTo(firstIsLeft ? "£222" : amount(plan, lines.get(1)));
        Set<Part> all = new HashSet<>(left);
        rows.forEach(row -> row.fields().forEach(field -> all.addAll(parts.of(row, field))));
        assertThat(take.without(all).merged().plan()).isEqualTo(here.plan());
    }

    @Test
    void withoutACommonStateRowsMeetByTheirIds() {
        Plan plan = ThurrockPlan.plan();
        here.add(new Copy(plan, Travel.NONE, ""));
        Line line = plan.lines().iterator().next();
        Plan theirs = edited(plan, line, "£77");
        here.tools.files().write(theirs, back);
        TakeBack take = here.contributions.read(back, here.plan(), "");
        assertThat(take.isBased()).isFalse();
        assertThat(take.offered().rows()).hasSize(1);
        assertThat(take.without(Set.of()).asked()).isEqualTo(1);
    }

    @Test
    void whatCannotBeTakenBackIsASentenceAndNothingChanges() throws IOException {
        Plan plan = ThurrockPlan.plan();
        sendAndReceive(plan);
        there.edit(plan.lines().iterator().next(), "£5");
        there.contributions.sendBack(plan.id(), back);
        Copy copy = here.tools.files().copy(back);

        Plan other = copy.plan().copy(Id.derivedFrom("another"));
        here.tools.files().write(other, back);
        refused("is a copy of another plan");

        Ancestor known = copy.travel().ancestors().getLast();
        Ancestor first = copy.travel().ancestors().getFirst();
        lie(copy, List.of(first, new Ancestor(known.id(), "0".repeat(64))));
        refused("does not fit what was sent from here");
        lie(copy, List.of(new Ancestor(first.id(), known.digest()), known));
        refused("does not fit what was sent from here");
        lie(copy, List.of(first, new Ancestor(UUID.randomUUID(), known.digest())));
        assertThat(here.contributions.read(back, here.plan(), "").isBased()).isFalse();

        byte[] whole = Files.readAllBytes(sent);
        Files.write(back, Arrays.copyOf(whole, whole.length / 2));
        refused("cannot be opened");
        assertThat(here.plan()).isEqualTo(plan);
    }

    private void refused(String sentence) {
        assertThatThrownBy(() -> here.contributions.read(back, here.plan(), ""))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining("Nothing was changed.");
    }

    private void lie(Copy copy, List<Ancestor> ancestors) {
        here.tools.files().write(copy.plan(), new Travel(ancestors, ASKED, true, List.of()), back);
    }

    private void sendAndReceive(Plan plan) {
        here.add(new Copy(plan, Travel.NONE, ""));
        here.contributions.send(plan.id(), ASKED, sent);
        Copy received = there.tools.files().copy(sent);
        assertThat(received.plan()).isEqualTo(plan);
        assertThat(received.travel().asked()).isEqualTo(ASKED);
        there.add(received);
        assertThat(there.contributions.received(plan.id())).isPresent();
        assertThat(here.contributions.received(plan.id())).isEmpty();
    }

    private static String amount(Plan plan, Line line) {
        return plan.lines().get(line.id()).max().raw();
    }

    private static Plan edited(Plan plan, Line line, String typed) {
        return plan.withLines(rows ->
                rows.with(rows.get(line.id()).withAmount(Bound.MAX, Amount.read(typed, Unit.POUNDS))));
    }

    /** A library with the plan open. */
    private final class Desk {
        final Tools tools;
        final PlanStore store;
        final Contributions contributions;
        final Author author;
        PlanSession session;

        Desk(String name, Author author) {
            this.tools = Program.tools(folder.resolve(name));
            this.store = tools.library().open();
            this.author = author;
            this.contributions = new Contributions(store, tools.files(), tools.ids());
            this.session = new PlanSession(ThurrockPlan.plan(), store, Runnable::run, Clock.systemUTC(), author);
        }

        void add(Copy copy) {
            store.add(copy, author, "Open").join();
            session = new PlanSession(copy.plan(), store, Runnable::run, Clock.systemUTC(), author);
        }

        Plan plan() {
            return session.plan();
        }

        void edit(Line line, String typed) {
            session.apply(Edit.of("change a line", plan -> edited(plan, line, typed)));
            awaitSaved();
        }

        void take(TakeBack take, TakeBack.Result result) {
            session.take(
                    Edit.of("take back a copy", before -> result.merged().plan()),
                    new Taking(take.copy().digest(), take.copy().travel().origins()));
            awaitSaved();
        }

        void awaitSaved() {
            while (!(session.saveState() instanceof SaveState.Saved)) {
                Thread.onSpinWait();
            }
        }
    }
}
