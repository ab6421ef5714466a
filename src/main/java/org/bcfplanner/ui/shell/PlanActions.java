package org.bcfplanner.ui.shell;

/** What can be done with the open plan as a whole. */
public interface PlanActions {
    /** Asks for another title. */
    void rename();

    /** Writes a copy that travels. */
    void savePlanFile();

    /** Asks how, and writes the workbook. */
    void export();

    /** Closes the plan and shows all plans. */
    void close();
}
