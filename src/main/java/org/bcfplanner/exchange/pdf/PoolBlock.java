package org.bcfplanner.exchange.pdf;

import static org.bcfplanner.plan.money.MoneyFormat.thousands;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.plan.Reconciliation;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.report.summary.PoolYear;

/** The pool of each year against its minimum: a bar, and the same in words. */
final class PoolBlock {
    private static final int SHOWN = 2;
    private static final float BAR = 10;
    private static final float BETWEEN = 6;

    private final Sheet sheet;

    PoolBlock(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns where it ends. */
    float draw(List<PoolYear> years, Area area) {
        sheet.text(Type.HEADING, "Pool against the minimum", area.x(), area.top() + 9, area.width());
        float top = area.top() + 18;
        for (PoolYear year : years.subList(0, Math.min(SHOWN, years.size()))) {
            top = draw(year, new Area(area.x(), top, area.width(), 0)) + BETWEEN;
        }
        return top - BETWEEN;
    }

    private float draw(PoolYear year, Area area) {
        sheet.text(Type.STRONG, year.fy().toString(), area.x(), area.top() + 8, 60);
        sheet.textToRight(
                Type.STRONG.in(colour(year.verdict())), year.words(), area.right(), area.top() + 8, area.width() - 70);
        float next = area.top() + 14;
        if (year.sums().hasSpend()) {
            Area bar = new Area(area.x(), next, area.width(), BAR + 22);
            sheet.figure(spoken(year.sums()), () -> bar(year.sums(), bar));
            next = bar.bottom() + 2;
        }
        return sheet.paragraph(Type.QUIET, reading(year), area.x(), next + 7, area.width(), 2) - 7;
    }

    private static String reading(PoolYear year) {
        String unread = year.unreadable().stream()
                .map(part -> "“" + part.amount().raw().strip() + "”")
                .distinct()
                .collect(Collectors.joining(", "));
        return year.reading() + (unread.isEmpty() ? "" : " Cannot be read: " + unread + ".");
    }

    private static Color colour(PoolYear.Verdict verdict) {
        return switch (verdict) {
            case MET -> Ink.SUCCESS;
            case WITHIN_RANGE -> Ink.WARNING;
            case SHORT, UNKNOWN -> Ink.DANGER;
            case NOTHING -> Ink.MUTED;
        };
    }

    private void bar(Reconciliation sums, Area area) {
        long least = Math.max(0, sums.least().pence());
        long most = Math.max(least, sums.most().pence());
        long minimum = known(sums, PoolMeasure.MINIMUM);
        long pool = known(sums, PoolMeasure.TOTAL);
        double all = Math.max(1, Math.max(Math.max(most, minimum), pool)) * 1.02;
        float top = area.top() + 11;
        sheet.box(Ink.TRACK, area.x(), top, area.width(), BAR);
        sheet.box(Ink.ACCENT_LIGHT, area.x(), top, at(most, all, area), BAR);
        sheet.box(Ink.ACCENT, area.x(), top, at(least, all, area), BAR);
        sheet.frame(Ink.ACCENT, area.x(), top, at(most, all, area), BAR);
        boolean minimumFirst = minimum <= pool;
        tick(minimum, all, area);
        tick(pool, all, area);
        float taken = label(minimumFirst ? "Minimum" : "Pool", minimumFirst ? minimum : pool, all, area, 0);
        label(minimumFirst ? "Pool" : "Minimum", minimumFirst ? pool : minimum, all, area, taken);
        String words = most == least ? thousands(least) : thousands(least) + " to " + thousands(most);
        float room = sheet.width(Type.SMALL, words);
        float right = Math.max(area.x() + room, area.x() + at(most, all, area));
        sheet.textToRight(Type.SMALL.in(Ink.TEXT), words, right, top + BAR + 8, area.width());
    }

    private void tick(long pence, double all, Area area) {
        if (pence > 0) {
            sheet.box(Ink.TEXT, area.x() + at(pence, all, area) - 0.7f, area.top() + 9, 1.4f, BAR + 4);
        }
    }

    /** Writes what a tick stands for, clear of what is written up to {@code taken}; returns where that ends. */
    private float label(String name, long pence, double all, Area area, float taken) {
        if (pence == 0) {
            return taken;
        }
        String words = name + " " + thousands(pence);
        float width = sheet.width(Type.SMALL, words);
        float right = Math.min(area.right(), area.x() + at(pence, all, area) + width / 2);
        float clear = Math.max(right, taken == 0 ? area.x() + width : taken + width + 6);
        sheet.textToRight(Type.SMALL.in(Ink.TEXT), words, clear, area.top() + 6, area.width());
        return clear;
    }

    private static float at(long pence, double all, Area area) {
        return (float) (area.width() * pence / all);
    }

    private static long known(Reconciliation sums, PoolMeasure measure) {
        return sums.knows(measure) ? Math.max(0, sums.value(measure).pence()) : 0;
    }

    private static String spoken(Reconciliation sums) {
        return sums.fy() + ": schemes from " + thousands(sums.least().pence()) + " to "
                + thousands(sums.most().pence())
                + (sums.knows(PoolMeasure.MINIMUM)
                        ? ", minimum " + thousands(sums.minimum().pence())
                        : "")
                + (sums.knows(PoolMeasure.TOTAL)
                        ? ", pool " + thousands(sums.pool().pence())
                        : "");
    }
}
