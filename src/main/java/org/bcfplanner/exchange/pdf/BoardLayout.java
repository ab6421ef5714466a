package org.bcfplanner.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.strategy.BoardPage;

/** Lays the board's page out: the timeline takes what the indicators, of which so many are shown, leave. */
final class BoardLayout {
    private static final float MARGIN = 34;
    private static final float GAP = 14;
    private static final float FOOT = 8;
    private static final String SUBJECT = "Timeline and indicators for the board";

    private final BoardPage page;
    private final Standing standing;

    BoardLayout(BoardPage page, Standing standing) {
        this.page = page;
        this.standing = standing;
    }

    void write(OutputStream out) throws IOException {
        Page.ACROSS.write(out, page.title(), SUBJECT, this::draw);
    }

    private void draw(Sheet sheet) {
        float width = Page.ACROSS.width() - 2 * MARGIN;
        float bottom = Page.ACROSS.height() - MARGIN - FOOT;
        float top = head(sheet, new Area(MARGIN, MARGIN, width, 0)) + GAP;
        IndicatorsBlock indicators = new IndicatorsBlock(sheet, page);
        float room = bottom - top - indicators.height(width) - GAP;
        float next = new TimelineBlock(sheet, page).draw(new Area(MARGIN, top, width, room)) + GAP;
        indicators.draw(new Area(MARGIN, next, width, bottom - next));
        foot(sheet, width);
    }

    /** Returns where it ends. */
    private float head(Sheet sheet, Area area) {
        String mark = standing.mark();
        float marked = mark.isEmpty() ? 0 : sheet.width(Type.HEADING, mark) + 24;
        String title = page.title().isBlank() ? "Plan without a title" : page.title();
        sheet.text(Type.TITLE, title, area.x(), area.top() + 15, area.width() - marked);
        if (!mark.isEmpty()) {
            sheet.frame(Ink.DANGER, area.right() - marked + 12, area.top(), marked - 12, 18);
            sheet.textAround(
                    Type.HEADING.in(Ink.DANGER), mark, area.right() - (marked - 12) / 2, area.top() + 13, marked);
        }
        String board = page.board().isBlank() ? "" : page.board() + " · ";
        sheet.text(Type.BODY, board + page.sentence(), area.x(), area.top() + 31, area.width());
        return area.top() + 34;
    }

    private void foot(Sheet sheet, float width) {
        float y = Page.ACROSS.height() - 26;
        String draft = standing == Standing.DRAFT ? " · Draft: dates and figures may still change" : "";
        sheet.text(Type.SMALL, page.edition() + " · " + SUBJECT + draft, MARGIN, y, width * 0.8f);
        sheet.textToRight(Type.SMALL, "BCF Planner", MARGIN + width, y, width * 0.15f);
    }
}
