package org.bcfplanner.ui;

import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.kit.Background;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.FileChoices;
import org.bcfplanner.ui.kit.LongWork;

/**
 * What work in the window is done with.
 *
 * @param longWork for what may take so long that it needs Cancel
 */
record Means(Tools tools, Background background, LongWork longWork, Dialogs dialogs, FileChoices files) {}
