package org.bcfplanner.exchange.planfile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.exchange.file.WholeFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;

/** Plans in {@code .bcfplan} files. Everything that can go wrong is a {@link Problem}, and then nothing has changed. */
public final class PlanFile {
    public static final String EXTENSION = ".bcfplan";

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private PlanFile() {}

    /** The plan in a file, checked whole before it is returned. */
    public static Plan read(Path file) {
        return copy(file).plan();
    }

    /** The plan in a file with what goes with it, checked whole before it is returned. */
    public static Copy copy(Path file) {
        try {
            return checked(file);
        } catch (Refused refused) {
            throw Trouble.unread(file, refused);
        } catch (IOException failure) {
            throw Trouble.unread(file, failure);
        }
    }

    /**
     * Writes a plan file and reads it back before it takes the place of a file of that name, which until then stays as
     * it was.
     *
     * @param programVersion the version of the program that writes
     */
    public static void write(Plan plan, Path file, String programVersion) {
        write(plan, Travel.NONE, file, programVersion);
    }

    /** The checksum of what a file written now holds of a plan, 64 hexadecimal digits. */
    public static String digest(Plan plan) {
        return PlanArchive.digest(plan);
    }

    /** Writes a copy for somebody, as {@link #write(Plan, Path, String)} does. */
    public static void write(Plan plan, Travel travel, Path file, String programVersion) {
        mustTakeAFile(file);
        try {
            WholeFile.write(
                    file,
                    bytes -> PlanArchive.write(plan, travel, programVersion, bytes),
                    written -> mustHold(plan, travel, written));
        } catch (Refused refused) {
            throw Trouble.unwritten(file, refused);
        } catch (IOException failure) {
            throw Trouble.unwritten(file, failure);
        }
    }

    private static void mustTakeAFile(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Trouble.unwritten(file, "The folder " + folder + " does not exist.", "Choose another folder.", null);
        }
        if (Files.isDirectory(file)) {
            throw Trouble.unwritten(file, "A folder of that name is there.", "Choose another name.", null);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw Trouble.unwritten(file, "That file may not be changed.", "Choose another name.", null);
        }
    }

    private static Copy checked(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Refused("it is a folder.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Refused("it is not an ordinary file.");
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            bytes.mark(ZIP.length);
            byte[] start = bytes.readNBytes(ZIP.length);
            if (start.length == 0) {
                throw new Refused("it is empty.");
            }
            if (!Arrays.equals(start, ZIP)) {
                throw new Refused("it is not a plan file of BCF Planner.");
            }
            bytes.reset();
            return PlanArchive.read(bytes, PlanFormat.CURRENT);
        }
    }

    private static void mustHold(Plan plan, Travel travel, Path written) throws IOException {
        Copy copy = checked(written);
        if (!copy.plan().equals(plan) || !copy.travel().equals(travel)) {
            throw new IOException("What was written reads back as another plan");
        }
    }
}
