package org.bcfplanner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.rule.Subject;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Prose;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/** The order of what is told in words, of what stands among it, and of signatures. Worked out when first asked for. */
final class NarrativeOrder {
    private final Subject subject;
    private @Nullable Map<UUID, Integer> places;

    NarrativeOrder(Subject subject) {
        this.subject = subject;
    }

    /** The place of a row among its like; -1 of one that has none. */
    int row(Place.Cell cell) {
        return switch (cell.table()) {
            case "passage", "chapter", "condition_answer", "vision_row", "related_document", "signature" -> {
                if (places == null) {
                    places = all();
                }
                yield places.getOrDefault(cell.row(), -1);
            }
            default -> -1;
        };
    }

    private Map<UUID, Integer> all() {
        Plan plan = subject.plan();
        Map<UUID, Integer> all = new HashMap<>();
        Map<String, Prose> texts = Prose.bySection(plan.passages());
        for (NarrativeTables.Section section : subject.edition().texts().sections()) {
            put(all, Chapter.idOf(section.key()).value());
            List<String> keys = new ArrayList<>(List.of(section.key()));
            section.prompts().forEach(prompt -> keys.add(prompt.key()));
            for (String key : keys) {
                put(all, ConditionAnswer.idOf(key).value());
                putAll(all, texts.getOrDefault(key, Prose.EMPTY));
            }
        }
        for (Theme theme : subject.tree().themes()) {
            for (Scheme scheme : subject.tree().allOf(theme)) {
                putAll(all, texts.getOrDefault(scheme.section(), Prose.EMPTY));
            }
        }
        putAll(all, plan.vision());
        putAll(all, plan.documents());
        putAll(all, plan.signatures());
        return all;
    }

    private static void putAll(Map<UUID, Integer> all, Prose text) {
        text.passages().forEach(each -> put(all, each.id().value()));
    }

    private static <T extends Ranked<T>> void putAll(Map<UUID, Integer> all, Rows<T> rows) {
        rows.stream().sorted(Ranked.order()).forEach(each -> put(all, each.id().value()));
    }

    private static void put(Map<UUID, Integer> all, UUID row) {
        all.put(row, all.size());
    }
}
