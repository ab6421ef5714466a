package org.bcfplanner.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypingTest {
    private final List<String> told = new ArrayList<>();
    private TextArea field;

    @BeforeEach
    void make() {
        field = Toolkit.on(() -> {
            TextArea area = new TextArea("before");
            Typing.bound(area, 1_000, told::add);
            return area;
        });
    }

    @Test
    void aTextThatIsTooLongIsSaidAndNothingIsPutInOrLost() {
        Toolkit.run(() -> field.appendText("x".repeat(5_000_000)));
        assertThat(text()).isEqualTo("before");
        assertThat(told.getLast())
                .isEqualTo("That would be 5,000,006 characters; there is room for 1,000. Nothing was put in.");
        Toolkit.run(() -> field.appendText("!"));
        assertThat(told.getLast()).isEmpty();
        assertThat(text()).isEqualTo("before!");
    }

    @Test
    void whatCannotBeSeenOrWrittenIsLeftOutAndEverythingElseKept() {
        Toolkit.run(() -> field.setText("a\u0000b\u0007c\td\ne\uD83D f 🙂 עברית é"));
        assertThat(text()).isEqualTo("abc\td\ne f 🙂 עברית é");
    }

    @Test
    void aTextThatIsTooLongAlreadyCanBeShortened() {
        TextArea old = Toolkit.on(() -> {
            TextArea area = new TextArea("y".repeat(2_000));
            Typing.bound(area, 1_000, told::add);
            area.deleteText(0, 10);
            return area;
        });
        int length = Toolkit.on(old::getLength);
        assertThat(length).isEqualTo(1_990);
    }

    private String text() {
        return Toolkit.on(field::getText);
    }
}
