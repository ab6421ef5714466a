package org.bcfplanner.exchange.pdf;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import org.bcfplanner.plan.strategy.ActionStatus;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.report.strategy.ActionBar;
import org.bcfplanner.report.strategy.BoardPage;
import org.bcfplanner.report.strategy.TimeAxis;

/** The actions by objective, each with a bar for when its milestones may be reached. */
final class TimelineBlock {
    private static final float HIGHEST_ROW = 24;
    private static final float LOWEST_ROW = 11.5f;
    private static final float LINE = 17;
    /** From this height on a name has two lines. */
    private static final float TWO_LINES = 18.5f;

    private static final float AXIS = 34;
    private static final float NAMES = 0.36f;
    private static final float STATES = 86;

    private final Sheet sheet;
    private final BoardPage page;
    private final TimeAxis axis;

    TimelineBlock(Sheet sheet, BoardPage page) {
        this.sheet = sheet;
        this.page = page;
        this.axis = TimeAxis.of(page);
    }

    /** Where the bars are. */
    private record Field(float left, float right, float top, float row) {
        float at(double share) {
            return (float) (left + (right - left) * share);
        }
    }

    /** Returns where it ends. */
    float draw(Area area) {
        sheet.text(Type.HEADING, "Actions by objective", area.x(), area.top() + 9, area.width() * NAMES - 6);
        key(area);
        List<BoardPage.Lane> lanes = page.lanes();
        if (lanes.isEmpty()) {
            sheet.text(Type.QUIET, "No actions yet.", area.x(), area.top() + 26, area.width());
            return area.top() + 30;
        }
        float rest = page.without().isEmpty() ? 0 : LINE;
        int needed = lanes.stream().mapToInt(lane -> 1 + lane.bars().size()).sum();
        float room = area.height() - AXIS - rest;
        float row = Math.clamp(room / needed, LOWEST_ROW, HIGHEST_ROW);
        int shown = Math.min(needed, (int) (room / row));
        Field field = new Field(area.x() + area.width() * NAMES, area.right() - STATES - 8, area.top() + AXIS, row);
        int cut = shown == needed ? needed : shown - 1;
        axis(field, cut);
        float y = rows(field, area, cut);
        if (cut < needed) {
            sheet.text(Type.QUIET, "and " + left(cut) + " more actions", area.x() + 10, y + row - 4, 200);
            y += row;
        }
        if (!page.without().isEmpty()) {
            sheet.text(
                    Type.QUIET,
                    "Without actions yet: " + String.join(", ", page.without()),
                    area.x(),
                    y + 12,
                    area.width());
            y += rest;
        }
        return y;
    }

    /** How many actions stand below the first rows. */
    private int left(int rows) {
        int row = 0;
        int left = 0;
        for (BoardPage.Lane lane : page.lanes()) {
            row++;
            for (int i = 0; i < lane.bars().size(); i++) {
                left += row++ < rows ? 0 : 1;
            }
        }
        return left;
    }

    private void axis(Field field, int rows) {
        float bottom = field.top() + rows * field.row();
        float today = field.at(axis.share(page.on()));
        for (LocalDate quarter : axis.quarters()) {
            boolean year = quarter.getMonthValue() == 1;
            float x = field.at(axis.share(quarter));
            sheet.box(year ? Ink.LINE : Ink.TRACK, x - 0.3f, field.top() - 4, 0.6f, bottom - field.top() + 4);
        }
        List<LocalDate> years = axis.years();
        for (int i = 0; i < years.size(); i++) {
            float from = field.at(axis.share(years.get(i)));
            float to = i + 1 < years.size() ? field.at(axis.share(years.get(i + 1))) : field.right();
            String year = String.valueOf(years.get(i).getYear());
            if (to - from > sheet.width(Type.SMALL, year) + 4) {
                boolean struck = today > from && today < from + 6 + sheet.width(Type.SMALL, year);
                sheet.text(Type.SMALL, year, struck ? today + 3 : from + 3, field.top() - 6, to - from);
            }
        }
        sheet.box(Ink.DANGER, today - 0.5f, field.top() - 14, 1, bottom - field.top() + 14);
        String words = "Report: " + PrintedDate.words(page.on());
        float half = sheet.width(Type.SMALL, words) / 2;
        float middle = Math.clamp(today, field.left() + half, field.right() - half);
        sheet.textAround(Type.SMALL.in(Ink.DANGER), words, middle, field.top() - 17, 4 * half);
    }

    /** Returns where they end. */
    private float rows(Field field, Area area, int most) {
        int row = 0;
        for (BoardPage.Lane lane : page.lanes()) {
            if (row < most) {
                float y = field.top() + row * field.row();
                sheet.box(Ink.TRACK, area.x(), y + 1, area.width() * NAMES - 6, field.row() - 2);
                sheet.text(Type.STRONG, lane.name(), area.x() + 3, middle(y, field), area.width() * NAMES - 12);
            }
            row++;
            for (ActionBar bar : lane.bars()) {
                if (row < most) {
                    action(bar, field, area, field.top() + row * field.row());
                }
                row++;
            }
        }
        return field.top() + Math.min(row, most) * field.row();
    }

    /** The line on which the words of a row stand. */
    private static float middle(float y, Field field) {
        return y + field.row() / 2 + 3;
    }

    private void action(ActionBar bar, Field field, Area area, float y) {
        float baseline = middle(y, field);
        Type name = Type.QUIET.in(Ink.TEXT);
        float room = area.width() * NAMES - 18;
        if (field.row() >= TWO_LINES && sheet.width(name, bar.name()) > room) {
            sheet.paragraph(name, bar.name(), area.x() + 10, baseline - 5, room, 2);
        } else {
            sheet.text(name, bar.name(), area.x() + 10, baseline, room);
        }
        Type state = bar.overdue() ? Type.QUIET.in(Ink.DANGER) : Type.QUIET;
        sheet.text(state, bar.state(), area.right() - STATES, baseline, STATES);
        if (bar.stretches().isEmpty()) {
            String none = bar.delivery().isBlank() ? "No delivery date" : bar.delivery();
            sheet.text(Type.QUIET, none, field.left() + 4, baseline, field.right() - field.left() - 8);
            return;
        }
        sheet.figure(bar.words(), () -> bars(bar, field, y));
    }

    private void bars(ActionBar bar, Field field, float y) {
        float high = Math.min(11, field.row() - 4);
        float top = y + (field.row() - high) / 2;
        for (ActionBar.Stretch each : bar.stretches()) {
            float from = field.at(axis.share(each.first()));
            float width = Math.max(4, field.at(axis.share(each.last().plusDays(1))) - from);
            Color fill = colour(bar.status(), each);
            sheet.box(fill, from, top, width, high);
            sheet.frame(Ink.MUTED, from, top, width, high);
            Type inside = Type.SMALL.in(fill.equals(Ink.ACCENT_LIGHT) ? Ink.TEXT : Color.WHITE);
            if (sheet.width(inside, each.words()) + 6 <= width) {
                sheet.text(inside, each.words(), from + 3, top + high / 2 + 2.5f, width - 4);
            } else {
                beside(each.words(), field, from + width, top + high / 2 + 2.5f);
            }
        }
    }

    /** Words behind a bar, on a ground that hides the lines of the axis. */
    private void beside(String words, Field field, float end, float baseline) {
        float room = field.right() - end - 8;
        float width = Math.min(room, sheet.width(Type.SMALL, words));
        if (room > 30) {
            sheet.box(Color.WHITE, end + 2, baseline - 6, width + 3, 8);
            sheet.text(Type.SMALL.in(Ink.TEXT), words, end + 4, baseline, room);
        }
    }

    private static Color colour(ActionStatus status, ActionBar.Stretch stretch) {
        if (status == ActionStatus.DONE) {
            return Ink.SUCCESS;
        }
        return stretch.past() ? Ink.DANGER : Ink.ACCENT_LIGHT;
    }

    private void key(Area area) {
        float x = area.right();
        x = key(Ink.SUCCESS, "done", x, area.top() + 9);
        x = key(Ink.DANGER, "passed, not done", x - 12, area.top() + 9);
        key(Ink.ACCENT_LIGHT, "to come", x - 12, area.top() + 9);
    }

    /** Returns where it begins. */
    private float key(Color fill, String words, float right, float baseline) {
        float left = right - sheet.width(Type.SMALL, words) - 12;
        sheet.box(fill, left, baseline - 6, 8, 7);
        sheet.frame(Ink.MUTED, left, baseline - 6, 8, 7);
        sheet.textToRight(Type.SMALL, words, right, baseline, 100);
        return left;
    }
}
