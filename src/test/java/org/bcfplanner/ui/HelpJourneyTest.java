package org.bcfplanner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.bcfplanner.ui.grid.Cell;
import org.bcfplanner.ui.help.Guide;
import org.bcfplanner.ui.help.GuidePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Help in the window: the page of the section, from page to page by keys, and back to where it was asked for. */
class HelpJourneyTest {
    private static final Pattern KEYS = Pattern.compile("(?:(?:Ctrl|Alt|Shift)\\+)+"
            + "(?:Page Up|Page Down|Enter|Tab|Space|Home|End|Up|Down|Left|Insert|plus|minus|comma|F\\d+|[A-Z]|\\d)\\b"
            + "|\\bF\\d{1,2}\\b");
    /** Keys that belong to the system or to every control, or to one field, and are in no list of the program's own. */
    private static final Set<String> OF_ANY_PROGRAM = Set.of("shift+tab");

    @TempDir
    Path folder;

    @Test
    void helpIsReadByKeysAndLeftForTheCellOneWasIn() {
        try (OpenWindow window = new OpenWindow(folder).openSample()) {
            window.goTo("Caretrak", "2014/15 SPEND MAX");
            window.press(KeyCode.F1);
            window.awaitNode("#help-view");
            assertThat(title(window)).isEqualTo("Finance");
            assertThat(focused(window).getId()).isEqualTo("help-page");
            assertThat(Toolkit.on(() -> focused(window).getAccessibleText())).contains("Pool: say what is pooled");

            window.press(KeyCode.PAGE_DOWN);
            assertThat(scrolled(window)).isGreaterThan(0);
            window.press(KeyCode.HOME);
            assertThat(scrolled(window)).isZero();

            window.press(KeyCode.TAB);
            assertThat(focused(window)).isInstanceOf(Hyperlink.class);
            window.press(KeyCode.ENTER);
            assertThat(title(window)).isEqualTo("The keys of a table");
            window.press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(title(window)).isEqualTo("Finance");

            window.press(KeyCode.F6);
            assertThat(focused(window).getId()).isEqualTo("help-pages");
            window.press(KeyCode.DOWN);
            assertThat(title(window)).isEqualTo("Investment lines");

            window.press(KeyCode.CONTROL, KeyCode.F);
            window.type("ratify board");
            assertThat(listed(window))
                    .isNotEmpty()
                    .allMatch(size -> size < Guide.bundled().pages().size() / 2);
            window.press(KeyCode.ENTER);
            assertThat(focused(window).getId()).isEqualTo("help-pages");
            window.press(KeyCode.ENTER);
            assertThat(focused(window).getId()).isEqualTo("help-page");
            assertThat(title(window)).isNotEqualTo("Investment lines");

            window.press(KeyCode.CONTROL, KeyCode.E);
            assertThat(window.find("#confirm-export")).isEmpty();
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#help-view")).isEmpty();
            assertThat(window.grid().isFocused()).isTrue();
            assertThat(Toolkit.on(() -> window.grid().active().map(Cell::column)))
                    .contains("2014/15 SPEND MAX");
        }
    }

    @Test
    void theFirstPageHasHelpOfItsOwn() {
        try (OpenWindow window = new OpenWindow(folder)) {
            window.awaitNode("#open-sample");
            window.press(KeyCode.F1);
            window.awaitNode("#help-view");
            assertThat(title(window)).isEqualTo("Your plans");
            window.press(KeyCode.ESCAPE);
            assertThat(window.find("#help-view")).isEmpty();
            window.press(KeyCode.SHIFT, KeyCode.F1);
            window.awaitNode(".keyboard-map");
            window.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void everySectionOpensItsOwnPageAndItsKeysAreTheOnesTheGuideNames() {
        Set<String> known = new TreeSet<>(OF_ANY_PROGRAM);
        for (String sample : List.of("#open-sample", "#open-strategy-sample")) {
            try (OpenWindow window = new OpenWindow(folder.resolve(sample.substring(1)))) {
                window.awaitNode(sample);
                window.fire(sample);
                window.awaitNode(".shell");
                window.awaitNode(".rail-item");
                for (String section : sections(window)) {
                    window.section(section);
                    window.press(KeyCode.F1);
                    window.awaitNode("#help-view");
                    assertThat(title(window)).isEqualTo(section);
                    window.press(KeyCode.ESCAPE);
                }
                window.press(KeyCode.SHIFT, KeyCode.F1);
                window.awaitNode(".keyboard-map");
                known.addAll(keys(window));
                window.press(KeyCode.ESCAPE);
            }
        }
        for (GuidePage page : Guide.bundled().pages()) {
            assertThat(named(page)).as(page.name()).isSubsetOf(known);
        }
    }

    @Test
    void anEmptyPlanOfEveryEditionHasHelpInEachSection() {
        for (Edition edition : Editions.all()) {
            Tools tools = Program.tools(folder.resolve(edition.code()));
            try (PlanStore store = tools.library().open()) {
                Details details = Details.of(edition.code(), edition.name(), edition.unit());
                store.add(Plan.empty(tools.ids().create(), details), "", "New plan")
                        .join();
            }
            try (OpenWindow window = new OpenWindow(tools)) {
                window.awaitNode(".recent-row");
                Toolkit.run(() -> window.find("#plans").orElseThrow().requestFocus());
                window.press(KeyCode.ENTER);
                window.awaitNode(".shell");
                for (String section : sections(window)) {
                    window.section(section);
                    window.press(KeyCode.F1);
                    window.awaitNode("#help-view");
                    assertThat(title(window)).isEqualTo(section);
                    window.press(KeyCode.ESCAPE);
                }
            }
        }
    }

    private static List<String> sections(OpenWindow window) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".rail-item .rail-name").stream()
                .map(each -> ((Labeled) each).getText().replace('\n', ' '))
                .toList());
    }

    private static List<String> keys(OpenWindow window) {
        return Toolkit.on(() -> {
            List<String> keys = new ArrayList<>();
            for (Node each : window.scene().getRoot().lookupAll(".keyboard-map .key")) {
                String held = "";
                for (String key : ((Labeled) each).getText().split("[,;] ")) {
                    boolean whole = key.contains(" ") || held.isEmpty();
                    keys.add(written(whole ? key : held + key));
                    held = key.matches(".* \\d") ? key.substring(0, key.length() - 1) : held;
                }
            }
            return keys;
        });
    }

    private static List<String> named(GuidePage page) {
        List<String> keys = new ArrayList<>();
        Matcher matcher = KEYS.matcher(page.said());
        while (matcher.find()) {
            keys.add(written(matcher.group()));
        }
        return keys;
    }

    private static String written(String key) {
        return key.toLowerCase(Locale.ROOT).replace("page ", "page").replace(' ', '+');
    }

    private static Node focused(OpenWindow window) {
        return Toolkit.on(() -> window.scene().getFocusOwner());
    }

    private static double scrolled(OpenWindow window) {
        return Toolkit.on(() -> ((ScrollPane) window.find("#help-page").orElseThrow()).getVvalue());
    }

    private static List<Integer> listed(OpenWindow window) {
        return Toolkit.on(
                () -> List.of(((ListView<?>) window.find("#help-pages").orElseThrow())
                        .getItems()
                        .size()));
    }

    private static String title(OpenWindow window) {
        return Toolkit.on(
                () -> window.find("#help-view .help-heading-1").orElseThrow().getAccessibleText());
    }
}
