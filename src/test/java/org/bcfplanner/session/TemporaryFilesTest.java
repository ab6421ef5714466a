package org.bcfplanner.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFilesTest {
    @TempDir
    Path library;

    @Test
    void filesAndFoldersLieInTheProcesssOwnFolderAndGoWithIt() throws IOException {
        TemporaryFiles temporary = TemporaryFiles.beside(library);
        temporary.clear();
        assertThat(library).isEmptyDirectory();
        Path file = temporary.file("sample", ".bcfplan");
        Path folder = temporary.folder("demo");
        Files.writeString(folder.resolve("inside"), "x");
        assertThat(file).startsWith(library.resolve("temporary")).hasParent(temporary.folder());
        assertThat(folder).isDirectory().hasParent(temporary.folder());
        if (Files.getFileStore(library).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.folder())))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        temporary.close();
        assertThat(library).isEmptyDirectory();
    }

    @Test
    void whatAnEndedProcessLeftIsRemovedAndWhatARunningOneHasStays() throws IOException {
        Path mine = TemporaryFiles.beside(library).file("mine", ".tmp");
        Path left = Files.createDirectories(library.resolve("temporary").resolve("999999999999-17"));
        Files.writeString(left.resolve("poi-sxssf-sheet.xml"), "a plan");
        // The number of this process with another start: it was given again.
        Path again = Files.createDirectories(
                library.resolve("temporary").resolve(ProcessHandle.current().pid() + "-17"));
        Path foreign = Files.writeString(library.resolve("temporary").resolve("notes"), "mine");
        TemporaryFiles.beside(library).clear();
        assertThat(left).doesNotExist();
        assertThat(again).doesNotExist();
        assertThat(mine).exists();
        assertThat(foreign).exists();
    }

    @Test
    void whereItCannotLieBesideTheLibraryItLiesWithTheSystem() throws IOException {
        Path file = Files.writeString(library.resolve("a file"), "");
        TemporaryFiles temporary = TemporaryFiles.beside(file);
        Path made = temporary.file("x", ".tmp");
        assertThat(made).exists().startsWith(TemporaryFiles.ofSystem().folder());
        Files.delete(made);
        TemporaryFiles.ofSystem().close();
    }
}
