package org.bcfplanner.screens;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.bcfplanner.Program;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.report.picture.PictureKind;
import org.bcfplanner.samples.NarrativeDraft;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Draws the pictures of the guide. {@code mvn test -Pscreens -Dtest=GuidePicturesTest -Dguide.write=true} puts them into
 * {@code src/docs/guide/pictures}; without that they are drawn beside the other screens, to be looked at first.
 */
@Tag("screens")
class GuidePicturesTest {
    private static final Setting LIGHT = Setting.LIGHT_SMALL;
    private static final String MAX = "2014/15 SPEND MAX";

    @TempDir
    Path folder;

    @Test
    void plans() throws IOException {
        Plan sample = tools().sample().get();
        try (PlanStore store = tools().library().open()) {
            for (String title : List.of("Anytown and Otherborough plan", "Anytown plan, second draft")) {
                store.add(Plan.empty(tools().ids().create(), sample.details().withTitle(title)), "", "New plan")
                        .join();
            }
            store.add(sample, "", "Open the sample plan").join();
        }
        try (ShownWindow window = new ShownWindow(LIGHT, tools())) {
            window.await(".recent-row");
            window.awaitText(".recent-standing");
            draw(window, "library");
        }
    }

    @Test
    void drafting() throws IOException {
        try (ShownWindow window = onSample(
                tools().withSample(() -> NarrativeDraft.in(tools().sample().get())))) {
            window.section("Narrative");
            window.awaitText("#word-count");
            window.awaitFindings();
            window.chapter(NarrativeDraft.ENGAGEMENT);
            draw(window, "narrative");
            window.section("Overview");
            window.await("#step-3");
            draw(window, "overview");
            window.section("Plan details");
            draw(window, "details");
            window.section("Schemes");
            draw(window, "schemes");
            window.section("Metrics");
            window.await("#metrics");
            draw(window, "metrics");
            window.section("Sign-off");
            window.fire("#make-places");
            window.await("#sign-2");
            window.fire("#sign-1");
            draw(window, "sign-off");
        }
    }

    @Test
    void money() throws IOException {
        try (ShownWindow window = onSample(tools())) {
            window.section("Finance");
            window.goTo("Caretrak", MAX);
            draw(window, "investment-lines");
            window.type("£10,565,00");
            window.press(KeyCode.ENTER);
            window.goTo("Caretrak", MAX);
            draw(window, "unreadable");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.copied("30\t£10,565,00\n51\t£52k\nTBC\tsee note\n");
            window.press(KeyCode.LEFT);
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.await("#confirm-paste");
            draw(window, "paste");
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            draw(window, "finance");
            for (int tab = 0; tab < 5; tab++) {
                window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            }
            window.choosePicture(PictureKind.THEMES);
            draw(window, "pictures-of-the-money");
        }
    }

    @Test
    void checksAndExport() throws IOException {
        try (ShownWindow window = onSample(tools())) {
            window.section("Finance");
            window.finding("There is no contingency plan");
            draw(window, "checks");
        }
        try (ShownWindow window = onSample(tools())) {
            window.await("#step-3");
            window.fire("#export");
            window.await("#confirm-export");
            draw(window, "export");
            window.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void risks() throws IOException {
        try (ShownWindow window = onSample(tools())) {
            window.section("Risks");
            draw(window, "risks");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
            window.await("#confirm-review");
            window.fire("#confirm-review");
            window.await("#review-form");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            draw(window, "review-of-risks");
        }
    }

    @Test
    void manyHands() throws IOException {
        Tools here = tools();
        Travelled travelled = Travelled.from(here, folder);
        try (ShownWindow window = onSample(here)) {
            window.choose(travelled.returned());
            window.act("Take back a copy");
            window.await("#take-list");
            draw(window, "many-hands");
            window.fire("#take-confirm");
            window.awaitGone("#take-list");
            window.section("History");
            window.await(".history-heading");
            draw(window, "history");
        }
    }

    @Test
    void board() throws IOException {
        try (ShownWindow window = new ShownWindow(LIGHT, tools())) {
            window.fire("#open-strategy-sample");
            window.await(".shell");
            window.section("Strategy");
            draw(window, "strategy");
            window.section("Actions");
            window.await("#actions");
            draw(window, "actions");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            draw(window, "timeline");
            window.section("Outcome framework");
            window.await("#indicators");
            draw(window, "outcomes");
            window.section("Board report");
            draw(window, "report");
        }
    }

    private static void draw(ShownWindow window, String name) throws IOException {
        Path drawn = window.draw("guide-" + name);
        Screens.check(LIGHT, drawn);
        if (Boolean.getBoolean("guide.write")) {
            FewColours.write(drawn, Path.of("src", "docs", "guide", "pictures", name + ".png"));
        }
    }

    /** As at somebody's desk, whatever the computer calls its user. */
    private Tools tools() {
        Tools here = Program.tools(folder.resolve("library"));
        return new Tools(
                here.library(),
                here.files(),
                here.writers(),
                here.samples(),
                here.ids(),
                "Programme lead",
                here.settings(),
                here.assessor());
    }

    private static ShownWindow onSample(Tools tools) {
        ShownWindow window = new ShownWindow(LIGHT, tools);
        window.fire("#open-sample");
        window.await(".shell");
        return window;
    }
}
