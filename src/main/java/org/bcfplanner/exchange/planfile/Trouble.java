package org.bcfplanner.exchange.planfile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.bcfplanner.plan.Problem;
import org.jspecify.annotations.Nullable;

/** What happened to a file, in words for the person who asked for it. */
final class Trouble {
    private Trouble() {}

    static Problem unread(Path file, Refused refused) {
        String next = refused instanceof Refused.Newer
                ? "Install the newest version of BCF Planner and try again."
                : "If this should be a plan, ask for it to be saved and sent again.";
        return unread(file, refused.sentence(), next, refused);
    }

    static Problem unread(Path file, IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing ->
                new Problem(
                        "There is no file " + file + ".",
                        "Nothing was changed.",
                        "Check its name and folder.",
                        missing);
            case AccessDeniedException denied ->
                unread(
                        file,
                        "this computer does not let you read it.",
                        "Ask its owner to let you read it, or for a copy.",
                        denied);
            case ZipException damaged -> unread(file, new Refused("it is damaged: it does not unpack.", damaged));
            default -> unread(file, new Refused("it cannot be read to its end.", failure));
        };
    }

    static Problem unwritten(Path file, IOException failure) {
        if (failure instanceof AccessDeniedException) {
            String why = "This computer does not let you write there, or another program has the file open.";
            return unwritten(file, why, "Close the other program or choose another folder.", failure);
        }
        return unwritten(file, room(file), "Make room or choose another folder, and try again.", failure);
    }

    static Problem unwritten(Path file, Refused refused) {
        String why = "A plan file cannot hold this plan: " + refused.sentence();
        return unwritten(file, why, "Shorten or remove what is named and try again.", refused);
    }

    static Problem unwritten(Path file, String why, String next, @Nullable Exception cause) {
        return new Problem(
                "The plan was not written to “" + file.getFileName() + "”. " + why,
                "A file of that name that was there before is unchanged, and the open plan is as it was.",
                next,
                cause);
    }

    /** Systems tell a full disk in ways of their own; how much room there is can be told on all. */
    private static String room(Path file) {
        try {
            long bytes = Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace();
            String room = bytes < 10 << 20 ? Limits.written(bytes >> 10) + " KB" : Limits.written(bytes >> 20) + " MB";
            return "The disk did not take it; it has room for " + room + ".";
        } catch (IOException gone) {
            return "The disk or network drive is not there any more.";
        }
    }

    private static Problem unread(Path file, String why, String next, Exception cause) {
        return new Problem(
                "“" + file.getFileName() + "” cannot be opened: " + why, "Nothing was changed.", next, cause);
    }
}
