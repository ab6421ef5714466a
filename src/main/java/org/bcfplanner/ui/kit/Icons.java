package org.bcfplanner.ui.kit;

import org.kordamp.ikonli.javafx.FontIcon;

/** The program's icons: Bootstrap Icons, sized and coloured by style class. */
public final class Icons {
    private Icons() {}

    /**
     * An icon by its Ikonli code, such as {@code bi-cash-stack}.
     *
     * @param size one of the sizes the style sheet knows: 11, 12, 14, 15, 16 or 18
     * @param styles further style classes, such as {@code fg-danger}
     */
    public static FontIcon of(String code, int size, String... styles) {
        FontIcon icon = new FontIcon(code);
        icon.getStyleClass().add("s" + size);
        icon.getStyleClass().addAll(styles);
        icon.setMouseTransparent(true);
        return icon;
    }
}
