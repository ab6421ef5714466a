package org.bcfplanner.ui;

import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.kit.Background;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.FileChoices;
import org.bcfplanner.ui.kit.LongWork;

/** What the actions of the window's pages work with. */
interface Desk {
    Tools tools();

    Background background();

    /** For what may take so long that it needs Cancel. */
    LongWork longWork();

    Dialogs dialogs();

    FileChoices files();

    /** The open library. A {@link Problem} where it is not open, which no page allows. */
    PlanStore store();

    /** Opens the frame on a plan of the library. */
    void show(Plan plan);

    void showWelcome();

    /** Runs {@code next} once every edit is on disk; where one cannot be written, says so and stays. */
    void whenSaved(Runnable next);
}
