/** A page of the window that is a table of the plan: its grid with everything around it. Sections bring the tables. */
package org.bcfplanner.ui.tables;
