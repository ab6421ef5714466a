package org.bcfplanner.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("new folder").resolve("settings.properties");
    }

    @Test
    void remembersTextsOfAnyKindAndForgetsEmptyOnes() {
        SettingsFile first = new SettingsFile(file());
        assertThat(first.get("look.theme")).isEmpty();
        first.put("look.theme", "DARK");
        first.put("table.lines", "= : # ! \\ é 🙂\n\t ");
        first.put("gone", "x");
        first.put("gone", "");
        SettingsFile second = new SettingsFile(file());
        assertThat(second.get("look.theme")).hasValue("DARK");
        assertThat(second.get("table.lines")).hasValue("= : # ! \\ é 🙂\n\t ");
        assertThat(second.get("gone")).isEmpty();
        assertThat(folder.resolve("new folder")).isDirectoryContaining("glob:**settings.properties");
        assertThat(folder.resolve("new folder").toFile().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad=\\u00zz", "\u0000\u0001\u0002", "no sense at all", ""})
    void aBrokenFileIsAsIfNothingHadBeenSetAndIsReplaced(String content) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), content);
        SettingsFile settings = new SettingsFile(file());
        assertThat(settings.get("look.theme")).isEmpty();
        settings.put("look.theme", "DARK");
        assertThat(new SettingsFile(file()).get("look.theme")).hasValue("DARK");
    }

    @Test
    void whatIsNotUtf8IsAsIfNothingHadBeenSet() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), "look.theme=d\u00e9j\u00e0".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new SettingsFile(file()).get("look.theme")).isEmpty();
    }

    @Test
    void halfACharacterInOneSettingDoesNotLoseTheOthers() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "author.name=\\ud83d x\n");
        SettingsFile settings = new SettingsFile(file());
        settings.put("look.theme", "DARK");
        assertThat(new SettingsFile(file()).get("look.theme")).hasValue("DARK");
        assertThat(new SettingsFile(file()).get("author.name")).hasValue("? x");
    }

    @Test
    void whereNothingCanBeWrittenTheSettingsLastAsLongAsTheProgram() throws IOException {
        Path notAFolder = folder.resolve("file");
        Files.writeString(notAFolder, "in the way");
        SettingsFile settings = new SettingsFile(notAFolder.resolve("settings.properties"));
        settings.put("look.theme", "DARK");
        assertThat(settings.get("look.theme")).hasValue("DARK");
        assertThat(notAFolder).hasContent("in the way");
    }

    @Test
    void theSameAgainWritesNothing() throws IOException {
        SettingsFile settings = new SettingsFile(file());
        settings.put("look.theme", "DARK");
        Files.delete(file());
        settings.put("look.theme", "DARK");
        assertThat(file()).doesNotExist();
    }
}
