package org.bcfplanner.ui.help;

/**
 * A page in the list of pages.
 *
 * @param name    by which it is opened
 * @param heading over it in the list; empty where the one before stands under the same
 */
record Entry(String name, String title, String heading) {}
