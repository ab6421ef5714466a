package org.bcfplanner.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bcfplanner.search.Found;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Actions;
import org.bcfplanner.ui.kit.Findable;
import org.bcfplanner.ui.kit.Flyout;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * The finder: a field, and under it what answers what is typed, of the window and of the plan. Arrows choose, Enter goes
 * there, Esc closes and leaves everything where it was. Typing never waits for an answer; Enter does.
 */
public final class Palette {
    static final String SECTION = "Section";
    static final String ACTION = "Action";
    static final String PROMPT = "Find a scheme, risk, section or amount";
    private static final String WHAT_TO_TYPE =
            "Type part of a name, an amount, words of a text, or what you want to do.";

    private final Flyout flyout;
    private final Recent recent;
    private final PaletteLines lines;
    private final Optional<InPlan> plan;
    private final PaletteList list;
    private final CustomTextField field = new CustomTextField();
    private final Label nothing = Parts.label("", "fg-muted");
    private final Label hint = Parts.label("", "small", "fg-muted");
    private boolean waiting;
    private boolean goesWhenAnswered;

    /** How the plan that is open is looked through, and gone to. */
    public record InPlan(PlanFinder finder, Shell shell) {}

    private Palette(Flyout flyout, Settings settings, double scale, List<Findable> named, Optional<InPlan> plan) {
        this.flyout = flyout;
        this.recent = new Recent(settings);
        this.plan = plan;
        this.lines = new PaletteLines(
                named,
                section -> plan.map(each -> each.shell().page().icon(section)).orElse(""),
                hit -> plan.ifPresent(each -> each.shell().jumps().go(hit)));
        this.list = new PaletteList(scale, this::go);
        field.setId("palette-field");
        field.setPromptText(PROMPT);
        field.setAccessibleText(PROMPT);
        field.setLeft(Icons.of("bi-search", 12));
        field.textProperty().addListener((property, was, is) -> ask());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("palette-nothing");
        ask();
    }

    /** Shows the finder with the actions and with what a plan holds. */
    public static void open(Flyout flyout, Settings settings, double scale, Actions actions, Optional<InPlan> plan) {
        List<Findable> named = new ArrayList<>();
        actions.in(ActionGroup.GO).forEach(action -> named.add(findable(action, SECTION)));
        actions.all().stream()
                .filter(action -> action.group() != ActionGroup.GO)
                .forEach(action -> named.add(findable(action, ACTION)));
        plan.ifPresent(each -> named.addAll(each.shell().page().findables()));
        Palette palette = new Palette(flyout, settings, scale, named, plan);
        VBox card = new VBox(palette.field, new StackPane(palette.list.view(), palette.nothing), palette.hint);
        card.getStyleClass().add("palette");
        flyout.show(card, Pos.TOP_CENTER, new Insets(6, 0, 0, 0), palette.field);
    }

    private static Findable findable(Action action, String kind) {
        String refusal = action.refusal().get().orElse("");
        return new Findable(
                action.id(), kind, action.icon().get(), action.name().get(), refusal, action.keyWords(), action::run);
    }

    private void ask() {
        String typed = field.getText().strip();
        List<String> used = recent.ids();
        waiting = plan.isPresent();
        goesWhenAnswered = false;
        if (plan.isEmpty()) {
            answer(typed, typed.isEmpty() ? lines.offered(used, List.of()) : lines.of(typed, Found.NOTHING, used), 0);
        } else if (typed.isEmpty()) {
            PlanFinder finder = plan.get().finder();
            show(lines.offered(used, List.of()));
            finder.recall(PaletteLines.places(used), places -> answer(typed, lines.offered(used, places), 0));
        } else {
            PlanFinder finder = plan.get().finder();
            finder.ask(
                    typed,
                    PaletteLines.MOST_OF_A_GROUP,
                    found -> answer(typed, lines.of(typed, found, used), found.total()));
        }
    }

    /** @param inPlan how many hits there are in the plan, shown or not */
    private void answer(String typed, List<PaletteLine> answer, int inPlan) {
        waiting = false;
        show(answer);
        boolean none = answer.isEmpty();
        list.view().setVisible(!none);
        nothing.setText(
                none
                        ? "Nothing is called “" + typed
                                + "” or says it. Fewer words, or only their beginnings, find more."
                        : "");
        long here = answer.stream().filter(PaletteLine.Entry.class::isInstance).count();
        hint.setText(typed.isEmpty() ? WHAT_TO_TYPE : said(here, inPlan));
        field.setAccessibleHelp(hint.getText());
        if (goesWhenAnswered) {
            go();
        }
    }

    private void show(List<PaletteLine> answer) {
        list.show(answer);
    }

    private static String said(long here, int inPlan) {
        String count = here == 0 ? "Nothing found" : Math.max(here, inPlan) + " found";
        return count + " · arrows choose, Enter goes there, Esc closes";
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> list.step(1);
            case UP -> list.step(-1);
            case PAGE_DOWN -> list.page(1);
            case PAGE_UP -> list.page(-1);
            case ENTER -> {
                goesWhenAnswered = waiting;
                if (!waiting) {
                    go();
                }
            }
            case TAB -> {}
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void go() {
        list.chosen().ifPresent(chosen -> {
            recent.used(chosen.id());
            flyout.close();
            chosen.go().run();
        });
    }
}
