package org.bcfplanner.edition;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The sections that a plan of an edition can have, by their keys ({@code strategy}, {@code sign-off}).
 *
 * @param all      in the order of the window
 * @param optional those of them that a plan has only where it holds something for them, or somebody asks for them
 */
public record PlanSections(List<String> all, Set<String> optional) {
    public PlanSections {
        all = List.copyOf(all);
        optional = Set.copyOf(optional);
    }

    /** Those that every plan has. */
    public List<String> always() {
        return all.stream().filter(key -> !optional.contains(key)).toList();
    }

    /** Those that a plan has, where {@code wanted} says which of the optional ones it has. */
    public List<String> of(Predicate<String> wanted) {
        return all.stream()
                .filter(key -> !optional.contains(key) || wanted.test(key))
                .toList();
    }

    /** Whether plans of the edition can have the section at all. */
    public boolean has(String key) {
        return all.contains(key);
    }
}
