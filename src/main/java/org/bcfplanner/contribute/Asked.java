package org.bcfplanner.contribute;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is asked for with a copy of a plan.
 *
 * @param from     who asks
 * @param to       who is asked: a post, and the part in which
 * @param sections the parts of the plan that are asked about, as {@code check.outcome.Section} names them; empty for all
 * @param message  may be empty
 * @param due      the day by which the copy is wanted back; null where none was named
 * @param sent     when the copy was written
 */
public record Asked(
        Author from,
        Author to,
        List<String> sections,
        String message,
        @Nullable LocalDate due,
        Instant sent) {
    public Asked {
        sections = List.copyOf(sections);
    }

    /** Whether a part of the plan is asked about. */
    public boolean covers(String section) {
        return sections.isEmpty() || sections.contains(section);
    }
}
