package org.bcfplanner;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.bcfplanner.cli.CommandLineProgram;

/** Where the program starts: decides between window and command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = new CommandLineProgram(ThisProcess::tools, new DesktopScreen(), out, err).run(args);
        out.flush();
        System.exit(code);
    }
}
