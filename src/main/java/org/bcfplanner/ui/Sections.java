package org.bcfplanner.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.checks.ChecksModel;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.PictureFiles;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.overview.Ways;

/** The sections of a plan, in the order that its edition gives them. */
final class Sections {
    private Sections() {}

    /** What the sections ask of the frame around them. */
    interface Around {
        /** Tells that what a section says of its selection may have changed. */
        void selectionChanged();

        /** Shows a section, if the present one can be left, and then does something in it. */
        void go(Section section, Runnable then);

        /** The same with the section of this name, as the rail has it; nothing happens where there is none. */
        void go(String section, Runnable then);

        /** What the overview asks of the frame, with what shows the risks of a square of the matrix. */
        Ways ways(Consumer<Matrix.Cell> risks);
        /** What the history asks of the frame. */
        org.bcfplanner.ui.history.Around past();

        /** Gives the page the whole screen, or the frame back. */
        void alone(boolean only);
    }

    /**
     * What sections are made with.
     *
     * @param settings where tables remember their columns
     * @param pictures where pictures are put into files
     * @param past     where the history is; empty for a plan without one
     */
    record Supplies(IdSource ids, Dialogs dialogs, Settings settings, PictureFiles pictures, Optional<Past> past) {}

    /**
     * Where the history is.
     *
     * @param worker asks it, one thing at a time
     * @param home   runs what belongs to the window's thread
     */
    record Past(PlanStore store, Executor worker, Executor home) {}

    /**
     * @param shown  the keys of those that the plan has; one that this program has no page for is left out
     * @param checks what the rules say of the plan
     */
    static List<Section> of(
            List<String> shown,
            PlanSession session,
            ChecksModel checks,
            Supplies supplies,
            double scale,
            Around around) {
        return new SectionsMade(session, supplies, scale, around).all(shown, checks);
    }
}
