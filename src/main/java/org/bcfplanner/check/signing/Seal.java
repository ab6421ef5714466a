package org.bcfplanner.check.signing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.plan.Plan;

/**
 * Stands for what is signed of one state of a plan. Written {@code 1 details=0a1b2c3d4e5f scheme=…}: the form, then for
 * the plan's own fields and each table that has rows what stands for them, so that it can be told where a plan has
 * changed since. The same for the same content in every copy, saved, opened and sent as a file.
 */
public final class Seal {
    private static final String FORM = "1";
    private static final String DETAILS = "details";

    private final Plan plan;
    private final Map<String, String> parts;

    private Seal(Plan plan, Map<String, String> parts) {
        this.plan = plan;
        this.parts = parts;
    }

    /** The seal of a plan as it stands. */
    public static Seal of(Plan plan) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(DETAILS, Content.digest(plan.details()));
        for (Table<?> table : Content.tables()) {
            put(parts, table, Content.digest(table, plan));
        }
        return new Seal(plan, parts);
    }

    /** The same as {@link #of} gives; tables that both plans share are not read again. */
    @SuppressWarnings("ReferenceEquality") // tables that were not edited are the same objects
    public Seal after(Plan next) {
        Map<String, String> now = new LinkedHashMap<>();
        now.put(DETAILS, Content.digest(next.details()));
        for (Table<?> table : Content.tables()) {
            boolean same = table.of(plan) == table.of(next);
            put(now, table, same ? parts.getOrDefault(table.name(), "") : Content.digest(table, next));
        }
        return new Seal(next, now);
    }

    private static void put(Map<String, String> parts, Table<?> table, String digest) {
        if (!digest.isEmpty()) {
            parts.put(table.name(), digest);
        }
    }

    /** As a signature keeps it. */
    public String written() {
        List<String> words = new ArrayList<>(List.of(FORM));
        parts.forEach((part, digest) -> words.add(part + "=" + digest));
        return String.join(" ", words);
    }

    /** Whether a written seal is one that can be compared; others say nothing of what was signed. */
    static boolean isReadable(String written) {
        return written.startsWith(FORM + " ");
    }

    /** The sections in which the plan is not what was sealed, in their order; none where all is the same. */
    List<Section> changedSince(String written) {
        Map<String, String> before = read(written);
        Set<String> names = new HashSet<>(before.keySet());
        names.addAll(parts.keySet());
        Set<Section> changed = new TreeSet<>();
        for (String name : names) {
            if (!before.getOrDefault(name, "").equals(parts.getOrDefault(name, ""))) {
                changed.add(section(name));
            }
        }
        return List.copyOf(changed);
    }

    private static Section section(String part) {
        Table<?> table = Table.named(part);
        return table == null ? Section.DETAILS : Section.of(table);
    }

    private static Map<String, String> read(String written) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String word : written.split(" ", -1)) {
            int at = word.indexOf('=');
            if (at > 0) {
                parts.put(word.substring(0, at), word.substring(at + 1));
            }
        }
        return parts;
    }
}
