package org.bcfplanner.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.kit.Appearance;
import org.bcfplanner.ui.kit.Background;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.FileChoices;
import org.bcfplanner.ui.kit.LongWork;

/** The window as its pages, its controls and their actions see it. */
interface Desk {
    Means means();

    /** The open library. A {@link Problem} where it is not open, which no page allows. */
    PlanStore store();

    /** The plan that is open, if one is. */
    Optional<OpenPlan> plan();

    /** The page with the plans of the library, if it is shown. */
    Optional<WelcomePage> welcome();

    /** Opens the frame on a plan of the library. */
    void show(Plan plan);

    default void showWelcome() {
        showWelcome(shown -> {});
    }

    /** Closes the plan that is open and shows the plans of the library; then hands over their page. */
    void showWelcome(Consumer<WelcomePage> then);

    /** Opens the frame on a state of the open plan that cannot be edited; {@code what} says which. */
    void showAsItWas(String what, Plan then);

    /** Opens the frame again on the plan of this id as it is now. */
    void showAsItIs(Id<Plan> id);

    /** Makes the frame of the open plan anew, with what the plan says; what was typed and refused goes. */
    void showAnew();

    /** Runs {@code next} once every edit is on disk; where one cannot be written, says so and stays. */
    void whenSaved(Runnable next);

    /** Wears a look, making the page anew where it has to be. */
    void wear(Appearance look);

    /** Puts the focus where work on the page begins. */
    void enter();

    default Tools tools() {
        return means().tools();
    }

    default Background background() {
        return means().background();
    }

    default LongWork longWork() {
        return means().longWork();
    }

    default Dialogs dialogs() {
        return means().dialogs();
    }

    default FileChoices files() {
        return means().files();
    }
}
