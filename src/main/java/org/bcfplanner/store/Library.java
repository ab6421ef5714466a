package org.bcfplanner.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Copy;
import org.bcfplanner.contribute.Travel;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.Entry;
import org.bcfplanner.session.LibraryFacts;
import org.bcfplanner.session.LibraryProtection;
import org.bcfplanner.session.NamedVersion;
import org.bcfplanner.session.Password;
import org.bcfplanner.session.PastAsked;
import org.bcfplanner.session.PastEdit;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.session.Travels;

/**
 * The library of plans in a folder. May be used from any thread; everything is done in the order in which it was asked
 * for, by one thread. An edit is acknowledged when it is on disk, and then survives the end of the process in whatever
 * way.
 *
 * <p>A file that opens but holds a damaged part ends a reading in a {@link Problem} whose {@link LibraryDamage} names
 * the backups.
 */
public final class Library implements PlanStore {
    private final LibraryPaths paths;
    private final Clock clock;
    private final LibraryLock lock;
    private final LibraryFile file;
    private final Backups backups;
    private final WriterThread thread;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Travels travels;
    private final LibraryProtection protection;

    private Library(Settings settings, LibraryPaths paths, LibraryLock lock, WriterThread thread, Password password) {
        this.paths = paths;
        this.clock = settings.clock();
        this.lock = lock;
        this.thread = thread;
        this.backups = new Backups(paths, clock);
        Opening opening = new Opening(paths, settings.schema(), clock, password);
        this.file = thread.ask(() -> {
            Connected connected = opening.open();
            return new LibraryFile(paths, backups, clock, connected, opening.key());
        });
        this.travels = new KnownTravels(thread, file);
        this.protection = new KnownProtection(paths, thread, file);
    }

    /**
     * What differs in tests.
     *
     * @param scheme how H2 reaches files
     */
    record Settings(Clock clock, String scheme, Schema schema) {
        static final Settings USUAL = new Settings(Clock.system(ZoneId.systemDefault()), "file:", Schema.CURRENT);

        LibraryPaths paths(Path folder) {
            return new LibraryPaths(folder.toAbsolutePath().normalize(), scheme);
        }
    }

    /**
     * Opens the library of a folder and makes it where there is none. Throws a {@link Problem} where the folder is a
     * file, is on a network drive, cannot be written to, has no room left or is open in another window, and where the
     * library is of a newer version. Where it is damaged or missing, the cause of the problem is a {@link
     * LibraryDamage}; where it is protected with another password, a {@link org.bcfplanner.session.PasswordAsked}.
     */
    public static Library open(Path folder, Password password) {
        return open(folder, Settings.USUAL, password);
    }

    /** The same for a library that is not protected. */
    public static Library open(Path folder) {
        return open(folder, Settings.USUAL);
    }

    static Library open(Path folder, Settings settings) {
        return open(folder, settings, Password.NONE);
    }

    static Library open(Path folder, Settings settings, Password password) {
        LibraryPaths paths = settings.paths(folder);
        LibraryLock lock = LibraryFolder.take(paths);
        WriterThread thread = new WriterThread();
        try {
            return new Library(settings, paths, lock, thread, password);
        } catch (RuntimeException | Error refused) {
            thread.end();
            lock.close();
            throw refused;
        }
    }

    /**
     * Puts a new library made of a backup in the place of the one in this folder, which is kept beside it under the
     * name returned. It has the password that the backup has. The library must not be open. Throws a {@link Problem},
     * with nothing changed, where that cannot be done.
     */
    public static Path restore(Path folder, Backup backup, Password password) {
        return Restoration.locked(Settings.USUAL, folder, backup, password);
    }

    /** The same for a backup that is not protected. */
    public static Path restore(Path folder, Backup backup) {
        return restore(folder, backup, Settings.USUAL);
    }

    static Path restore(Path folder, Backup backup, Settings settings) {
        return Restoration.locked(settings, folder, backup, Password.NONE);
    }

    /** The backups of a folder's library, the newest first, whether it is open or not. */
    public static List<Backup> backups(Path folder) {
        return new Backups(Settings.USUAL.paths(folder), Settings.USUAL.clock()).list();
    }

    /** The backups of this library, the newest first. */
    public List<Backup> backups() {
        return backups.list();
    }

    public Path folder() {
        return paths.folder();
    }

    /** How many bytes the file of the library takes. It grows with every edit, and gives the room back from time to time. */
    public long size() {
        try {
            return Files.size(paths.library());
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    /** Gives back the room that many edits took. */
    public CompletableFuture<Void> compact() {
        return thread.submit(() -> {
            file.compact();
            return null;
        });
    }

    /** The latest changes of a plan, the last first, at most so many. */
    public List<HistoryEntry> history(Id<Plan> plan, int limit) {
        return thread.ask(() -> file.read(library -> library.history().of(plan, limit)));
    }

    @Override
    public List<PastEdit> history(Id<Plan> plan, PastAsked asked, int limit) {
        return thread.ask(() -> file.read(library -> library.pages().page(plan, asked, limit)));
    }

    @Override
    public List<String> authors(Id<Plan> plan) {
        return thread.ask(() -> file.read(library -> library.pages().authors(plan)));
    }

    @Override
    public Map<Long, Plan> at(Id<Plan> plan, Collection<Long> edits) {
        return thread.ask(() ->
                file.read(library -> library.past().states(library.plans().load(plan), edits)));
    }

    @Override
    public List<PlanSummary> plans() {
        return thread.ask(() -> file.read(library -> library.shelf().plans()));
    }

    @Override
    public List<PlanSummary> bin() {
        return thread.ask(() -> file.read(library -> library.shelf().bin()));
    }

    @Override
    public Plan load(Id<Plan> id) {
        return thread.ask(() -> file.read(library -> library.plans().load(id)));
    }

    @Override
    public CompletableFuture<Void> add(Plan plan, Author author, String label) {
        return add(new Copy(plan, Travel.NONE, ""), author, label);
    }

    @Override
    public CompletableFuture<Void> add(Copy copy, Author author, String label) {
        Plan plan = copy.plan();
        Entry entry = new Entry(plan.id(), clock.instant(), author, label, PlanTables.rowsOf(plan));
        return write(plan, (library, edit) -> library.add(copy, entry, edit));
    }

    @Override
    public CompletableFuture<Void> write(Entry entry) {
        return write(entry, (library, edit) -> library.write(entry, edit));
    }

    @Override
    public Travels travels() {
        return travels;
    }

    @Override
    public LibraryFacts facts() {
        return thread.ask(() -> file.read(library -> Facts.of(library, size(), file.key(), backups.list())));
    }

    @Override
    public LibraryProtection protection() {
        return protection;
    }

    @Override
    public List<NamedVersion> versions(Id<Plan> id) {
        return thread.ask(() -> file.read(library -> library.versions().of(id)));
    }

    @Override
    public CompletableFuture<NamedVersion> nameVersion(Id<Plan> id, String name, String note, String author) {
        NamedVersion asked = new NamedVersion(name.strip(), note.strip(), clock.instant(), author, 0);
        AtomicReference<NamedVersion> named = new AtomicReference<>(asked);
        return write(new Object(), (library, ignored) -> {
                    if (!library.plans().contains(id)) {
                        throw WriteFailures.gone();
                    }
                    named.set(library.versions().add(id, asked));
                })
                .thenApply(done -> named.get());
    }

    @Override
    public CompletableFuture<Void> bin(Id<Plan> id) {
        return write(new Object(), (library, ignored) -> library.shelf().bin(id, clock.instant()));
    }

    @Override
    public CompletableFuture<Void> takeBack(Id<Plan> id) {
        return write(new Object(), (library, ignored) -> library.shelf().takeBack(id));
    }

    @Override
    public CompletableFuture<Void> remove(Id<Plan> id) {
        return write(new Object(), (library, ignored) -> library.remove(id));
    }

    @Override
    public CompletableFuture<Void> emptyBin() {
        return write(new Object(), (library, ignored) -> {
            for (PlanSummary plan : library.shelf().bin()) {
                library.remove(plan.id());
            }
        });
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        CompletableFuture<Void> done = thread.submit(() -> {
            file.close();
            return null;
        });
        thread.end();
        try {
            WriterThread.await(done);
        } finally {
            lock.close();
        }
    }

    private CompletableFuture<Void> write(Object work, LibraryFile.Writing writing) {
        CompletableFuture<Void> written = thread.submit(() -> {
            file.write(work, writing);
            return null;
        });
        // Behind it, so that nobody waits for the room to be given back to hear that an edit is safe.
        var unused = thread.submit(() -> {
            file.compactWhereGrown();
            return null;
        });
        return written;
    }
}
