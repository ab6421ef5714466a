package org.bcfplanner.plan.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Rows;

/** Themes, schemes and sub-schemes in the order people gave them: a view worked out from the flat tables. */
public final class SchemeTree {
    private final List<Theme> themes;
    private final Map<Id<Theme>, List<Scheme>> byTheme = new HashMap<>();
    private final Map<Id<Scheme>, List<Scheme>> byParent = new HashMap<>();

    private SchemeTree(Rows<Theme> themes, Rows<Scheme> schemes) {
        this.themes = themes.stream().sorted(Ranked.order()).toList();
        for (Scheme scheme : schemes) {
            if (scheme.parent() == null) {
                byTheme.computeIfAbsent(scheme.theme(), ignored -> new ArrayList<>())
                        .add(scheme);
            } else {
                byParent.computeIfAbsent(scheme.parent(), ignored -> new ArrayList<>())
                        .add(scheme);
            }
        }
        byTheme.values().forEach(siblings -> siblings.sort(Ranked.order()));
        byParent.values().forEach(siblings -> siblings.sort(Ranked.order()));
    }

    /** The themes in their order, with the schemes of each. */
    public static SchemeTree of(Rows<Theme> themes, Rows<Scheme> schemes) {
        return new SchemeTree(themes, schemes);
    }

    public List<Theme> themes() {
        return themes;
    }

    /** The schemes directly under a theme. */
    public List<Scheme> of(Theme theme) {
        return List.copyOf(byTheme.getOrDefault(theme.id(), List.of()));
    }

    /** The sub-schemes of a scheme. */
    public List<Scheme> partsOf(Scheme scheme) {
        return List.copyOf(byParent.getOrDefault(scheme.id(), List.of()));
    }

    /** The schemes of a theme, each followed by its sub-schemes, theirs included. */
    public List<Scheme> allOf(Theme theme) {
        List<Scheme> all = new ArrayList<>();
        of(theme).forEach(scheme -> addWithParts(scheme, all));
        return all;
    }

    /** A scheme followed by everything under it. */
    public List<Scheme> withParts(Scheme scheme) {
        List<Scheme> all = new ArrayList<>();
        addWithParts(scheme, all);
        return all;
    }

    /** The rows that share an order with this scheme, itself among them. */
    public List<Scheme> siblingsOf(Scheme scheme) {
        return List.copyOf(
                scheme.parent() == null
                        ? byTheme.getOrDefault(scheme.theme(), List.of())
                        : byParent.getOrDefault(scheme.parent(), List.of()));
    }

    private void addWithParts(Scheme scheme, List<Scheme> all) {
        all.add(scheme);
        partsOf(scheme).forEach(part -> addWithParts(part, all));
    }
}
