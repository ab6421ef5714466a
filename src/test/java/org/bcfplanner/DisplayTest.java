package org.bcfplanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void windowsAndMacsAlwaysHaveADisplay() {
        assertThat(Display.missing("Windows 11", Map.of())).isEmpty();
        assertThat(Display.missing("Mac OS X", Map.of())).isEmpty();
    }

    @Test
    void elsewhereTheMissingDisplayIsNamedInOneSentence() {
        assertThat(Display.missing("Linux", Map.of()))
                .hasValue("There is no display to show a window on (DISPLAY is not set).");
        assertThat(Display.missing("Linux", Map.of("DISPLAY", " "))).isPresent();
    }
}
