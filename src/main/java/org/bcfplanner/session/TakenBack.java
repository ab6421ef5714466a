package org.bcfplanner.session;

import java.time.Instant;
import org.bcfplanner.contribute.Author;

/** That a copy was taken back, when and by whom. */
public record TakenBack(Instant at, Author by) {}
