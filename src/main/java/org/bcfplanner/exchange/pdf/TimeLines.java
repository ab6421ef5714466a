package org.bcfplanner.exchange.pdf;

import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.plan.table.PrintedDate;

/** The lines of quarters and years behind the bars of a timeline, and that of the report's day. */
final class TimeLines {
    /** Quarters nearer to each other than this are no help. */
    private static final float NEAREST = 5;

    private final Sheet sheet;
    private final TimeField field;
    private final float bottom;
    private final float today;

    /** @param on the day of the report */
    TimeLines(Sheet sheet, TimeField field, float bottom, LocalDate on) {
        this.sheet = sheet;
        this.field = field;
        this.bottom = bottom;
        this.today = field.at(on);
    }

    void draw(LocalDate on) {
        List<LocalDate> quarters = field.axis().quarters();
        boolean all = (field.right() - field.left()) / quarters.size() >= NEAREST;
        for (LocalDate quarter : quarters) {
            boolean year = quarter.getMonthValue() == 1;
            if (all || year) {
                line(field.at(quarter), year);
            }
        }
        years();
        sheet.box(Ink.DANGER, today - 0.5f, field.top() - 14, 1, bottom - field.top() + 14);
        String words = "Report: " + PrintedDate.words(on);
        float half = sheet.width(Type.SMALL, words) / 2;
        float middle = Math.clamp(today, field.left() + half, field.right() - half);
        sheet.textAround(Type.SMALL.in(Ink.DANGER), words, middle, field.top() - 17, 4 * half);
    }

    private void line(float x, boolean year) {
        sheet.box(year ? Ink.LINE : Ink.TRACK, x - 0.3f, field.top() - 4, 0.6f, bottom - field.top() + 4);
    }

    /** As many years as there is room for, each clear of the one before. */
    private void years() {
        List<LocalDate> years = field.axis().years();
        float free = field.left();
        for (int i = 0; i < years.size(); i++) {
            float from = Math.max(field.left(), field.at(years.get(i)));
            float to = i + 1 < years.size() ? field.at(years.get(i + 1)) : field.right();
            String year = String.valueOf(years.get(i).getYear());
            float width = sheet.width(Type.SMALL, year);
            boolean struck = today > from && today < from + 6 + width;
            float x = struck ? today + 3 : from + 3;
            boolean begins = i > 0 || to - from > width + 4;
            if (begins && from >= free && x + width <= field.right()) {
                sheet.text(Type.SMALL, year, x, field.top() - 6, width + 1);
                free = x + width + 2;
            }
        }
    }
}
