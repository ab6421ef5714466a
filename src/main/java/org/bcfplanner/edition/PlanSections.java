package org.bcfplanner.edition;

import java.util.List;

/**
 * The sections that a plan of an edition has, by their keys ({@code strategy}, {@code sign-off}), in the order of the
 * window.
 *
 * @param shown    always
 * @param optional only where the plan holds something for them, or somebody asks for them
 */
public record PlanSections(List<String> shown, List<String> optional) {
    public PlanSections {
        shown = List.copyOf(shown);
        optional = List.copyOf(optional);
    }

    /** Whether plans of the edition can have the section at all. */
    public boolean has(String key) {
        return shown.contains(key) || optional.contains(key);
    }
}
