package org.bcfplanner.ui;

import java.util.Arrays;
import java.util.Optional;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.ui.help.Guide;
import org.bcfplanner.ui.shell.Shell;

/** Which page of the guide is about what the window shows. */
final class HelpTopic {
    /** The page about plans on the first page of the window. */
    static final String LIBRARY = "library";

    /** The page about comparing, taking back and settling, which stand in the place of a section. */
    static final String MANY_HANDS = "many-hands";

    private HelpTopic() {}

    /** The name of the page; of the plans where none is open. */
    static String of(Optional<Shell> shell) {
        return shell.map(open -> open.page().isVisiting()
                        ? MANY_HANDS
                        : ofSection(open.page().shown().name()))
                .orElse(LIBRARY);
    }

    /** The name of the page about a section, by its name in the rail: as editions call it. */
    static String ofSection(String name) {
        return switch (name) {
            case "Overview" -> "overview";
            case "History" -> "history";
            default ->
                Arrays.stream(Section.values())
                        .filter(section -> section.label().equals(name))
                        .findFirst()
                        .map(Section::key)
                        .orElse(Guide.INDEX);
        };
    }
}
