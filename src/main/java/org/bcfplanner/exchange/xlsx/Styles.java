package org.bcfplanner.exchange.xlsx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The styles of a workbook, each made once. */
final class Styles {
    private static final String FONT = "Arial";
    private static final String FRAME = "B8C2CC";

    private final SXSSFWorkbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<Look.Role, Font> fonts = new EnumMap<>(Look.Role.class);

    Styles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        Font usual = workbook.getFontAt(0);
        usual.setFontName(FONT);
        usual.setFontHeightInPoints((short) 10);
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        Look.Role role = look.role();
        style.setFont(fonts.computeIfAbsent(role, this::font));
        style.setAlignment(look.alignment());
        style.setVerticalAlignment(role == Look.Role.COLUMN_HEADING ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setWrapText(role.wrapped && look.format().isEmpty());
        style.setIndention((short) (look.alignment() == HorizontalAlignment.LEFT ? look.depth() : 0));
        style.setQuotePrefixed(look.quoted());
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format().isEmpty() ? "General" : look.format()));
        if (role.fill != null) {
            style.setFillForegroundColor(colour(role.fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (role.framed) {
            frame(style, role);
        }
        return style;
    }

    private Font font(Look.Role role) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) role.size);
        font.setBold(role.bold);
        font.setItalic(role == Look.Role.COMMENT);
        if (role == Look.Role.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        return font;
    }

    private static void frame(XSSFCellStyle style, Look.Role role) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setTopBorderColor(colour(FRAME));
        style.setBottomBorderColor(colour(FRAME));
        if (role == Look.Role.THEME) {
            return; // its words run across the cells of the row
        }
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setLeftBorderColor(colour(FRAME));
        style.setRightBorderColor(colour(FRAME));
    }

    /** The fill of a role that has one. */
    static XSSFColor colour(Look.Role role) {
        return colour(Objects.requireNonNull(role.fill));
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex), null);
    }
}
