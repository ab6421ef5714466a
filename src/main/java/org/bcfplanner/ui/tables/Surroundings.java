package org.bcfplanner.ui.tables;

import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.kit.Dialogs;

/**
 * What the parts of the section ask of the window around them.
 *
 * @param dialogs          where a paste is shown before it is done
 * @param settings         where the columns of tables are remembered
 * @param scale            the text size, 1 for 100 %
 * @param selectionChanged run when what is said of the selection may be something else
 */
public record Surroundings(Dialogs dialogs, Settings settings, double scale, Runnable selectionChanged) {}
