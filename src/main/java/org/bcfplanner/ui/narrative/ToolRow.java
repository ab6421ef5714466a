package org.bcfplanner.ui.narrative;

import javafx.scene.layout.Region;
import org.bcfplanner.ui.kit.Parts;
import org.bcfplanner.ui.kit.WrappingRow;
import org.bcfplanner.ui.prose.ProseToolbar;

/** What can be done in a text, and beside it, or below where there is no room, who sees to it. */
final class ToolRow {
    private static final double TOOLS = 306;
    private static final double OWNER = 176;

    private ToolRow() {}

    static Region of(ProseToolbar tools, OwnerField owner, double scale) {
        WrappingRow row =
                new WrappingRow(Parts.sized(tools, scale, TOOLS, TOOLS), Parts.sized(owner, scale, OWNER, OWNER));
        row.getStyleClass().add("tool-row");
        return row;
    }
}
