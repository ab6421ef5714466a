package org.bcfplanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.Tools;

/** The window, as the command line knows it. */
public interface Screen {
    /** Why no window can be shown on this computer, in one sentence; empty if one can. */
    Optional<String> missing();

    /** Opens the window and returns when it is closed. {@code first} is what it shows first. */
    void open(Tools tools, Beginning first);

    /** Draws each section of a plan as a picture file and returns the files. Needs no display. */
    List<Path> draw(Plan plan, Tools tools, Path folder) throws IOException;
}
