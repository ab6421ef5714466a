package org.bcfplanner.exchange.pdf;

import java.util.List;
import org.bcfplanner.report.summary.Completeness;
import org.bcfplanner.report.summary.SignOff;

/** Who has signed, and how much of what is asked for is there. */
final class StateBlock {
    private static final float ROW = 12;
    private static final float HEADING = 20;

    private final Sheet sheet;

    StateBlock(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(SignOff signOff, List<Completeness> filled, Area area) {
        sheet.text(Type.HEADING, "Sign-off", area.x(), area.top() + 9, area.width() / 2);
        sheet.textToRight(Type.QUIET, signOff.sentence(), area.right(), area.top() + 9, area.width() * 0.7f);
        float y = area.top() + 24;
        List<SignOff.Place> places = signOff.places();
        int room = (int) ((area.bottom() - y - HEADING - filled.size() * ROW) / ROW);
        int shown = places.size() <= room ? places.size() : Math.max(0, room - 1);
        for (SignOff.Place place : places.subList(0, shown)) {
            sheet.text(Type.BODY, place.body() + ": " + place.state(), area.x(), y, area.width());
            y += ROW;
        }
        if (places.size() > shown) {
            sheet.text(Type.QUIET, "and " + (places.size() - shown) + " more", area.x(), y, area.width());
            y += ROW;
        }
        y += 6;
        sheet.text(Type.HEADING, "Filled in", area.x(), y, area.width());
        for (Completeness each : filled) {
            y += ROW;
            sheet.text(Type.BODY, each.section(), area.x(), y, 74);
            float bar = area.width() - 74 - 54;
            sheet.box(Ink.TRACK, area.x() + 74, y - 6, bar, 5);
            sheet.box(Ink.ACCENT, area.x() + 74, y - 6, bar * share(each), 5);
            sheet.textToRight(Type.QUIET, each.filled() + " of " + each.needed(), area.right(), y, 52);
        }
    }

    private static float share(Completeness each) {
        return each.needed() == 0 ? 0 : (float) each.filled() / each.needed();
    }
}
