package org.bcfplanner.ui.shell;

import java.util.Optional;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.search.Hit;
import org.bcfplanner.ui.kit.Arrival;
import org.bcfplanner.ui.kit.Section;

/** Ways to places in the sections: of findings of the checks, and of what was found. */
public final class Jumps {
    private final Shell shell;

    Jumps(Shell shell) {
        this.shell = shell;
    }

    /** Why a finding cannot be gone to, as a sentence; empty where it can. */
    public Optional<String> refusal(Finding finding) {
        return refusal(finding.section(), finding.place());
    }

    /** Goes to where a finding is. */
    public void go(Finding finding) {
        go(finding.section(), finding.place(), "the check is about", finding.heading());
    }

    /** Goes to what was found. */
    public void go(Hit hit) {
        go(hit.section(), hit.place(), "was found", hit.title());
    }

    /** Goes to a place of the section of this name. */
    public void go(String name, Place place) {
        shell.go(
                name,
                () -> shell.page().named(name).ifPresent(section -> {
                    if (section.reveal(place) == Arrival.NOWHERE) {
                        section.enter();
                    }
                }));
    }

    private Optional<String> refusal(org.bcfplanner.check.outcome.Section of, Place place) {
        return page(of).map(section -> section.refusal(place))
                .orElseGet(() -> shell.absent().list().contains(of)
                        ? Optional.empty()
                        : Optional.of("A plan of this template has no section “" + of.label() + "”."));
    }

    /**
     * Goes to a place of the plan.
     *
     * @param what  for the sentences that say what became of it: {@code was found}
     * @param title of what is there, for the same
     */
    public void go(org.bcfplanner.check.outcome.Section of, Place place, String what, String title) {
        refusal(of, place)
                .ifPresentOrElse(
                        shell::refused,
                        () -> page(of).ifPresentOrElse(
                                        section -> shell.go(section, () -> reveal(section, place, what, title)),
                                        () -> shell.add(
                                                of, added -> added.jumps().go(of, place, what, title))));
    }

    private void reveal(Section section, Place place, String what, String title) {
        switch (section.reveal(place)) {
            case NOWHERE -> {
                section.enter();
                shell.refused("What " + what + " cannot be shown: “" + title + "”.");
            }
            case THERE -> {}
            case THERE_WITHOUT_FILTER ->
                shell.confirm("The filter was cleared, because it left out what " + what + ".");
        }
    }

    private Optional<Section> page(org.bcfplanner.check.outcome.Section of) {
        return shell.page().named(of.label());
    }
}
