package org.bcfplanner.bench.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * Starts the program, a bare window and a spreadsheet in turns under the display there is. Which comes first in a turn is
 * drawn by lot.
 */
public final class Start {
    private static final int WARM = 2;
    private static final int TURNS = 12;
    private static final String OUR_TITLE = "Thurrock";

    private final Starts starts;
    private final Path workbook;
    private final long[] ourFrame = new long[TURNS];
    private final long[] ourFigures = new long[TURNS];
    private final long[] bareFrame = new long[TURNS];
    private final long[] ourTitle = new long[TURNS];
    private final long[] spreadsheetTitle = new long[TURNS];
    private double ourMegabytes;
    private double bareMegabytes;
    private double spreadsheetMegabytes;

    private Start(Starts starts, Path workbook) {
        this.starts = starts;
        this.workbook = workbook;
    }

    /** Why it cannot be measured here; empty where it can. */
    public static String missing() {
        if (System.getenv("DISPLAY") == null) {
            return "needs a display: run it under xvfb-run";
        }
        for (String program : new String[] {"soffice", "xdotool"}) {
            if (Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .noneMatch(each -> new File(each, program).canExecute())) {
                return "needs " + program;
            }
        }
        return "";
    }

    /**
     * Measures.
     *
     * @param folder   an empty folder, for what is needed meanwhile
     * @param program  the program's jar
     * @param sample   a plan file
     * @param workbook exported from it
     * @param options  what the program is started with
     */
    public static Start measured(Path folder, Path program, Path sample, Path workbook, Path options)
            throws IOException, InterruptedException {
        if (!Files.exists(program)) {
            throw new IOException(program + " is not there: mvn package makes it");
        }
        Start start = new Start(new Starts(folder, program, sample, options), workbook);
        Random lot = new Random(1);
        for (int turn = -WARM; turn < TURNS; turn++) {
            start.turn(turn, lot.nextInt(3));
        }
        return start;
    }

    private void turn(int turn, int first) throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            switch ((first + i) % 3) {
                case 0 -> ours(turn);
                case 1 -> bare(turn);
                default -> spreadsheet(turn);
            }
        }
    }

    private void ours(int turn) throws IOException, InterruptedException {
        try (Begun begun = new Begun(starts.ours())) {
            put(ourFrame, turn, begun.untilSaid("frame"));
            put(ourFigures, turn, begun.untilSaid("figures"));
            ourMegabytes = begun.megabytes();
        }
        try (Begun begun = new Begun(starts.ours())) {
            put(ourTitle, turn, begun.untilTitled(OUR_TITLE));
        }
    }

    private void bare(int turn) throws IOException, InterruptedException {
        try (Begun begun = new Begun(starts.bare())) {
            put(bareFrame, turn, begun.untilSaid("frame"));
            bareMegabytes = begun.megabytes();
        }
    }

    private void spreadsheet(int turn) throws IOException, InterruptedException {
        try (Begun begun = new Begun(starts.spreadsheet(workbook))) {
            put(spreadsheetTitle, turn, begun.untilTitled(workbook.getFileName().toString()));
            spreadsheetMegabytes = begun.megabytes();
        }
    }

    private static void put(long[] times, int turn, long nanos) {
        if (turn >= 0) {
            times[turn] = nanos;
        }
    }

    /** Times of our first frame, and of the bare window's. */
    public long[][] frames() {
        return new long[][] {ourFrame, bareFrame};
    }

    /** Times until our figures, and of the bare window's first frame. */
    public long[][] figures() {
        return new long[][] {ourFigures, bareFrame};
    }

    /** Times until our window has the plan's title, and the spreadsheet's the workbook's name. */
    public long[][] titles() {
        return new long[][] {ourTitle, spreadsheetTitle};
    }

    /** Megabytes in memory with what is shown: ours, the bare window, the spreadsheet with all its processes. */
    public double[] megabytes() {
        return new double[] {ourMegabytes, bareMegabytes, spreadsheetMegabytes};
    }
}
