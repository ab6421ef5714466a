package org.bcfplanner.contribute;

import java.time.Instant;
import java.util.UUID;

/**
 * Who gave a value of a copy what it says, and when.
 *
 * @param entity the table of the row, or {@code plan} for the plan's own details
 * @param row    the id of the row
 * @param column what the library calls the value, such as {@code max_raw}; empty where the whole row was added or removed
 */
public record Origin(String entity, UUID row, String column, Instant at, Author author) {}
