package org.bcfplanner.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.change.edits.SignatureEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.check.signing.Standings;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.samples.ThurrockPlan;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.SaveState;
import org.bcfplanner.session.Taking;
import org.bcfplanner.store.Library;
import org.bcfplanner.ui.kit.Traced;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models of the section on a real library, without a window. */
class HistoryModelsTest {
    private static final Author LEAD = new Author("Programme lead", Role.COMMISSIONER);
    private static final Instant MORNING = Instant.parse("2014-02-10T09:00:00Z");

    @TempDir
    Path folder;

    private final Plan plan = ThurrockPlan.plan();
    private final Scheme scheme = plan.schemes().iterator().next();
    private Library library;
    private PlanSession session;
    private TimelineModel timeline;
    private VersionsModel versions;
    private Restoring restoring;

    @BeforeEach
    void open() {
        library = Library.open(folder);
        library.add(plan, LEAD, "Open the sample plan").join();
        session = new PlanSession(
                plan,
                entry -> {
                    library.write(entry).join();
                    return CompletableFuture.completedFuture(null);
                },
                Runnable::run,
                Clock.systemUTC(),
                LEAD);
        timeline = new TimelineModel(session, library, Runnable::run, Runnable::run);
        versions = new VersionsModel(session, library, Runnable::run, Runnable::run);
        restoring = new Restoring(session, library, Runnable::run, Runnable::run);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatWasTakenBackIsTheirsWhoDidIt() {
        Author finance = new Author("Head of finance", Role.FINANCE);
        Origin name = new Origin("scheme", scheme.id().value(), "name", MORNING, finance);
        Origin lead = new Origin("scheme", scheme.id().value(), "lead_provider", MORNING.plusSeconds(3_600), finance);
        session.take(
                Edit.of(
                        "take back a copy",
                        before -> SchemeEdits.changeScheme(
                                before,
                                scheme.id(),
                                each -> each.withName("Theirs").withLeadProvider("Theirs too"))),
                new Taking("d", List.of(name, lead)));
        timeline.refresh();
        Moment taken = timeline.moments().getFirst();
        assertThat(taken.kind()).isEqualTo(Moment.Kind.TAKEN);
        assertThat(Whose.words(taken)).contains("In the copy: Head of finance · Finance");
        timeline.trace(new Traced(
                Traced.Extent.CELL, List.of(new Place.Cell("scheme", scheme.id().value(), "name"))));
        assertThat(Whose.words(timeline.moments().getFirst()))
                .contains("In the copy: Head of finance · Finance, " + When.whole(MORNING));
        timeline.trace(null);
        timeline.author("Head of finance");
        assertThat(timeline.moments()).hasSize(1);
        rename("Mine again");
        timeline.author("");
        assertThat(Whose.words(timeline.moments().getFirst())).isEmpty();
    }

    @Test
    void theTimelineGoesOnWhereAPageEnds() {
        for (int i = 0; i < TimelineModel.PAGE + 5; i++) {
            rename("Name " + i);
        }
        timeline.refresh();
        assertThat(timeline.moments()).hasSize(TimelineModel.PAGE);
        assertThat(timeline.state()).isEqualTo(TimelineModel.State.MORE);
        assertThat(rows().getLast()).isInstanceOf(TimelineRow.More.class);
        timeline.more();
        assertThat(timeline.moments()).hasSize(TimelineModel.PAGE + 6).doesNotHaveDuplicates();
        assertThat(timeline.state()).isEqualTo(TimelineModel.State.ALL);
        assertThat(timeline.moments().getLast().kind()).isEqualTo(Moment.Kind.ARRIVED);
        rename("One more");
        timeline.refresh();
        assertThat(timeline.moments()).hasSize(TimelineModel.PAGE + 6);
        assertThat(timeline.moments().getFirst().told().getFirst().after()).isEqualTo("One more");
    }

    @Test
    void sectionAuthorWordsAndPlaceNarrowIt() {
        rename("Other");
        session.editedBy(new Author("Head of finance", Role.FINANCE));
        session.apply(
                Edit.of("change the title", now -> now.withDetails(now.details().withTitle("Other plan"))));
        timeline.section(Section.SCHEMES);
        assertThat(labels()).containsExactly("rename", "Open the sample plan");
        timeline.section(Section.DETAILS);
        assertThat(labels()).containsExactly("change the title", "Open the sample plan");
        timeline.author("Head of finance");
        assertThat(labels()).containsExactly("change the title");
        assertThat(timeline.authors()).containsExactly("Head of finance", "Programme lead");
        timeline.trace(new Traced(
                Traced.Extent.CELL, List.of(new Place.Cell("scheme", scheme.id().value(), "name"))));
        assertThat(labels()).containsExactly("rename", "Open the sample plan");
        assertThat(timeline.tracedWords()).contains("Other, name");
        assertThat(timeline.author()).isEmpty();
        timeline.trace(new Traced(
                Traced.Extent.CELL, List.of(new Place.Cell("scheme", scheme.id().value(), "outcomes"))));
        assertThat(labels()).containsExactly("Open the sample plan");
        timeline.showAll();
        timeline.words("TITLE");
        assertThat(labels()).containsExactly("change the title");
        timeline.words("zebra");
        assertThat(timeline.moments()).isEmpty();
        assertThat(timeline.isFiltered()).isTrue();
    }

    @Test
    void anEarlierStateIsLookedAtThenRestoredAndUndone() {
        rename("First");
        rename("Second");
        Plan last = session.plan();
        session.undo();
        session.redo();
        timeline.refresh();
        assertThat(timeline.moments().stream().limit(3).map(Moment::kind))
                .containsExactly(Moment.Kind.REDONE, Moment.Kind.UNDONE, Moment.Kind.DONE);
        long first = timeline.moments().get(3).edit().number();
        List<Restoring.Preview> found = new ArrayList<>();
        restoring.preview(first, "10:00 on 3 February", found::add, problem -> {
            throw problem;
        });
        assertThat(found.getFirst().differs()).isEqualTo("1 scheme changed");
        assertThat(session.plan()).isEqualTo(last);
        restoring.restore(found.getFirst());
        assertThat(session.plan().schemes().get(scheme.id()).name()).isEqualTo("First");
        assertThat(session.undoLabel()).contains("go back to 10:00 on 3 February");
        timeline.refresh();
        assertThat(timeline.moments().getFirst().kind()).isEqualTo(Moment.Kind.RESTORED);
        session.undo();
        assertThat(session.plan()).isEqualTo(last);
    }

    @Test
    void versionsSayWhatChangedBetweenThemAndWhoSignedThem() {
        versions.refresh();
        assertThat(versions.versions()).isEmpty();
        assertThat(versions.isRead()).isTrue();
        name("v0.6");
        rename("Other");
        Signature place = Signature.of(IdSource.seeded(5).create(), Signatory.COUNCIL, "Thurrock Council");
        session.apply(Edit.of("add a place", now -> SignatureEdits.add(now, place)));
        session.apply(Edit.of(
                "sign",
                now -> SignatureEdits.sign(
                        now,
                        place.id(),
                        PrintedDate.read("3 February 2014"),
                        "0.7",
                        Standings.of(now).seal().written())));
        name("v0.7");
        rename("Yet another");
        versions.refresh();
        List<VersionsModel.Listed> listed = versions.versions();
        assertThat(listed).extracting(each -> each.version().name()).containsExactly("v0.7", "v0.6");
        assertThat(listed.getFirst().before()).isEqualTo("v0.6");
        assertThat(listed.getFirst().since()).contains("1 scheme changed").contains("1 signature added");
        assertThat(listed.getFirst().signers()).hasSize(1).first().asString().contains("Thurrock Council");
        assertThat(listed.getLast().since()).isEmpty();
        assertThat(listed.getLast().signers()).isEmpty();
        assertThat(versions.sinceLast()).isEqualTo("1 scheme changed");
    }

    /** The plan's own fields arrive in one row, which three sections have a share in. */
    @Test
    void everyRowIsInTheHistoryOfOneSection() {
        timeline.refresh();
        int all = timeline.moments().getFirst().edit().rows();
        int bySection = 0;
        for (Section section : Section.values()) {
            timeline.section(section);
            bySection += timeline.moments().stream()
                    .mapToInt(each -> each.edit().rows())
                    .sum();
        }
        assertThat(bySection).isEqualTo(all + 2);
    }

    @Test
    void aStateThatIsOnlyLookedAtTakesNoEditAndSaysWhy() {
        List<String> refused = new ArrayList<>();
        PlanSession past = PlanSession.readOnly(plan, Runnable::run, Clock.systemUTC(), "It is past.");
        past.watch(new PlanSession.Watcher() {
            @Override
            public void refused(String reason) {
                refused.add(reason);
            }
        });
        past.apply(Edit.of("nothing", now -> now));
        assertThat(refused).isEmpty();
        past.apply(Edit.of("rename", now -> SchemeEdits.removeScheme(now, scheme.id())));
        assertThat(refused).containsExactly("It is past.");
        assertThat(past.plan()).isEqualTo(plan);
        assertThat(past.undoLabel()).isEmpty();
        assertThat(past.saveState()).isInstanceOf(SaveState.Saved.class);
    }

    private void rename(String name) {
        session.apply(
                Edit.of("rename", now -> SchemeEdits.changeScheme(now, scheme.id(), each -> each.withName(name))));
    }

    private void name(String version) {
        library.nameVersion(plan.id(), version, "", "Programme lead").join();
    }

    private List<String> labels() {
        return timeline.moments().stream().map(each -> each.edit().label()).toList();
    }

    private List<TimelineRow> rows() {
        return TimelineRow.of(timeline.moments(), session.today(), timeline.state() == TimelineModel.State.MORE);
    }
}
