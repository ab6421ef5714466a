package org.bcfplanner.exchange.pdf;

import java.util.List;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.summary.Task;

/** The most serious of what the checks found, the first things to do. */
final class TasksBlock {
    private static final float ROW = 23;

    private final Sheet sheet;

    TasksBlock(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(Assessment assessment, Area area) {
        sheet.text(Type.HEADING, "What to do next", area.x(), area.top() + 9, area.width());
        int errors = assessment.errors().size();
        int warnings = assessment.openWarnings().size();
        String counted = count(errors, "error") + ", " + count(warnings, "warning");
        sheet.textToRight(Type.QUIET, counted, area.right(), area.top() + 9, area.width() / 2);
        List<Task> tasks = assessment.tasks();
        float y = area.top() + 24;
        if (tasks.isEmpty()) {
            sheet.text(Type.BODY, "No error and no warning stands.", area.x(), y, area.width());
        }
        int room = Math.max(1, (int) ((area.bottom() - y) / ROW));
        int shown = Math.min(room, tasks.size());
        for (Task task : tasks.subList(0, shown)) {
            row(task, area, y);
            y += ROW;
        }
        if (tasks.size() > shown) {
            sheet.text(Type.QUIET, "and " + (tasks.size() - shown) + " more", area.x(), y, area.width());
        }
    }

    private void row(Task task, Area area, float y) {
        boolean error = task.weight() == Task.Weight.ERROR;
        Type label = Type.STRONG.in(error ? Ink.DANGER : Ink.WARNING);
        sheet.text(label, task.weight().label(), area.x(), y, 42);
        sheet.text(Type.STRONG, task.section() + ": " + task.heading(), area.x() + 42, y, area.width() - 42);
        sheet.text(Type.QUIET, task.reason(), area.x() + 42, y + 10, area.width() - 42);
    }

    private static String count(int number, String thing) {
        return (number == 0 ? "no" : Integer.toString(number)) + " " + thing + (number == 1 ? "" : "s");
    }
}
