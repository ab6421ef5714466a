package org.bcfplanner.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.bcfplanner.Program;
import org.bcfplanner.change.edits.Succession;
import org.bcfplanner.compare.Revised;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.PlanState;
import org.bcfplanner.report.Assessment;
import org.bcfplanner.report.FoundIssue;
import org.bcfplanner.report.Target;
import org.bcfplanner.report.picture.PictureKind;
import org.bcfplanner.samples.NarrativeDraft;
import org.bcfplanner.samples.ThanetPlan;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Tools;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Draws the screens of the real window as pictures, to be looked at: {@code mvn test -Pscreens} writes them to {@code
 * target/screens}. Not part of the usual run.
 */
@Tag("screens")
class ScreensTest {
    private static final String MAX = "2014/15 SPEND MAX";
    private static final String MIN = "2014/15 SPEND MIN";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void welcome(Setting setting) throws IOException {
        try (ShownWindow window = new ShownWindow(setting, tools())) {
            window.await("#open-sample");
            check(setting, window.draw("welcome-first"));
        }
        addPlans();
        try (ShownWindow window = new ShownWindow(setting, tools())) {
            window.await(".recent-row");
            window.awaitText(".recent-standing");
            check(setting, window.draw("welcome"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void library(Setting setting) throws IOException {
        addLibrary();
        try (ShownWindow window = new ShownWindow(setting, tools())) {
            window.await(".recent-row");
            window.awaitText(".recent-row .recent-standing");
            window.focus("#plans");
            check(setting, window.draw("library"));
            window.press(KeyCode.DELETE);
            window.await("#undo-deed");
            check(setting, window.draw("library-undo"));
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.await("#next-version-name");
            check(setting, window.draw("library-next"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.DELETE);
            window.fire("#open-bin");
            window.await("#bin");
            check(setting, window.draw("bin"));
            window.fire("#empty-bin");
            window.await("#confirm-remove");
            check(setting, window.draw("bin-empty"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void overview(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Overview");
            window.await("#step-3");
            check(setting, window.draw("overview"));
            window.section("Plan details");
            window.section("Overview");
            window.scrollDown(".overview .scrolling-page");
            check(setting, window.draw("overview-end"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sections(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Schemes");
            check(setting, window.draw("schemes"));
            window.enter("#filter-schemes", "rapid");
            check(setting, window.draw("schemes-filtered"));
            window.enter("#filter-schemes", "");
            window.section("Plan details");
            check(setting, window.draw("details"));
            window.section("Finance");
            window.goTo("Caretrak", MAX);
            check(setting, window.draw("lines"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void risks(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Risks");
            check(setting, window.draw("risks"));
            window.toggle("#cell-2-3");
            check(setting, window.draw("risks-filtered"));
            window.toggle("#cell-2-3");
            review(setting, window);
            window.scale("Score 5 by 5 (NPSA)");
            window.await("#convert-ratings");
            check(setting, window.draw("risks-scale"));
            window.fire("#convert-ratings");
            window.awaitGone("#dialog");
            window.await("#cell-5-5");
            check(setting, window.draw("risks-converted"));
        }
    }

    private static void review(Setting setting, ShownWindow window) throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        window.await("#confirm-review");
        check(setting, window.draw("review-start"));
        window.fire("#confirm-review");
        window.await("#review-form");
        check(setting, window.draw("review"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        check(setting, window.draw("review-refused"));
        window.type("Winter showed that decisions come late");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        check(setting, window.draw("review-answered"));
        for (int risk = 2; risk <= 17; risk++) {
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        }
        window.await("#review-end");
        check(setting, window.draw("review-end"));
        window.fire("#review-done");
        window.await("#risks");
        check(setting, window.draw("risks-reviewed"));
    }

    @ParameterizedTest
    @EnumSource
    void narrative(Setting setting) throws IOException {
        Tools tools = tools();
        try (ShownWindow window = onSample(
                setting, tools.withSample(() -> NarrativeDraft.in(tools.sample().get())))) {
            window.section("Narrative");
            window.awaitText("#word-count");
            window.awaitFindings();
            window.chapter(NarrativeDraft.ENGAGEMENT);
            if (setting.width > 1200) {
                window.fire("#checks");
            }
            check(setting, window.draw("narrative"));
            if (setting.width < 1200) {
                window.toggle("#show-notes");
                check(setting, window.draw("narrative-notes"));
                window.toggle("#show-notes");
            }
            window.chapter("vision");
            check(setting, window.draw("narrative-table"));
            window.chapter("data-sharing");
            check(setting, window.draw("narrative-condition"));
            window.chapter("summary");
            check(setting, window.draw("narrative-summary"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void schemes(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting, tools().withSample(ThanetPlan::plan))) {
            window.section("Schemes");
            check(setting, window.draw("schemes-parts"));
            window.act("universal nurses");
            window.awaitFocus("prose-area");
            check(setting, window.draw("schemes-narrative"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            window.await("#note-words");
            window.type("Who trains them?");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.await(".note-card");
            window.focus("#add-scheme-note");
            check(setting, window.draw("schemes-notes"));
            window.section("Narrative");
            window.awaitText("#word-count");
            window.chapter("changes");
            check(setting, window.draw("narrative-schemes"));
            window.scrollDown(".chapter-page .scrolling-page");
            check(setting, window.draw("narrative-schemes-end"));
            window.chapter("risks");
            check(setting, window.draw("narrative-risks"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void finance(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            check(setting, window.draw("finance-pool"));
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.copied("Y\t1,200\t1,000\tTBC\nN\t2,524\t9,000\tto follow\n");
            window.press(KeyCode.HOME);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.await("#confirm-paste");
            window.fire("#confirm-paste");
            check(setting, window.draw("finance-contributions"));
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            check(setting, window.draw("finance-contingency"));
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            check(setting, window.draw("finance-spend"));
            for (int tab = 0; tab < 3; tab++) {
                window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            }
            window.toggle("#what-if");
            check(setting, window.draw("finance-what-if"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void pictures(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.copied("Y\t1,200\t1,000\tTBC\nN\t2,524\t9,000\t9,450\n");
            window.press(KeyCode.HOME);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.CONTROL, KeyCode.V);
            for (int tab = 0; tab < 3; tab++) {
                window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            }
            check(setting, window.draw("picture-pool"));
            window.choosePicture(PictureKind.THEMES);
            check(setting, window.draw("picture-themes"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.await("#picture-table");
            check(setting, window.draw("picture-themes-table"));
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            window.choosePicture(PictureKind.TYPES);
            check(setting, window.draw("picture-types"));
            window.chooseYear("2015/16");
            check(setting, window.draw("picture-types-empty"));
            window.choosePicture(PictureKind.POOL);
            check(setting, window.draw("picture-pool-unknown"));
            window.choosePicture(PictureKind.CONTRIBUTIONS);
            check(setting, window.draw("picture-contributions"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void metrics(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Metrics");
            window.await("#metrics");
            window.awaitFindings();
            check(setting, window.draw("metrics"));
            if (setting.width > 1200) {
                window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
                check(setting, window.draw("metrics-wide"));
                window.fire(".metric-finding .accept");
                window.awaitFocus("metric-reason");
                window.type("As published, on an older population.");
                check(setting, window.draw("metrics-keeping"));
                window.press(KeyCode.ENTER);
                window.await(".metric-kept");
                check(setting, window.draw("metrics-kept"));
            } else {
                window.toggle("#metric-details");
                check(setting, window.draw("metrics-picture"));
                window.fire("#back-to-table");
            }
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            check(setting, window.draw("metrics-texts"));
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            check(setting, window.draw("metrics-footnotes"));
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            window.fire("#add-local-metric");
            check(setting, window.draw("metrics-local"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void editing(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            window.goTo("Caretrak", MAX);
            window.type("£30k (to review)");
            check(setting, window.draw("lines-editing"));
            window.press(KeyCode.ESCAPE);
            window.goTo("Caretrak", MIN);
            window.type("£10,565,00");
            window.press(KeyCode.ENTER);
            window.goTo("Caretrak", MIN);
            check(setting, window.draw("lines-unreadable"));
            window.goTo("Caretrak", "type");
            window.type("Sometimes");
            window.press(KeyCode.ENTER);
            check(setting, window.draw("lines-refused"));
            window.press(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void checks(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            check(setting, window.draw("checks-strip"));
            window.finding("There is no contingency plan");
            window.press(KeyCode.SHIFT, KeyCode.ENTER);
            window.awaitFocus("accept-reason");
            window.type("The board agrees the plan in March; officers hold the risk until then.");
            window.press(KeyCode.ENTER);
            window.await(".accepted");
            check(setting, window.draw("checks-accepted"));
            window.toggle("#list-warnings");
            window.finding("A note or placeholder was left in");
            window.press(KeyCode.SHIFT, KeyCode.ENTER);
            window.awaitFocus("accept-reason");
            window.press(KeyCode.ENTER);
            check(setting, window.draw("checks-no-reason"));
            window.type("The provider confirms the figures in May.");
            check(setting, window.draw("checks-accept"));
            window.press(KeyCode.ESCAPE);
            window.finding("");
            window.toggle("#list-errors");
            window.finding("“£10,565,00” is not an amount");
            window.press(KeyCode.ENTER);
            check(setting, window.draw("checks-jump"));
            window.finding("");
            window.toggle("#list-all");
            window.wholePlan();
            check(setting, window.draw("checks-whole"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void dialogs(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            window.fire("#export");
            window.await("#confirm-export");
            check(setting, window.draw("export"));
            window.toggle("#export-final");
            check(setting, window.draw("export-refused"));
            window.toggle("#export-draft");
            window.choose(folder.resolve("Thurrock BCF plan - Part 2 - DRAFT.xlsx"));
            window.fire("#confirm-export");
            window.await("#written-file");
            check(setting, window.draw("exported"));
            window.fire("#dialog .button");
        }
    }

    @ParameterizedTest
    @EnumSource
    void firstError(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            window.fire("#export");
            window.await("#confirm-export");
            window.toggle("#export-final");
            window.fire("#first-error");
            window.awaitGone("#dialog");
            check(setting, window.draw("export-first-error"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void finalExport(Setting setting) throws IOException {
        FoundIssue warning = new FoundIssue(FoundIssue.Severity.WARNING, "S11", "Finance", Target.NOWHERE, "", "");
        Tools sound = tools().withAssessor(plan -> new Assessment(List.of(), List.of(warning, warning)));
        try (ShownWindow window = new ShownWindow(setting, sound)) {
            window.fire("#open-sample");
            window.await(".shell");
            window.section("Finance");
            window.fire("#export");
            window.await("#confirm-export");
            window.toggle("#export-final");
            check(setting, window.draw("export-final"));
            window.press(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void paste(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Finance");
            window.goTo("Caretrak", MIN);
            window.copied("30\t£10,565,00\n51\t£52k\nTBC\tsee note\n");
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.await("#confirm-paste");
            check(setting, window.draw("paste"));
            window.press(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void finder(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.await("#palette-field");
            check(setting, window.draw("palette-empty"));
            window.type("care");
            check(setting, window.draw("palette"));
            window.press(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void settingsAndHelp(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.fire("#settings");
            window.await("#settings-card");
            check(setting, window.draw("settings"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.SHIFT, KeyCode.F1);
            window.await(".keyboard-map");
            check(setting, window.draw("keys"));
            window.press(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void versions(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            for (String note : List.of("As the board saw it", "After the comments of the CCG")) {
                window.press(KeyCode.CONTROL, KeyCode.S);
                window.await("#version-note");
                window.press(KeyCode.TAB);
                window.type(note);
                window.press(KeyCode.ENTER);
                window.awaitGone("#version-note");
            }
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.await("#version-note");
            check(setting, window.draw("version"));
            window.press(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void history(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("History");
            window.await(".history-heading");
            check(setting, window.draw("history-first"));
            name(window, "As the board saw it");
            amount(window, "Caretrak", "£30k");
            amount(window, "Stroke Services", "TBC");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Y);
            window.section("Risks");
            window.press(KeyCode.TAB);
            window.type("3");
            window.press(KeyCode.ENTER);
            name(window, "After the comments of the CCG");
            amount(window, "Caretrak", "£45k");
            window.section("History");
            window.await(".history-heading");
            window.awaitSize("#timeline", 8);
            check(setting, window.draw("history"));
            for (int older = 0; older < 3; older++) {
                window.press(KeyCode.DOWN);
            }
            window.fire("#restore-state");
            window.await("#dialog");
            check(setting, window.draw("history-restore"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.awaitSize("#versions", 2);
            check(setting, window.draw("history-versions"));
            window.section("Finance");
            window.goTo("Caretrak", MAX);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
            window.awaitSize("#timeline", 4);
            check(setting, window.draw("history-cell"));
            window.fire("#who");
            window.await("#author-name");
            check(setting, window.draw("history-who"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.awaitSize("#versions", 2);
            window.fire("#open-version");
            window.await("#back-to-plan");
            window.section("Finance");
            window.await("#investment-lines");
            check(setting, window.draw("history-read-only"));
        }
    }

    private static void amount(ShownWindow window, String scheme, String typed) {
        window.section("Finance");
        window.goTo(scheme, MAX);
        window.type(typed);
        window.press(KeyCode.ENTER);
    }

    private static void name(ShownWindow window, String note) {
        window.press(KeyCode.CONTROL, KeyCode.S);
        window.await("#version-note");
        window.press(KeyCode.TAB);
        window.type(note);
        window.press(KeyCode.ENTER);
        window.awaitGone("#version-note");
    }

    @ParameterizedTest
    @EnumSource
    void compare(Setting setting) throws IOException {
        Tools tools = tools();
        Path earlier = folder.resolve("thurrock-february.bcfplan");
        tools.files().write(tools.sample().get(), earlier);
        try (ShownWindow window = onSample(setting, tools.withSample(Revised::plan))) {
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.await("#version-note");
            window.press(KeyCode.ENTER);
            window.awaitGone("#version-note");
            window.act("Compare with");
            window.await("#compare-choices");
            check(setting, window.draw("compare-with"));
            window.choose(earlier);
            window.fire("#compare-file");
            window.await("#differences");
            check(setting, window.draw("compare"));
            for (int i = 0; i < 4; i++) {
                window.press(KeyCode.F8);
            }
            check(setting, window.draw("compare-next"));
            window.toggle("#compare-whole");
            window.focus("#differences");
            check(setting, window.draw("compare-whole"));
            window.press(KeyCode.ESCAPE);
            window.awaitGone("#differences");
        }
    }

    @ParameterizedTest
    @EnumSource
    void contribution(Setting setting) throws IOException {
        Tools here = tools();
        Travelled travelled = Travelled.from(here, folder);
        try (ShownWindow window = onSample(setting, here)) {
            window.act("Send for contr");
            window.await("#send-for");
            check(setting, window.draw("send"));
            window.press(KeyCode.ESCAPE);
            window.awaitGone("#send-for");
            window.choose(travelled.returned());
            window.act("Take back a copy");
            window.await("#take-list");
            check(setting, window.draw("take-back"));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SPACE);
            check(setting, window.draw("take-back-left"));
            window.fire("#take-confirm");
            window.awaitGone("#take-list");
            window.section("History");
            window.await(".history-heading");
            check(setting, window.draw("taken-back-history"));
        }
        try (ShownWindow window = new ShownWindow(setting, Program.tools(folder.resolve("there")))) {
            window.choose(travelled.sent());
            window.fire("#open-file");
            window.await("#send-back");
            check(setting, window.draw("received"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void merge(Setting setting) throws IOException {
        Tools tools = tools();
        Path merged = folder.resolve("merged.bcfplan");
        tools.files().write(Unsettled.plan(), merged);
        try (ShownWindow window = new ShownWindow(setting, tools)) {
            window.choose(merged);
            window.fire("#open-file");
            window.await(".shell");
            window.act("Settle diff");
            window.await("#merge-list");
            check(setting, window.draw("merge"));
            window.press(KeyCode.END);
            check(setting, window.draw("merge-end"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void problem(Setting setting) throws IOException {
        Path file = folder.resolve("notes.bcfplan");
        Files.writeString(file, "not a plan");
        try (ShownWindow window = new ShownWindow(setting, tools())) {
            window.choose(file);
            window.fire("#open-file");
            window.await("#dialog");
            check(setting, window.draw("error"));
            window.fire("#dialog .button");
        }
    }

    @ParameterizedTest
    @EnumSource
    void signoff(Setting setting) throws IOException {
        try (ShownWindow window = onSample(setting)) {
            window.section("Sign-off");
            check(setting, window.draw("signoff-empty"));
            window.fire("#make-places");
            window.await("#sign-2");
            window.fire("#sign-1");
            window.section("Finance");
            window.goTo("Caretrak", MAX);
            window.type("30");
            window.press(KeyCode.ENTER);
            window.section("Sign-off");
            window.fire("#sign-0");
            window.awaitFindings();
            check(setting, window.draw("signoff"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void libraryOpenElsewhere(Setting setting) throws IOException {
        PlanStore other = tools().library().open();
        try (ShownWindow window = new ShownWindow(setting, tools())) {
            window.await(".message-page .button");
            check(setting, window.draw("trouble"));
            other.close();
            window.fire(".message-page .button");
            window.await("#open-sample");
        }
    }

    private Tools tools() {
        return Program.tools(folder.resolve("library"));
    }

    private ShownWindow onSample(Setting setting) {
        return onSample(setting, tools());
    }

    private static ShownWindow onSample(Setting setting, Tools tools) {
        ShownWindow window = new ShownWindow(setting, tools);
        window.fire("#open-sample");
        window.await(".shell");
        return window;
    }

    private void addPlans() {
        Plan sample = tools().sample().get();
        try (PlanStore store = tools().library().open()) {
            for (String title : List.of("Anytown and Otherborough plan", "Anytown plan, second draft")) {
                Plan renamed =
                        Plan.empty(tools().ids().create(), sample.details().withTitle(title));
                store.add(renamed, "", "New plan").join();
            }
            store.add(sample, "", "Open the sample plan").join();
        }
    }

    private void addLibrary() {
        Plan sample = tools().sample().get();
        Plan second = tools().samples().get(1).plan().get();
        try (PlanStore store = tools().library().open()) {
            for (int i = 1; i <= 7; i++) {
                Plan made = Plan.empty(
                        tools().ids().create(),
                        sample.details()
                                .withTexts("Anytown and Otherborough plan", i == 2 ? "1" : "" + i, "", "")
                                .withState(PlanState.values()[i % 4]));
                store.add(made, "", "New plan").join();
            }
            store.add(second, "", "Open the second sample").join();
            store.add(Succession.next(sample, tools().ids().create()), "", "Next version")
                    .join();
            store.add(sample, "", "Open the sample plan").join();
        }
    }

    static void check(Setting setting, Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(setting.width);
        assertThat(image.getHeight()).isEqualTo(setting.height);
        assertThat(coloursOf(image)).as("a drawn screen has many colours").isGreaterThan(20);
    }

    private static long coloursOf(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).distinct().count();
    }
}
