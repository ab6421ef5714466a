package org.bcfplanner.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.report.strategy.BoardPage;

/** The indicators as a table: where each starts from, its way, its target and what came about. */
final class IndicatorsBlock {
    private static final int SHOWN = 8;
    /** With no more rows than this, values have room for whole sentences. */
    private static final int FEW = 6;

    private static final float LINE = 9.3f;
    private static final float NAME_LINE = 10.6f;
    private static final float HEAD = 24;
    private static final float NAMES = 0.28f;

    private final Sheet sheet;
    private final BoardPage page;

    IndicatorsBlock(Sheet sheet, BoardPage page) {
        this.sheet = sheet;
        this.page = page;
    }

    /** How high it is on a page of this width. */
    float height(float width) {
        int more = page.indicators().size() > SHOWN ? 1 : 0;
        float rows = page.indicators().isEmpty() ? 2 * LINE : more * 2 * LINE;
        for (BoardPage.IndicatorLine each : shown()) {
            rows += row(each, width);
        }
        return HEAD + rows;
    }

    private List<BoardPage.IndicatorLine> shown() {
        return page.indicators().subList(0, Math.min(SHOWN, page.indicators().size()));
    }

    private float column(float width) {
        return width * (1 - NAMES) / (page.headings().size() + 1);
    }

    private int most() {
        return page.indicators().size() <= FEW ? 5 : 2;
    }

    private int nameLines() {
        return page.indicators().size() <= FEW ? 3 : 2;
    }

    /** How high the row of an indicator is. */
    private float row(BoardPage.IndicatorLine line, float width) {
        int values = line.values().stream()
                .mapToInt(value -> lines(type(value), value, column(width) - 5, most()))
                .max()
                .orElse(1);
        int name = lines(Type.QUIET, name(line), width * NAMES - 10, nameLines());
        return 5 + Math.max(Math.max(2, values) * LINE, name * NAME_LINE);
    }

    private int lines(Type type, String words, float room, int most) {
        return sheet.letters()
                .lines(words, type.weight(), type.size(), room, most)
                .size();
    }

    private static String name(BoardPage.IndicatorLine line) {
        return line.objective().isBlank() ? line.name() : line.objective() + "  " + line.name();
    }

    private static Type type(String value) {
        return value.length() > 12 ? Type.SMALL.in(Ink.TEXT) : Type.BODY;
    }

    void draw(Area area) {
        sheet.text(Type.HEADING, "Indicators", area.x(), area.top() + 9, area.width() * NAMES);
        if (page.indicators().isEmpty()) {
            sheet.text(Type.QUIET, "No indicators yet.", area.x(), area.top() + 26, area.width());
            return;
        }
        List<String> headings = new ArrayList<>(page.headings());
        headings.add(page.latest());
        float left = area.x() + area.width() * NAMES;
        float column = column(area.width());
        for (int i = 0; i < headings.size(); i++) {
            sheet.text(Type.SMALL, headings.get(i), left + i * column, area.top() + 18, column - 4);
        }
        sheet.box(Ink.LINE, area.x(), area.top() + HEAD - 2, area.width(), 0.6f);
        float y = area.top() + HEAD;
        for (BoardPage.IndicatorLine line : shown()) {
            row(line, area, column, y);
            y += row(line, area.width());
            sheet.box(Ink.TRACK, area.x(), y - 1, area.width(), 0.6f);
        }
        if (page.indicators().size() > SHOWN) {
            int more = page.indicators().size() - SHOWN;
            sheet.text(Type.QUIET, "and " + more + " more", area.x(), y + 10, area.width());
        }
    }

    private void row(BoardPage.IndicatorLine line, Area area, float column, float y) {
        float left = area.x() + area.width() * NAMES;
        sheet.paragraph(Type.QUIET.in(Ink.TEXT), name(line), area.x(), y + 9, left - area.x() - 10, nameLines());
        List<String> values = new ArrayList<>(line.values());
        values.add(line.latest());
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isBlank()) {
                sheet.paragraph(type(values.get(i)), values.get(i), left + i * column, y + 9, column - 5, most());
            }
        }
    }
}
