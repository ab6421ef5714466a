package org.bcfplanner.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.session.Beginning;
import org.bcfplanner.session.NamedVersion;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.session.Tools;
import org.jspecify.annotations.Nullable;

/** What every command works with. */
final class Context {
    /** Between a plan and its version. */
    static final char VERSION = '@';

    private final Function<@Nullable Path, Tools> tools;
    private final Screen screen;
    private final Passwords passwords = new Passwords();
    private @Nullable Path library;

    /** @param tools puts the program together for a library in this folder, or in the usual place for null */
    Context(Function<@Nullable Path, Tools> tools, Screen screen) {
        this.tools = tools;
        this.screen = screen;
    }

    void library(@Nullable Path folder) {
        library = folder;
    }

    /** Opens the window on a plan file, or on the plans of the library for null, and returns when it is closed. */
    void openWindow(@Nullable Path file) {
        Optional<String> missing = screen.missing();
        if (missing.isPresent()) {
            throw new Problem(missing.get(), "", "The commands of “bcf --help” work without a window.");
        }
        screen.open(tools(), file == null ? new Beginning.Plans() : new Beginning.PlanFile(file.toAbsolutePath()));
    }

    /** How the password of a library or of a backup is come by. */
    Passwords passwords() {
        return passwords;
    }

    Tools tools() {
        return tools.apply(library);
    }

    Tools tools(Path folder) {
        return tools.apply(folder);
    }

    Screen screen() {
        return screen;
    }

    /** Works with the library and closes it. */
    <T> T inLibrary(Function<PlanStore, T> work) {
        try (PlanStore store = passwords.with(tools().library()::open)) {
            return work.apply(store);
        }
    }

    /**
     * The plan that an argument names: the path of a plan file (then the library is not touched), the title or id of a
     * plan in the library, or one of its named versions, as {@code PLAN@VERSION}.
     */
    Plan plan(String name) {
        if (name.endsWith(".bcfplan")) {
            return tools().files().read(path(name));
        }
        return inLibrary(store -> inLibrary(store, name));
    }

    /** A path somebody typed; one the system cannot have is a {@link Problem}. */
    static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (java.nio.file.InvalidPathException impossible) {
            throw new Problem("“" + typed + "” is not a file name on this computer.", "", "");
        }
    }

    private static Plan inLibrary(PlanStore store, String name) {
        int cut = name.lastIndexOf(VERSION);
        if (cut <= 0 || !called(store.plans(), name).isEmpty()) {
            return store.load(one(store, name).id());
        }
        PlanSummary plan = one(store, name.substring(0, cut));
        return store.at(plan.id(), version(store, plan, name.substring(cut + 1)).editNumber());
    }

    private static NamedVersion version(PlanStore store, PlanSummary plan, String name) {
        List<NamedVersion> versions = store.versions(plan.id());
        return versions.stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Problem(
                        "“" + plan.title() + "” has no version called “" + name + "”.",
                        "",
                        versions.isEmpty()
                                ? "None of its states has been given a name."
                                : "It has "
                                        + versions.stream()
                                                .map(NamedVersion::name)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    /** The plan of the library that has this title or id. */
    static PlanSummary one(PlanStore store, String name) {
        List<PlanSummary> found = called(store.plans(), name);
        if (found.isEmpty() && !called(store.bin(), name).isEmpty()) {
            throw new Problem("“" + name + "” is in the bin.", "", "It can be put back in the window.");
        }
        if (found.isEmpty()) {
            throw new Problem("No plan in the library is called “" + name + "”.", "", "“bcf list” shows the plans.");
        }
        if (found.size() > 1) {
            throw new Problem(
                    "More than one plan in the library is called “" + name + "”.",
                    "",
                    "Give its id instead: “bcf list” shows them.");
        }
        return found.getFirst();
    }

    private static List<PlanSummary> called(List<PlanSummary> plans, String name) {
        return plans.stream()
                .filter(plan ->
                        plan.id().toString().equals(name) || plan.title().equalsIgnoreCase(name))
                .toList();
    }
}
