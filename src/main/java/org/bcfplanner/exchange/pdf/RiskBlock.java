package org.bcfplanner.exchange.pdf;

import java.util.stream.Collectors;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.report.summary.RiskMap;

/** How many risks stand where in the matrix. */
final class RiskBlock {
    private static final float AXIS = 12;
    private static final float MOST_WORDS = 44;

    private final Sheet sheet;

    RiskBlock(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(RiskMap map, Area area) {
        sheet.text(Type.HEADING, "Risks", area.x(), area.top() + 9, area.width());
        String spoken = map.cells().stream()
                .filter(cell -> map.count(cell) > 0)
                .map(map::words)
                .collect(Collectors.joining(". "));
        Area matrix = new Area(area.x() + AXIS, area.top() + 18, area.width() - AXIS, area.height() - 54);
        sheet.figure(spoken.isEmpty() ? map.sentence() : spoken, () -> squares(map, matrix));
        if (!map.scale().isSingle()) {
            sheet.text(
                    Type.SMALL,
                    "Probability upwards, impact to the right",
                    area.x() + AXIS,
                    area.bottom() - 11,
                    area.width() - AXIS);
        }
        sheet.text(Type.BODY, map.sentence(), area.x() + AXIS, area.bottom(), area.width() - AXIS);
    }

    private void squares(RiskMap map, Area area) {
        float width = area.width() / map.columns();
        float height = Math.min(area.height() / map.rows(), 40);
        for (int row = 0; row < map.rows(); row++) {
            float top = area.top() + (map.rows() - 1 - row) * height;
            if (!map.scale().isSingle()) {
                sheet.text(Type.SMALL, String.valueOf(row + 1), area.x() - AXIS, top + height / 2 + 2, AXIS);
            }
            for (int column = 0; column < map.columns(); column++) {
                square(map, map.cell(row, column), new Area(area.x() + column * width, top, width - 2, height - 2));
            }
        }
        for (int column = 0; column < map.columns() && !map.scale().isSingle(); column++) {
            float middle = area.x() + column * width + width / 2;
            sheet.textAround(
                    Type.SMALL, String.valueOf(column + 1), middle, area.top() + map.rows() * height + 7, width);
        }
    }

    private void square(RiskMap map, Matrix.Cell cell, Area area) {
        sheet.box(Ink.ground(map.band(cell).level()), area.x(), area.top(), area.width(), area.height());
        float middle = area.x() + area.width() / 2;
        float centre = area.top() + area.height() / 2;
        boolean words = area.width() >= MOST_WORDS && area.height() >= 20;
        int count = map.count(cell);
        if (count > 0) {
            sheet.textAround(Type.COUNT, String.valueOf(count), middle, centre + (words ? 1 : 4), area.width());
        }
        if (words) {
            sheet.textAround(Type.SMALL, map.band(cell).label(), middle, centre + (count > 0 ? 10 : 3), area.width());
        }
    }
}
