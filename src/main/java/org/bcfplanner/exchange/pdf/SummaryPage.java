package org.bcfplanner.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.Standing;
import org.bcfplanner.report.Submission;
import org.bcfplanner.report.summary.Completeness;
import org.bcfplanner.report.summary.Head;
import org.bcfplanner.report.summary.Summary;

/**
 * Lays the summary out. Each part has a greatest height, and the last fill what is left, so that it is one page whatever
 * the plan holds.
 */
final class SummaryPage {
    private static final float MARGIN = 36;
    private static final float GAP = 17;
    /** How high the row of themes and risks is. */
    private static final float MIDDLE = 148;

    private final Summary summary;
    private final Submission submission;
    private final String name;
    private final List<Completeness> filled;

    SummaryPage(Plan plan, Edition edition, Summary summary, Submission submission) {
        this.summary = summary;
        this.submission = submission;
        this.name = edition.name();
        this.filled = Completeness.of(plan, edition, submission.assessment().filled());
    }

    void write(OutputStream out) throws IOException {
        Page.UPRIGHT.write(out, summary.head().title(), "Summary for the board", this::draw);
    }

    private void draw(Sheet sheet) {
        float width = Page.UPRIGHT.width() - 2 * MARGIN;
        float bottom = Page.UPRIGHT.height() - MARGIN;
        float top = head(sheet, new Area(MARGIN, MARGIN, width, 0)) + GAP;
        top = new PoolBlock(sheet).draw(summary.years(), new Area(MARGIN, top, width, 0)) + GAP;
        Area middle = new Area(MARGIN, top, width, MIDDLE);
        new ThemesBlock(sheet).draw(summary.themeYear(), summary.themes(), middle.left(0.6f));
        new RiskBlock(sheet).draw(summary.risks(), middle.right(0.6f, GAP));
        top = new MetricsBlock(sheet).draw(summary.metrics(), new Area(MARGIN, middle.bottom() + GAP, width, 0)) + GAP;
        Area last = new Area(MARGIN, top, width, bottom - top);
        new TasksBlock(sheet).draw(submission.assessment(), last.left(0.6f));
        new StateBlock(sheet).draw(summary.signOff(), filled, last.right(0.6f, GAP));
        foot(sheet, width);
    }

    /** Returns where it ends. */
    private float head(Sheet sheet, Area area) {
        Head head = summary.head();
        String mark = submission.standing().mark();
        float marked = mark.isEmpty() ? 0 : sheet.width(Type.HEADING, mark) + 24;
        sheet.text(Type.TITLE, head.title(), area.x(), area.top() + 15, area.width() - marked);
        if (!mark.isEmpty()) {
            sheet.frame(Ink.DANGER, area.right() - marked + 12, area.top(), marked - 12, 18);
            sheet.textAround(
                    Type.HEADING.in(Ink.DANGER), mark, area.right() - (marked - 12) / 2, area.top() + 13, marked);
        }
        float next = sheet.paragraph(
                Type.BODY, String.join(", ", head.organisations()), area.x(), area.top() + 31, area.width(), 2);
        sheet.text(Type.QUIET, dates(head), area.x(), next, area.width());
        return next + 3;
    }

    private static String dates(Head head) {
        List<String> parts = new ArrayList<>(List.of(head.years()));
        if (!head.version().isBlank()) {
            parts.add("version " + head.version());
        }
        if (!head.board().isBlank()) {
            parts.add(head.board());
        }
        if (!head.agreed().isEmpty()) {
            parts.add("agreed by the board: " + head.agreed());
        }
        if (!head.submitted().isEmpty()) {
            parts.add("submitted: " + head.submitted());
        }
        return String.join(" · ", parts);
    }

    private void foot(Sheet sheet, float width) {
        float y = Page.UPRIGHT.height() - 26;
        String draft = submission.standing() == Standing.DRAFT ? " · Draft: figures may still change" : "";
        sheet.text(Type.SMALL, name + " · Summary for the board" + draft, MARGIN, y, width * 0.75f);
        sheet.textToRight(Type.SMALL, "BCF Planner", MARGIN + width, y, width * 0.2f);
    }
}
