package org.bcfplanner.ui.prose;

import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Id;

/**
 * Words of a passage.
 *
 * @param words empty for all of it
 */
public record Quote(Id<Passage> passage, String words) {}
