package org.bcfplanner.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.check.Checks;
import org.bcfplanner.exchange.planfile.Archives;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.search.SearchIndex;
import org.bcfplanner.session.SettingsFile;
import org.bcfplanner.session.WhoEdits;
import org.bcfplanner.ui.grid.PastedBlocks;
import org.bcfplanner.ui.prose.PastedPages;

/** Where something comes in that others wrote. Each takes any bytes, and ends in a value or a {@link Problem}. */
enum Target {
    /** A plan file, byte for byte. */
    PLAN_FILE {
        @Override
        void take(byte[] input, Path folder) throws IOException {
            Path file = folder.resolve("plan.bcfplan");
            Files.write(file, input);
            try {
                Plan plan = PlanFile.copy(file).plan();
                Checks.of(plan);
                SearchIndex.of(plan).find("care", 8);
            } catch (Problem told) {
                mustSay(told);
            }
        }
    },
    /** What stands in a plan file, under a checksum that is right. */
    PLAN_TEXT {
        @Override
        void take(byte[] input, Path folder) throws IOException {
            PLAN_FILE.take(Archives.sealed(SOME, input), folder);
        }
    },
    /** A block of cells on the clipboard. */
    BLOCK {
        @Override
        void take(byte[] input, Path folder) {
            PastedBlocks.take(new String(input, UTF_8));
        }
    },
    /** A page on the clipboard. */
    PAGE {
        @Override
        void take(byte[] input, Path folder) {
            PastedPages.take(new String(input, UTF_8));
        }
    },
    /** The file of the settings. */
    SETTINGS {
        @Override
        void take(byte[] input, Path folder) throws IOException {
            Path file = folder.resolve("settings.properties");
            Files.write(file, input);
            SettingsFile settings = new SettingsFile(file);
            new WhoEdits(settings, "somebody").now();
            settings.put("look.theme", "DARK");
            if (!new SettingsFile(file).get("look.theme").orElse("").equals("DARK")) {
                throw new IllegalStateException("The settings cannot be changed any more");
            }
        }
    };

    private static final Plan SOME = new RandomPlans(3).planOfLines(2);

    /** Takes it in; may write into the folder, and nowhere else. */
    abstract void take(byte[] input, Path folder) throws IOException;

    /** The name of the folder of its corpus. */
    String folder() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The inputs that are kept. */
    List<Path> corpus() {
        try {
            return Folders.files(Path.of(
                    java.util.Objects.requireNonNull(Target.class.getResource("/org/bcfplanner/hostile/" + folder()))
                            .toURI()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void mustSay(Problem told) {
        if (told.what().isBlank() || told.what().contains("Exception")) {
            throw new IllegalStateException("No sentence: " + told.getMessage(), told);
        }
    }
}
