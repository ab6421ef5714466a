package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bcfplanner.plan.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
    @TempDir
    Path folder;

    @Test
    void aSecondOpeningInThisProcessIsRefusedAndHarmless() {
        try (Library library = Library.open(folder)) {
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> Library.open(folder))
                        .isInstanceOfSatisfying(
                                Problem.class,
                                problem -> assertThat(problem.what())
                                        .startsWith("The library in " + folder)
                                        .endsWith("is already open in another window of BCF Planner."));
            }
            assertThat(library.plans()).isEmpty();
        }
        Library.open(folder).close();
    }

    @Test
    void aSecondProcessIsRefusedAlsoAfterARefusalHere() throws Exception {
        try (Library library = Library.open(folder)) {
            assertThatThrownBy(() -> Library.open(folder)).isInstanceOf(Problem.class);
            assertThat(outputOfAnother(folder)).contains("is already open in another window");
            assertThat(library.plans()).isEmpty();
        }
        assertThat(outputOfAnother(folder)).contains("opened");
    }

    @Test
    void aPathThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("plans.txt"), "mine");
        assertThatThrownBy(() -> Library.open(file))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("plans.txt is a file, not a folder");
        assertThatThrownBy(() -> Library.open(file.resolve("below"))).isInstanceOf(Problem.class);
        assertThat(file).hasContent("mine");
    }

    /** The modules of Java lie on a file system that is read-only on every system and for every user. */
    @Test
    void aReadOnlyFolderIsRefused() {
        Path readOnly = Path.of(URI.create("jrt:/java.base"));
        assertThatThrownBy(() -> take(readOnly)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.what()).contains("Nothing can be written to the folder");
            assertThat(problem.next()).contains("choose another folder");
        });
        assertThatThrownBy(() -> take(readOnly.resolve("library")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Nothing can be written");
    }

    @Test
    void aFolderWithoutTheRightToWriteIsRefused() {
        File locked = folder.resolve("locked").toFile();
        assertThat(locked.mkdir()).isTrue();
        assumeTrue(locked.setWritable(false) && !locked.canWrite(), "this user or system can write everywhere");
        assertThatThrownBy(() -> Library.open(locked.toPath()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Nothing can be written");
        assertThat(locked.setWritable(true)).isTrue();
    }

    @Test
    void aFolderWithASemicolonIsRefusedAndOneWithOtherSignsIsNot() {
        assertThatThrownBy(() -> Library.open(folder.resolve("a;b")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("semicolon");
        Path strange = folder.resolve("Plané 'n' = 100% ~ #1 & (é)");
        Library.open(strange).close();
        assertThat(strange.resolve("library.mv.db")).exists();
    }

    @Test
    void sharesAndRemoteFileSystemsAreKnown() {
        assertThat(List.of(
                        "\\\\server\\share\\plans", "//server/share", "\\\\?\\UNC\\server\\share", "\\\\10.0.0.1\\x"))
                .allMatch(NetworkDrive::isShare);
        assertThat(List.of("C:\\Users\\jo", "/home/jo", "\\\\?\\C:\\Users\\jo", "plans", ""))
                .noneMatch(NetworkDrive::isShare);
        assertThat(List.of("nfs", "nfs4", "cifs", "smbfs", "SMB2", "9p", "fuse.sshfs", "afpfs", "webdav"))
                .allMatch(NetworkDrive::isRemote);
        assertThat(List.of("ext4", "NTFS", "apfs", "tmpfs", "overlay", "fuseblk", "btrfs", ""))
                .noneMatch(NetworkDrive::isRemote);
        assertThat(NetworkDrive.holds(folder)).isFalse();
    }

    @Test
    void aFolderOnAShareIsRefusedBeforeAnythingIsMade() {
        assumeTrue(File.separatorChar == '/', "on Windows the path would be looked for on the network");
        assertThatThrownBy(() -> take(Path.of("\\\\server\\share\\plans")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("network drive");
    }

    private static LibraryLock take(Path folder) {
        return LibraryFolder.take(new LibraryPaths(folder, "file:"));
    }

    private static String outputOfAnother(Path folder) throws Exception {
        Process process = ChildProcess.of(OpeningProcess.class, folder.toString());
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
