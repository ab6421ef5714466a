package org.bcfplanner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryPlaceTest {
    @TempDir
    Path home;

    @Test
    void theArgumentWinsOverTheVariableAndTheVariableOverTheUsualPlace() {
        Path given = home.resolve("given");
        Map<String, String> environment =
                Map.of("BCF_LIBRARY", home.resolve("set").toString(), "XDG_DATA_HOME", home.toString());
        assertThat(LibraryPlace.of(given.toString(), environment, "Linux", home))
                .isEqualTo(given);
        assertThat(LibraryPlace.of(null, environment, "Linux", home)).isEqualTo(home.resolve("set"));
        assertThat(LibraryPlace.of(" ", Map.of("BCF_LIBRARY", ""), "Linux", home))
                .isEqualTo(home.resolve(Path.of(".local", "share", "bcf-planner")));
    }

    @Test
    void theUsualPlaceIsWhereEachSystemKeepsAUsersData() {
        Path local = home.resolve("Local");
        assertThat(LibraryPlace.of(null, Map.of("LOCALAPPDATA", local.toString()), "Windows 11", home))
                .isEqualTo(local.resolve("BCF Planner"));
        assertThat(LibraryPlace.of(null, Map.of(), "Windows 11", home))
                .isEqualTo(home.resolve(Path.of("AppData", "Local", "BCF Planner")));
        assertThat(LibraryPlace.of(null, Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve(Path.of("Library", "Application Support", "BCF Planner")));
        assertThat(LibraryPlace.of(null, Map.of("XDG_DATA_HOME", local.toString()), "Linux", home))
                .isEqualTo(local.resolve("bcf-planner"));
        assertThat(LibraryPlace.of(null, Map.of("XDG_DATA_HOME", "relative"), "FreeBSD", home))
                .isEqualTo(home.resolve(Path.of(".local", "share", "bcf-planner")));
    }
}
