package org.bcfplanner.ui;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.history.Told;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.ui.history.Around;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.overview.Ways;
import org.bcfplanner.ui.shell.Shell;
import org.jspecify.annotations.Nullable;

/** The frame as its sections see it: there once it is made, which is after they are. */
final class Frame implements Sections.Around {
    private final Runnable nameVersion;
    private final BiConsumer<String, Plan> openAsItWas;
    private final Runnable sayWho;
    private @Nullable Shell shell;

    /**
     * @param nameVersion asks what this state of the plan is to be called
     * @param openAsItWas shows a state of the plan that cannot be edited
     * @param sayWho      asks who edits
     */
    Frame(Runnable nameVersion, BiConsumer<String, Plan> openAsItWas, Runnable sayWho) {
        this.nameVersion = nameVersion;
        this.openAsItWas = openAsItWas;
        this.sayWho = sayWho;
    }

    void made(Shell frame) {
        shell = frame;
    }

    private void in(Consumer<Shell> work) {
        if (shell != null) {
            work.accept(shell);
        }
    }

    @Override
    public void selectionChanged() {
        in(Shell::selectionChanged);
    }

    @Override
    public void go(Section section, Runnable then) {
        in(frame -> frame.go(section, then));
    }

    @Override
    public void go(String section, Runnable then) {
        in(frame -> frame.go(section, then));
    }

    @Override
    public void alone(boolean only) {
        in(frame -> frame.alone(only));
    }

    @Override
    public Around past() {
        return new Around() {
            @Override
            public void goTo(Told told) {
                in(frame -> frame.jumps().go(told.section(), told.place(), "was changed", told.what()));
            }

            @Override
            public void openAsItWas(String what, Plan then) {
                openAsItWas.accept(what, then);
            }

            @Override
            public void nameVersion() {
                nameVersion.run();
            }

            @Override
            public void sayWho() {
                sayWho.run();
            }

            @Override
            public void refused(String reason) {
                in(frame -> frame.refused(reason));
            }
        };
    }

    @Override
    public Ways ways(Consumer<Matrix.Cell> risks) {
        return new Ways() {
            @Override
            public void open(String section) {
                in(frame -> frame.open(section));
            }

            @Override
            public void goTo(String section, Place place) {
                in(frame -> frame.jumps().go(section, place));
            }

            @Override
            public void goTo(Finding finding) {
                in(frame -> frame.jumps().go(finding));
            }

            @Override
            public Optional<String> refusalToGo(Finding finding) {
                return shell == null ? Optional.empty() : shell.jumps().refusal(finding);
            }

            @Override
            public void goTo(Matrix.Cell cell) {
                risks.accept(cell);
            }

            @Override
            public void showChecks() {
                in(Shell::showChecks);
            }

            @Override
            public void nameVersion() {
                nameVersion.run();
            }
        };
    }
}
