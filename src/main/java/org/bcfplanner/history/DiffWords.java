package org.bcfplanner.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bcfplanner.change.Change;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.risk.Risk;
import org.jspecify.annotations.Nullable;

/** What differs between two states of a plan, in one sentence: {@code 12 lines, +£138k; 3 risks re-scored}. */
public final class DiffWords {
    private static final long PENCE_OF_THOUSAND = 100_000;
    private static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("organisation", "organisation"),
            Map.entry("theme", "theme"),
            Map.entry("scheme", "scheme"),
            Map.entry("pool_amount", "part of the pool"),
            Map.entry("stated_amount", "amount stated elsewhere"),
            Map.entry("contribution", "contribution"),
            Map.entry("contingency", "outcome of the contingency plan"),
            Map.entry("commissioner", "commissioner"),
            Map.entry("commissioner_spend", "total of spend"),
            Map.entry("risk_category", "category of risks"),
            Map.entry("risk_review", "review of a risk"),
            Map.entry("metric", "metric"),
            Map.entry("metric_figure", "set of figures of a metric"),
            Map.entry("benchmark", "benchmark"),
            Map.entry("footnote", "footnote"),
            Map.entry("review_note", "review note"),
            Map.entry("vision_row", "row of the vision"),
            Map.entry("related_document", "related document"),
            Map.entry("condition_answer", "answer to a condition"),
            Map.entry("signature", "signature"),
            Map.entry("acceptance", "finding kept"));

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Set<String> rewritten = new LinkedHashSet<>();
    private int lines;
    private long pence;

    private DiffWords() {}

    /** The sentence without a full stop; empty where nothing differs that people would name. */
    public static String of(Diff diff) {
        DiffWords words = new DiffWords();
        diff.changes().forEach(words::count);
        List<String> parts = new ArrayList<>();
        if (words.lines > 0) {
            parts.add(counted(words.lines, "line") + money(words.pence));
        }
        words.counts.forEach((what, number) -> parts.add(counted(number, what)));
        if (!words.rewritten.isEmpty()) {
            parts.add(counted(words.rewritten.size(), "section") + " rewritten");
        }
        if (diff.changesDetails()) {
            parts.add(Section.DETAILS.label().toLowerCase(java.util.Locale.ROOT));
        }
        return parts.isEmpty() && !diff.isEmpty() ? "small changes" : String.join("; ", parts);
    }

    private void count(Change<?> change) {
        Object row = change.after() == null ? change.before() : change.after();
        switch (row) {
            case Line line -> line(change, line);
            case Risk ignored -> add("risk" + verb(change));
            case Passage passage -> rewritten.add(passage.section());
            case Chapter ignored -> add("chapter’s state");
            case null -> {}
            default -> {
                String name = COUNTED.get(change.table().name());
                if (name != null) {
                    add(name + (change.action() == Change.Action.CHANGED ? "" : verb(change)));
                }
            }
        }
    }

    private void line(Change<?> change, Line line) {
        lines++;
        if (line.kind() == Kind.SPEND) {
            pence += spent(change.after()) - spent(change.before());
        }
    }

    /** The upper end, where it is known. */
    private static long spent(@Nullable Object line) {
        return line instanceof Line known ? known.max().counted().orElse(0) : 0;
    }

    private static String verb(Change<?> change) {
        return switch (change.action()) {
            case ADDED -> " added";
            case REMOVED -> " removed";
            case CHANGED -> isRescored(change) ? " re-scored" : " changed";
        };
    }

    private static boolean isRescored(Change<?> change) {
        return change.before() instanceof Risk before
                && change.after() instanceof Risk after
                && !(before.rating().equals(after.rating())
                        && before.residual().equals(after.residual())
                        && before.target().equals(after.target()));
    }

    private void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static String money(long pence) {
        if (pence == 0) {
            return "";
        }
        long size = Math.abs(pence);
        String amount = size >= PENCE_OF_THOUSAND
                ? "£%,dk".formatted(Math.round((double) size / PENCE_OF_THOUSAND))
                : MoneyFormat.pounds(size);
        return ", " + (pence < 0 ? "−" : "+") + amount;
    }

    /** {@code 3 risks re-scored}: the noun is put into the plural, which is the first word of a few. */
    private static String counted(int number, String what) {
        return number + " " + (number == 1 ? what : plural(what));
    }

    private static String plural(String what) {
        if (what.equals("chapter’s state")) {
            return "chapters’ states";
        }
        int end = firstNounEnd(what);
        String noun = what.substring(0, end);
        String many = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return many + what.substring(end);
    }

    private static int firstNounEnd(String what) {
        for (String two : List.of("related document", "review note")) {
            if (what.startsWith(two)) {
                return two.length();
            }
        }
        int space = what.indexOf(' ');
        return space < 0 ? what.length() : space;
    }
}
