package org.bcfplanner.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.bcfplanner.change.Shape;
import org.bcfplanner.plan.metric.Quantity;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Percentage;
import org.bcfplanner.plan.strategy.Delivery;
import org.bcfplanner.plan.strategy.Stated;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/**
 * The components of a row that say something to people. Every text, date and amount does but for those named here, so
 * that a new one is found from the day it is declared.
 */
final class Components {
    /** Names by which rows are known to each other, and what stands in the name of the row already. */
    private static final Map<String, Set<String>> SAY_NOTHING = Map.ofEntries(
            Map.entry("details", Set.of("edition", "riskScale", "riskColumns")),
            Map.entry("theme", Set.of("shortName")),
            Map.entry("scheme", Set.of("number")),
            Map.entry("risk", Set.of("number")),
            Map.entry("risk_review", Set.of("scale", "on")),
            Map.entry("metric_figure", Set.of("measuredIn")),
            Map.entry("metric_box", Set.of("box")),
            Map.entry("footnote", Set.of("number")),
            Map.entry("passage", Set.of("section")),
            Map.entry("goal", Set.of("number", "letter")),
            Map.entry("objective", Set.of("code", "columns")),
            Map.entry("action_progress", Set.of("on")),
            Map.entry("implication", Set.of("kind")),
            Map.entry("chapter", Set.of("section")),
            Map.entry("review_note", Set.of("section")),
            Map.entry("related_document", Set.of("reference")),
            Map.entry("condition_answer", Set.of("prompt")),
            Map.entry("signature", Set.of("fingerprint")));

    private static final Set<String> WHOLE = Set.of("words", "written", "note", "amount", "said", "text");

    private Components() {}

    /** A component that says something. */
    record Speaking(String name, String label, Shape.Component component) {
        /** What it says in a row; empty where that is nothing. */
        Optional<Saying.Spoken> in(Object row) {
            return spoken(component.of(row));
        }

        boolean isAmount() {
            return component.type() == Amount.class;
        }
    }

    /** @param table the name of the table, or {@code details} */
    static List<Speaking> of(String table, Class<?> row) {
        Set<String> silent = SAY_NOTHING.getOrDefault(table, Set.of());
        List<Speaking> speaking = new ArrayList<>();
        for (Shape.Component each : Shape.of(row).components()) {
            Class<?> type = each.type();
            boolean speaks = type == String.class
                    || type == Text.class
                    || type == PrintedDate.class
                    || type == Amount.class
                    || type == Quantity.class
                    || type == Stated.class
                    || type == Delivery.class
                    || type == Percentage.class;
            if (speaks && !silent.contains(each.name())) {
                speaking.add(new Speaking(each.name(), label(each.name()), each));
            }
        }
        return List.copyOf(speaking);
    }

    /** {@code leadProvider} becomes {@code Lead provider}; empty for what its row is all about. */
    private static String label(String component) {
        if (WHOLE.contains(component)) {
            return "";
        }
        if (component.equals("stated")) {
            return "Value";
        }
        String words = component.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Optional<Saying.Spoken> spoken(@Nullable Object value) {
        return switch (value) {
            case Amount amount -> of(amount.raw(), amount.counted());
            case String text -> of(text, OptionalLong.empty());
            case Text text -> of(text.written(), OptionalLong.empty());
            case PrintedDate date -> of(date.words(), OptionalLong.empty());
            case Stated stated -> of(stated.raw(), OptionalLong.empty());
            case Delivery delivery -> of(delivery.raw(), OptionalLong.empty());
            case Quantity quantity -> of(quantity.raw(), OptionalLong.empty());
            case Percentage share -> of(share.toString(), OptionalLong.empty());
            case null -> Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Saying.Spoken> of(String text, OptionalLong pence) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Saying.Spoken(text, pence));
    }
}
