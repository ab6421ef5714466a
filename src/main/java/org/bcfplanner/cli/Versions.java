package org.bcfplanner.cli;

import org.bcfplanner.session.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"BCF Planner " + ProgramVersion.current()};
    }
}
