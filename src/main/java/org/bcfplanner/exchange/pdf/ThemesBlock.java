package org.bcfplanner.exchange.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.report.picture.ThemeSpend;

/** What the themes spend: a bar for each of the first, and how many more there are. */
final class ThemesBlock {
    private static final int SHOWN = 7;
    private static final float ROW = 17;
    private static final float NAMES = 112;

    private final Sheet sheet;

    ThemesBlock(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(FinancialYear year, List<ThemeSpend> themes, Area area) {
        sheet.text(Type.HEADING, "Schemes by theme, " + year, area.x(), area.top() + 9, area.width());
        List<ThemeSpend> shown = themes.subList(0, Math.min(SHOWN, themes.size()));
        Area rows = area.below(18);
        if (shown.isEmpty()) {
            sheet.text(Type.QUIET, "No theme yet.", rows.x(), rows.top() + 10, rows.width());
            return;
        }
        String spoken = shown.stream().map(ThemeSpend::words).collect(Collectors.joining(". "));
        sheet.figure(spoken, () -> bars(shown, rows));
        if (themes.size() > SHOWN) {
            String more = "and " + (themes.size() - SHOWN) + " more";
            sheet.text(Type.QUIET, more, rows.x(), rows.top() + SHOWN * ROW + 9, rows.width());
        }
    }

    private void bars(List<ThemeSpend> themes, Area area) {
        float left = area.x() + NAMES;
        float room = area.right() - left;
        double point = themes.stream()
                .filter(theme -> theme.most() > 0)
                .mapToDouble(theme -> Math.max(12, room - sheet.width(Type.STRONG, theme.label()) - 6) / theme.most())
                .min()
                .orElse(0);
        float y = area.top();
        for (ThemeSpend theme : themes) {
            float most = (float) (theme.most() * point);
            sheet.textToRight(Type.BODY, theme.name(), left - 6, y + 11, NAMES - 6);
            if (theme.most() > 0) {
                sheet.box(Ink.ACCENT_LIGHT, left, y + 3, most, 11);
                sheet.box(Ink.ACCENT, left, y + 3, (float) (theme.least() * point), 11);
                sheet.frame(Ink.ACCENT, left, y + 3, most, 11);
            }
            sheet.text(
                    theme.most() > 0 ? Type.STRONG : Type.QUIET,
                    theme.label(),
                    left + most + 5,
                    y + 11,
                    area.right() - left - most - 5);
            y += ROW;
        }
        sheet.box(Ink.LINE, left - 0.5f, area.top(), 0.8f, themes.size() * ROW);
    }
}
