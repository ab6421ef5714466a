package org.bcfplanner.plan.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;
import org.jspecify.annotations.Nullable;

/** The risks in the order of the register: a view worked out from the flat tables. */
public final class Register {
    private final List<RiskCategory> categories;
    private final List<Risk> risks;
    private final Map<Id<Risk>, Integer> rows = new HashMap<>();

    private Register(List<RiskCategory> categories, List<Risk> risks) {
        this.categories = categories;
        this.risks = risks;
        risks.forEach(risk -> rows.put(risk.id(), rows.size() + 1));
    }

    /** Risks without a category come first, as they would in a table without headings. */
    public static Register of(Rows<RiskCategory> categories, Rows<Risk> risks) {
        List<RiskCategory> ordered = categories.stream().sorted(Ranked.order()).toList();
        List<Risk> sorted = new ArrayList<>(under(risks, null));
        ordered.forEach(category -> sorted.addAll(under(risks, category.id())));
        return new Register(ordered, List.copyOf(sorted));
    }

    /** The categories in their order. */
    public List<RiskCategory> categories() {
        return categories;
    }

    /** All risks, category by category. */
    public List<Risk> risks() {
        return risks;
    }

    /** The risks under one heading; null for those under none. */
    public List<Risk> under(@Nullable Id<RiskCategory> category) {
        return risks.stream()
                .filter(risk -> Objects.equals(risk.category(), category))
                .toList();
    }

    /** The row of a risk, counting from 1: what people call it while it has no number. 0 of one that is not there. */
    public int row(Risk risk) {
        return rows.getOrDefault(risk.id(), 0);
    }

    /** What people call a risk: {@code Risk 8}, or the number that the register gives it. */
    public String name(Risk risk) {
        return "Risk " + (risk.number().isBlank() ? String.valueOf(row(risk)) : risk.number());
    }

    /** The category a risk is in; empty where it has none, or one that is gone. */
    public Optional<RiskCategory> category(Risk risk) {
        return categories.stream()
                .filter(category -> category.id().equals(risk.category()))
                .findFirst();
    }

    private static List<Risk> under(Rows<Risk> risks, @Nullable Id<RiskCategory> category) {
        Stream<Risk> all = risks.stream();
        return all.filter(risk -> Objects.equals(risk.category(), category))
                .sorted(Ranked.order())
                .toList();
    }
}
