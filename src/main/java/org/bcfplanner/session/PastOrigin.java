package org.bcfplanner.session;

import java.time.Instant;
import org.bcfplanner.contribute.Author;

/** Who made a change in a copy before it was taken back, and when. */
public record PastOrigin(Instant at, Author author) {}
