package org.bcfplanner.contribute;

import org.bcfplanner.plan.Plan;

/**
 * A plan as a file holds it.
 *
 * @param digest the SHA-256 checksum of what the file holds of the plan, 64 hexadecimal digits
 */
public record Copy(Plan plan, Travel travel, String digest) {}
