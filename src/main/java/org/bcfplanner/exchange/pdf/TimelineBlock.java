package org.bcfplanner.exchange.pdf;

import java.awt.Color;
import java.util.List;
import org.bcfplanner.plan.strategy.ActionStatus;
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
    private static final float NAMES = 0.4f;
    private static final float STATES = 86;

    private final Sheet sheet;
    private final BoardPage page;
    private final TimeAxis axis;

    TimelineBlock(Sheet sheet, BoardPage page) {
        this.sheet = sheet;
        this.page = page;
        this.axis = TimeAxis.of(page);
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
        TimeField field =
                new TimeField(axis, area.x() + area.width() * NAMES, area.right() - STATES - 8, area.top() + AXIS, row);
        int cut = shown == needed ? needed : shown - 1;
        new TimeLines(sheet, field, field.top() + cut * row, page.on()).draw(page.on());
        float y = rows(field, area, cut);
        if (cut < needed) {
            sheet.text(Type.QUIET, "and " + left(cut) + " more actions", area.x() + 10, y + row - 3, 200);
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

    /** Returns where they end. */
    private float rows(TimeField field, Area area, int most) {
        int row = 0;
        for (BoardPage.Lane lane : page.lanes()) {
            if (row < most) {
                float y = field.top() + row * field.row();
                sheet.box(Ink.TRACK, area.x(), y + 1, area.width() * NAMES - 6, field.row() - 2);
                sheet.text(Type.STRONG, lane.name(), area.x() + 3, field.middle(y), area.width() * NAMES - 12);
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

    private void action(ActionBar bar, TimeField field, Area area, float y) {
        float baseline = field.middle(y);
        name(bar.name(), area.x() + 10, baseline, area.width() * NAMES - 18, field.row());
        Type state = bar.overdue() ? Type.QUIET.in(Ink.DANGER) : Type.QUIET;
        sheet.text(state, bar.state(), area.right() - STATES, baseline, STATES);
        if (bar.stretches().isEmpty()) {
            String none = bar.delivery().isBlank() ? "No delivery date" : bar.delivery();
            sheet.text(Type.QUIET, none, field.left() + 4, baseline, field.right() - field.left() - 8);
            return;
        }
        sheet.figure(bar.words(), () -> bars(bar, field, y));
    }

    /** Smaller where it does not fit, and in two lines where there is room for them. */
    private void name(String words, float x, float baseline, float room, float row) {
        Type usual = Type.QUIET.in(Ink.TEXT);
        Type small = Type.SMALL.in(Ink.TEXT);
        if (sheet.width(usual, words) <= room) {
            sheet.text(usual, words, x, baseline, room);
        } else if (row >= TWO_LINES && sheet.width(small, words) > room) {
            sheet.paragraph(small, words, x, baseline - 5, room, 2);
        } else {
            sheet.text(small, words, x, baseline, room);
        }
    }

    private void bars(ActionBar bar, TimeField field, float y) {
        float high = Math.min(11, field.row() - 4);
        float top = y + (field.row() - high) / 2;
        float baseline = top + high / 2 + 2.5f;
        boolean inside = bar.stretches().stream()
                .allMatch(each -> sheet.width(Type.SMALL, each.words()) + 6 <= width(each, field));
        float left = field.right();
        float right = field.left();
        for (ActionBar.Stretch each : bar.stretches()) {
            float from = field.at(each.first());
            float width = width(each, field);
            Color fill = colour(bar.status(), each);
            sheet.box(fill, from, top, width, high);
            sheet.frame(Ink.MUTED, from, top, width, high);
            if (inside) {
                Type type = Type.SMALL.in(fill.equals(Ink.ACCENT_LIGHT) ? Ink.TEXT : Color.WHITE);
                sheet.text(type, each.words(), from + 3, baseline, width - 4);
            }
            left = Math.min(left, from);
            right = Math.max(right, from + width);
        }
        if (!inside) {
            beside(bar.delivery(), field, left, right, baseline);
        }
    }

    private static float width(ActionBar.Stretch stretch, TimeField field) {
        return Math.max(4, field.at(stretch.last().plusDays(1)) - field.at(stretch.first()));
    }

    /** Words behind the bars, or before them where there is more room, on a ground that hides the lines of time. */
    private void beside(String words, TimeField field, float left, float right, float baseline) {
        float after = field.right() - right - 6;
        float before = left - field.left() - 6;
        float wanted = sheet.width(Type.SMALL, words);
        boolean behind = after >= wanted || after >= before;
        float width = Math.min(wanted, behind ? after : before);
        float x = behind ? right + 4 : left - 4 - width;
        sheet.box(Color.WHITE, x - 1, baseline - 6, width + 2, 8);
        sheet.text(Type.SMALL.in(Ink.TEXT), words, x, baseline, width + 0.5f);
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
