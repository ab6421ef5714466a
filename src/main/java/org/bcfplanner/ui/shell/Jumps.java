package org.bcfplanner.ui.shell;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.search.Hit;
import org.bcfplanner.ui.kit.Section;

/** Ways to places in the sections: of findings of the checks, and of what was found. */
final class Jumps {
    private final Shell shell;
    private final List<Section> sections;

    Jumps(Shell shell, List<Section> sections) {
        this.shell = shell;
        this.sections = sections;
    }

    /** Why a finding cannot be gone to, as a sentence; empty where it can. */
    Optional<String> refusal(Finding finding) {
        return refusal(finding.section(), finding.place());
    }

    void go(Finding finding) {
        go(finding.section(), finding.place(), "the check is about", finding.heading());
    }

    void go(Hit hit) {
        go(hit.section(), hit.place(), "was found", hit.title());
    }

    private Optional<String> refusal(org.bcfplanner.check.outcome.Section of, Place place) {
        return page(of).map(section -> section.refusal(place))
                .orElseGet(() -> shell.absent().list().contains(of)
                        ? Optional.empty()
                        : Optional.of("A plan of this template has no section “" + of.label() + "”."));
    }

    /** @param what for the sentences that say what became of it: {@code was found} */
    void go(org.bcfplanner.check.outcome.Section of, Place place, String what, String title) {
        refusal(of, place)
                .ifPresentOrElse(
                        shell::refused,
                        () -> page(of).ifPresentOrElse(
                                        section -> shell.go(section, () -> reveal(section, place, what, title)),
                                        () -> shell.add(of, added -> added.goTo(of, place, what, title))));
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
        return sections.stream()
                .filter(section -> section.name().equals(of.label()))
                .findFirst();
    }
}
