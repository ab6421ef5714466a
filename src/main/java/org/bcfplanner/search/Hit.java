package org.bcfplanner.search;

import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;

/**
 * One thing that was found.
 *
 * @param place   where it stands, exactly enough to go there
 * @param section where that is worked on
 * @param title   what people call it: {@code Stroke Services}, {@code Risk 8: Provider failure}, {@code Governance}
 * @param detail  which part of it, or what it belongs to: {@code Outcomes}, {@code 2014/15 spend, Min}; may be empty
 * @param excerpt what it says; empty where the title says it
 */
public record Hit(Place place, Section section, Kind kind, String title, String detail, Excerpt excerpt) {}
