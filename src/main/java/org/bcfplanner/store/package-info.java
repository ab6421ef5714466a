/**
 * The library of plans: one H2 file in a folder of the user's own, opened by one process, written by one thread in
 * order. Tables mirror the records of a plan. Beside it lie backups that hold data in plain SQL.
 */
@NullMarked
package org.bcfplanner.store;

import org.jspecify.annotations.NullMarked;
