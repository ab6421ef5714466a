package org.bcfplanner.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.log.LogFile;
import org.bcfplanner.plan.Problem;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.session.LibraryFacts;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.PlanSummary;
import org.bcfplanner.session.ProgramVersion;
import org.bcfplanner.session.SafeTrace;
import org.bcfplanner.session.Settings;
import org.bcfplanner.session.Tools;

/** Gathers what goes to support. Only what is named here goes in: no title, name, amount, sentence or path does. */
public final class SupportTexts {
    /** Settings that hold no name. Those of tables are the widths and the order of columns. */
    private static final List<String> SETTINGS = List.of("look.theme", "look.text-size", "window.place", "author.role");

    private SupportTexts() {}

    /**
     * Reads the whole library, which may take some seconds.
     *
     * @param library the open one; empty where it cannot be opened
     * @param screens what is known of the screens, a line for each; nothing on the command line
     */
    public static SupportFile gather(Tools tools, Optional<PlanStore> library, List<String> screens) {
        List<SupportFile.Part> parts = new ArrayList<>();
        parts.add(new SupportFile.Part(
                "program.txt", "versions of the program, of Java and of the system; the screen", program(screens)));
        parts.add(new SupportFile.Part(
                "settings.txt", "theme, text size and place of the window", settings(tools.settings())));
        parts.add(new SupportFile.Part(
                "library.txt",
                "size of the library, how many rows its tables have, when backups were made",
                library.map(store -> tried(() -> library(store.facts()))).orElse("The library is not open.\n")));
        parts.add(new SupportFile.Part(
                "findings.txt",
                "how many findings each check has in each plan, by the code of the check",
                library.map(store -> tried(() -> findings(store, tools))).orElse("The library is not open.\n")));
        parts.add(new SupportFile.Part("log.txt", "what failed in the program and where", log()));
        return new SupportFile(parts);
    }

    private static String program(List<String> screens) {
        Runtime runtime = Runtime.getRuntime();
        StringBuilder text = new StringBuilder();
        line(text, "BCF Planner", ProgramVersion.current());
        for (String property : List.of(
                "java.vm.vendor",
                "java.runtime.version",
                "javafx.runtime.version",
                "os.name",
                "os.version",
                "os.arch")) {
            line(text, property, System.getProperty(property, "-"));
        }
        line(text, "locale", Locale.getDefault().toString());
        line(text, "processors", String.valueOf(runtime.availableProcessors()));
        line(
                text,
                "memory used and most, MiB",
                mib(runtime.totalMemory() - runtime.freeMemory()) + " " + mib(runtime.maxMemory()));
        screens.forEach(screen -> line(text, "screen", screen));
        return text.toString();
    }

    private static String settings(Settings settings) {
        StringBuilder text = new StringBuilder();
        for (String key : SETTINGS) {
            line(text, key, settings.get(key).orElse("-"));
        }
        return text.toString();
    }

    private static String library(LibraryFacts facts) {
        StringBuilder text = new StringBuilder();
        line(text, "version of the tables", String.valueOf(facts.schema()));
        line(text, "bytes", String.valueOf(facts.bytes()));
        line(text, "has a password", facts.isProtected() ? "yes" : "no");
        facts.rows().forEach((table, rows) -> line(text, "rows of " + table, String.valueOf(rows)));
        facts.backups()
                .forEach(backup -> line(
                        text,
                        "backup",
                        backup.at() + ", " + backup.bytes() + " bytes"
                                + (backup.isProtected() ? ", has a password" : "")));
        return text.toString();
    }

    private static String findings(PlanStore store, Tools tools) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (PlanSummary plan : store.plans()) {
            number++;
            boolean known = Editions.find(plan.edition()).isPresent();
            line(
                    text,
                    "plan " + number,
                    "edition " + (known ? plan.edition() : "not known") + ", changed " + plan.changed());
            if (known) {
                counts(tools.assessor().of(store.load(plan.id())))
                        .forEach((rule, count) -> line(text, "  " + rule, String.valueOf(count)));
            }
        }
        return text.isEmpty() ? "There is no plan.\n" : text.toString();
    }

    private static Map<String, Long> counts(Assessment assessment) {
        Map<String, Long> counts = new TreeMap<>();
        for (FoundIssue found : assessment.findings()) {
            counts.merge(found.severity() + " " + found.rule(), 1L, Long::sum);
        }
        return counts;
    }

    private static String log() {
        String text = LogFile.text();
        return text.isEmpty() ? "Nothing was logged.\n" : text;
    }

    /** Something that ends its own reading. */
    private interface Text {
        String read();
    }

    /** A library that is damaged in part is what support needs to hear of most. */
    private static String tried(Text text) {
        try {
            return text.read();
        } catch (Problem problem) {
            return "Could not be read:\n" + SafeTrace.of(problem);
        }
    }

    private static String mib(long bytes) {
        return String.valueOf(bytes >> 20);
    }

    private static void line(StringBuilder text, String what, String is) {
        text.append(what).append(": ").append(is).append('\n');
    }
}
