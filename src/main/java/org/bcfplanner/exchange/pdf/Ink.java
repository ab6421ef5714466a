package org.bcfplanner.exchange.pdf;

import java.awt.Color;
import org.bcfplanner.plan.risk.Band;

/** The colours of the page; each means the same as in the window in light colours, and never alone. */
final class Ink {
    static final Color TEXT = new Color(0x1F2328);
    static final Color MUTED = new Color(0x59636E);
    static final Color LINE = new Color(0xD1D8DF);
    static final Color TRACK = new Color(0xEEF1F4);
    static final Color ACCENT = new Color(0x005EB8);
    static final Color ACCENT_LIGHT = new Color(0x9CC4E8);
    static final Color DANGER = new Color(0xC4222E);
    static final Color WARNING = new Color(0x8A5A00);
    static final Color SUCCESS = new Color(0x176F31);

    private Ink() {}

    static Color ground(Band.Level level) {
        return switch (level) {
            case LOW -> new Color(0xE6F6EA);
            case MEDIUM -> new Color(0xFFF0C2);
            case HIGH -> new Color(0xFFDAD6);
            case EXTREME -> new Color(0xF5B5AE);
        };
    }
}
