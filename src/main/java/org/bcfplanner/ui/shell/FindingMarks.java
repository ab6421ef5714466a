package org.bcfplanner.ui.shell;

import java.util.List;
import org.bcfplanner.ui.checks.SectionStates;
import org.bcfplanner.ui.kit.Section;

/** What the checks find as the frame shows it: in the sections, beside their names in the rail, and counted in the bar. */
final class FindingMarks {
    private final SectionStates states;
    private final List<Section> sections;
    private final Rail rail;
    private final TopBar topBar;

    FindingMarks(SectionStates states, List<Section> sections, Rail rail, TopBar topBar) {
        this.states = states;
        this.sections = sections;
        this.rail = rail;
        this.topBar = topBar;
    }

    /** Shows what the checks now say. */
    void refresh() {
        states.checked();
        sections.forEach(section -> section.mark(states.findings(section)));
        rail.refresh();
        topBar.showChecks(states.total());
    }
}
