package org.bcfplanner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.exchange.BoardFile;
import org.bcfplanner.exchange.ChangeReportFile;
import org.bcfplanner.exchange.docx.Part1Document;
import org.bcfplanner.exchange.file.TemporaryDocuments;
import org.bcfplanner.exchange.pdf.SummaryPdf;
import org.bcfplanner.exchange.planfile.PlanFile;
import org.bcfplanner.exchange.xlsx.Part2Workbook;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Password;
import org.bcfplanner.session.PlanFiles;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.ProgramVersion;
import org.bcfplanner.session.Sample;
import org.bcfplanner.session.Settings;
import org.bcfplanner.session.SettingsFile;
import org.bcfplanner.session.TemporaryFiles;
import org.bcfplanner.session.TimeOrderedIds;
import org.bcfplanner.session.Tools;
import org.bcfplanner.session.Writers;
import org.bcfplanner.store.Backup;
import org.bcfplanner.store.Library;
import org.bcfplanner.store.LibraryDamage;
import org.bcfplanner.store.LibraryPlace;
import org.jspecify.annotations.Nullable;

/** Puts the rooms of the program together. */
public final class Program {
    private static final String SETTINGS = "settings.properties";

    private Program() {}

    /** The program on the library in a folder; null is the usual place, or the one that BCF_LIBRARY names. */
    public static Tools tools(@Nullable Path library) {
        TemporaryFiles temporary = temporary(library);
        temporary.clear();
        TemporaryDocuments.in(new DocumentsPlace(temporary));
        return new Tools(
                new Door(library, temporary),
                new TravellingFiles(),
                new Writers(
                        Part1Document::write,
                        Part2Workbook::write,
                        SummaryPdf::write,
                        ChangeReportFile::write,
                        BoardFile::write),
                samples(temporary),
                new TimeOrderedIds(),
                System.getProperty("user.name", ""),
                settings(library),
                new ChecksAssessor());
    }

    private static TemporaryFiles temporary(@Nullable Path library) {
        try {
            return TemporaryFiles.beside(folder(library));
        } catch (Problem noPlace) {
            return TemporaryFiles.ofSystem();
        }
    }

    private record DocumentsPlace(TemporaryFiles files) implements TemporaryDocuments.Place {
        @Override
        public Path file(String prefix, String suffix) throws IOException {
            return files.file(prefix, suffix);
        }

        @Override
        public Path folder(String prefix) throws IOException {
            return files.folder(prefix);
        }
    }

    /** The settings beside the library; where its place cannot be made out, which opening it will say, in memory. */
    private static Settings settings(@Nullable Path library) {
        try {
            return new SettingsFile(folder(library).resolve(SETTINGS));
        } catch (Problem noPlace) {
            return Settings.inMemory();
        }
    }

    private static Path folder(@Nullable Path library) {
        return LibraryPlace.ofThisProcess(library == null ? null : library.toString());
    }

    private static List<Sample> samples(TemporaryFiles temporary) {
        return List.of(
                new Sample(
                        "sample",
                        "the sample plan",
                        "Thurrock’s 2014/15 draft: ten schemes and real gaps.",
                        () -> sample(temporary, "thurrock-2014")),
                new Sample(
                        "second-sample",
                        "the second sample",
                        "Thanet’s first draft, with schemes in schemes and one signature of three.",
                        () -> sample(temporary, "thanet-2014")),
                new Sample(
                        "strategy-sample",
                        "the sample of a strategy",
                        "Goal 4 of Thurrock’s health and wellbeing strategy, as its board saw it.",
                        () -> sample(temporary, "thurrock-strategy-2016")));
    }

    private static Plan sample(TemporaryFiles temporary, String name) {
        String place = "/org/bcfplanner/samples/" + name + PlanFile.EXTENSION;
        try (InputStream packed = Program.class.getResourceAsStream(place)) {
            Path file = temporary.file("sample", PlanFile.EXTENSION);
            try {
                Files.copy(Objects.requireNonNull(packed), file, StandardCopyOption.REPLACE_EXISTING);
                return PlanFile.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The way into the library; remembers what was wrong with it. */
    private static final class Door implements Tools.LibraryDoor {
        private final @Nullable Path asked;
        private final TemporaryFiles temporary;
        private volatile @Nullable LibraryDamage damage;

        Door(@Nullable Path asked, TemporaryFiles temporary) {
            this.asked = asked;
            this.temporary = temporary;
        }

        @Override
        public TemporaryFiles temporary() {
            return temporary;
        }

        @Override
        public PlanStore open(Password password) {
            damage = null;
            try {
                return Library.open(folder(), password);
            } catch (Problem problem) {
                damage = LibraryDamage.of(problem).orElse(null);
                throw problem;
            }
        }

        @Override
        public Optional<Tools.Restore> restore() {
            return Optional.ofNullable(damage).flatMap(LibraryDamage::newest).map(this::restore);
        }

        @Override
        public List<Tools.Restore> backups() {
            return Library.backups(folder()).stream().map(this::restore).toList();
        }

        private Tools.Restore restore(Backup backup) {
            return new Tools.Restore(
                    "Restore the backup of " + backup.when(),
                    backup.isProtected(),
                    password -> Library.restore(folder(), backup, password));
        }

        private Path folder() {
            return Program.folder(asked);
        }
    }

    private static final class TravellingFiles implements PlanFiles {
        @Override
        public Copy copy(Path file) {
            return PlanFile.copy(file);
        }

        @Override
        public void write(Plan plan, Travel travel, Path file) {
            PlanFile.write(plan, travel, file, ProgramVersion.current());
        }

        @Override
        public String digest(Plan plan) {
            return PlanFile.digest(plan);
        }
    }
}
