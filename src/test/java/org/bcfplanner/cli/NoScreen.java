package org.bcfplanner.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.Tools;

/** A computer without a display. */
final class NoScreen implements Screen {
    @Override
    public Optional<String> missing() {
        return Optional.of("No display here.");
    }

    @Override
    public void open(Tools tools, Beginning first) {
        throw new AssertionError("A window was opened");
    }

    @Override
    public List<Path> draw(Plan plan, Tools tools, Path into) {
        throw new AssertionError("A window was drawn");
    }
}
