package org.bcfplanner.session;

import java.time.Instant;

/**
 * A state of a plan that was given a name.
 *
 * @param name       never blank; no other version of the plan has it
 * @param note       what it is for; may be empty
 * @param author     who named it
 * @param editNumber of the last edit in the audit trail that it includes; 0 where there was none
 */
public record NamedVersion(String name, String note, Instant at, String author, long editNumber) {}
