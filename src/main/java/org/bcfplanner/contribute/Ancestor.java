package org.bcfplanner.contribute;

import java.util.UUID;

/**
 * A state of a plan that travelled in a file, and from which other copies come.
 *
 * @param id     given when the file was written
 * @param digest the SHA-256 checksum of what the file held of the plan, 64 hexadecimal digits
 */
public record Ancestor(UUID id, String digest) {}
