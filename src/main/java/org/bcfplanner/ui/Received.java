package org.bcfplanner.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Shape;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.plan.Details;
import org.bcfplanner.report.SubmissionName;
import org.bcfplanner.session.Contributions;
import org.bcfplanner.session.TravelledState;
import org.jspecify.annotations.Nullable;

/**
 * What a plan that came from somebody else asks of who opened it. It leads to the sections asked about, and edits elsewhere
 * are refused until somebody says that they want to make them: a courtesy and no lock.
 */
final class Received {
    private final Desk desk;
    private final OpenPlan open;
    private @Nullable Asked asked;

    Received(Desk desk, OpenPlan open) {
        this.desk = desk;
        this.open = open;
    }

    /** Looks whether something is asked, and then says so over the plan. */
    void begin() {
        desk.background()
                .run(
                        () -> contributions().waiting(open.session().plan().id()),
                        found -> found.map(TravelledState::asked).ifPresent(this::show),
                        desk.dialogs()::tell);
    }

    /** What is asked, until it was sent back. */
    Optional<Asked> asked() {
        return Optional.ofNullable(asked);
    }

    /** Whether edits of what was not asked about are refused. */
    boolean isGuarded() {
        return open.session().isCourteous();
    }

    private void show(Asked found) {
        if (desk.plan().filter(open::equals).isEmpty()) {
            return;
        }
        asked = found;
        List<Section> about = AskedWords.sections(found);
        if (!about.isEmpty()) {
            open.session().courtesy(diff -> refusal(diff, found));
            open.shell().open(about.getFirst().label());
        }
        open.announceAgain();
    }

    /** From now on everything can be edited. */
    void editEverything() {
        open.session().endCourtesy();
        open.announceAgain();
    }

    /** Asks where the answer goes, and writes it. */
    void sendBack() {
        desk.whenSaved(() -> {
            String name = SubmissionName.start(open.session().plan().details().title()) + " - returned";
            desk.files()
                    .save("Save the copy that goes back", name, "BCF plan", "bcfplan")
                    .ifPresent(this::write);
        });
    }

    private void write(Path file) {
        PlanDialogs.write(
                desk,
                "Saving the copy",
                file,
                () -> contributions().sendBack(open.session().plan().id(), file));
    }

    private Contributions contributions() {
        return new Contributions(
                desk.store(), desk.tools().files(), desk.tools().ids());
    }

    private static Optional<String> refusal(Diff diff, Asked asked) {
        List<Section> touched = touched(diff);
        boolean isAsked = touched.isEmpty() || touched.stream().anyMatch(each -> asked.covers(each.name()));
        return isAsked
                ? Optional.empty()
                : Optional.of("You were not asked about " + touched.getFirst().label()
                        + ". Press “Edit everything” to change it all the same.");
    }

    private static Section section(Change<?> change) {
        return Section.of(change.table(), change.after() == null ? change.before() : change.after());
    }

    private static List<Section> touched(Diff diff) {
        Stream<Section> rows = diff.changes().stream().map(Received::section);
        Stream<Section> details = Shape.of(Details.class).components().stream()
                .filter(each -> !Objects.equals(each.of(diff.detailsBefore()), each.of(diff.detailsAfter())))
                .map(each -> Section.ofDetail(each.name()));
        return Stream.concat(rows, details).distinct().toList();
    }
}
