package org.bcfplanner.exchange.planfile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.jspecify.annotations.Nullable;

/** Plans in {@code .bcfplan} files. Everything that can go wrong is a {@link Problem}, and then nothing has changed. */
public final class PlanFile {
    public static final String EXTENSION = ".bcfplan";

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private PlanFile() {}

    /** The plan in a file, checked whole before it is returned. */
    public static Plan read(Path file) {
        try {
            return checked(file);
        } catch (Refused.Newer newer) {
            throw unread(file, newer.sentence(), "Install the newest version of BCF Planner and try again.", newer);
        } catch (Refused refused) {
            throw unread(file, refused.sentence(), refused);
        } catch (NoSuchFileException missing) {
            throw new Problem(
                    "There is no file " + file + ".", "Nothing was changed.", "Check its name and folder.", missing);
        } catch (AccessDeniedException denied) {
            throw unread(file, "this computer does not let you read it.", denied);
        } catch (ZipException broken) {
            throw unread(file, "it is damaged: it does not unpack.", broken);
        } catch (IOException broken) {
            throw unread(file, "it cannot be read to its end.", broken);
        }
    }

    /**
     * Writes a plan file and reads it back before it takes the place of a file of that name, which until then stays as
     * it was.
     *
     * @param programVersion the version of the program that writes
     */
    public static void write(Plan plan, Path file, String programVersion) {
        if (Files.isDirectory(file)) {
            throw unwritten(file, "A folder of that name is there.", "Choose another name.", null);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw unwritten(file, "The folder " + folder + " does not exist.", "Choose another folder.", null);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw unwritten(file, "That file may not be changed.", "Choose another name.", null);
        }
        try {
            WholeFile.write(
                    file, bytes -> PlanArchive.write(plan, programVersion, bytes), written -> mustHold(plan, written));
        } catch (Refused refused) {
            String why = "A plan file cannot hold this plan: " + refused.sentence();
            throw unwritten(file, why, "Shorten or remove what is named and try again.", refused);
        } catch (AccessDeniedException denied) {
            String why = "This computer does not let you write there, or another program has the file open.";
            throw unwritten(file, why, "Close the other program or choose another folder.", denied);
        } catch (IOException broken) {
            throw unwritten(file, room(folder), "Choose another folder or make room, and try again.", broken);
        }
    }

    private static Plan checked(Path file) throws IOException {
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

    private static void mustHold(Plan plan, Path written) throws IOException {
        if (!checked(written).equals(plan)) {
            throw new IOException("What was written reads back as another plan");
        }
    }

    private static String room(Path folder) {
        try {
            long megabytes = Files.getFileStore(folder).getUsableSpace() >> 20;
            return "The disk did not take it; it has room for " + Limits.written(megabytes) + " MB.";
        } catch (IOException gone) {
            return "The disk or network drive is not there any more.";
        }
    }

    private static Problem unread(Path file, String why, Exception cause) {
        return unread(file, why, "If this should be a plan, ask for it to be saved and sent again.", cause);
    }

    private static Problem unread(Path file, String why, String next, Exception cause) {
        return new Problem(
                "“" + file.getFileName() + "” cannot be opened: " + why, "Nothing was changed.", next, cause);
    }

    private static Problem unwritten(Path file, String why, String next, @Nullable Exception cause) {
        return new Problem(
                "The plan was not written to “" + file.getFileName() + "”. " + why,
                "A file of that name that was there before is unchanged, and the open plan is as it was.",
                next,
                cause);
    }
}
