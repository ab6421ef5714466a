package org.bcfplanner.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;
import org.commonmark.node.Document;
import org.jspecify.annotations.Nullable;

/**
 * Help: a page of the guide with the list of all pages beside it. F6 goes from one to the other, Alt+Left back to the page
 * before. Where there is no room for both, a button shows the list in the place of the page.
 */
public final class HelpView extends BorderPane {
    /** The name of the page of all keys. */
    public static final String ALL_KEYS = "all-keys";

    private static final double ROOM_FOR_BOTH = 760;
    private static final double SIDE = 236;
    private static final double MOST_WIDTH = 1160;

    private final Guide guide;
    private final Supplier<Region> keys;
    private final double scale;
    private final PageArea area;
    private final PageList pages;
    private final Button back = Parts.iconButton("Back (Alt+Left)", "bi-arrow-left", this::back);
    private final ToggleButton all = new ToggleButton("All pages", Icons.of("bi-list", 14));
    private final Deque<String> before = new ArrayDeque<>();
    private String shown = "";

    /**
     * @param keys  draws the list of all keys
     * @param scale the text size, 1 for 100 %
     * @param close goes back to where help was asked for
     */
    public HelpView(Guide guide, Supplier<Region> keys, double scale, Runnable close) {
        this.guide = guide;
        this.keys = keys;
        this.scale = scale;
        this.area = new PageArea(scale);
        this.pages = new PageList(guide, keysPage(guide), this::open, this::enter);
        setId("help-view");
        getStyleClass().add("help");
        pages.setPrefWidth(SIDE * scale);
        all.setId("help-all");
        all.getStyleClass().add("quiet-toggle");
        all.setOnAction(event -> fit());
        all.setMinWidth(USE_PREF_SIZE);
        HBox heading = new HBox(
                back,
                Parts.fixed("Help", "page-title"),
                Parts.spacer(),
                all,
                Parts.iconButton("Close help (Esc)", "bi-x", close));
        heading.getStyleClass().add("help-heading-row");
        setTop(heading);
        setCenter(area);
        setPrefSize(MOST_WIDTH * scale, Integer.MAX_VALUE);
        widthProperty().addListener((property, was, is) -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        fit();
    }

    /** What has the focus first. */
    public Node home() {
        return area;
    }

    /** Shows the page of this name, or the index where there is none. */
    public void open(String name) {
        if (!name.equals(shown)) {
            if (!shown.isEmpty()) {
                before.push(shown);
            }
            show(name);
        }
    }

    private void follow(String target) {
        guide.linked(target).ifPresent(page -> {
            open(page.name());
            enter();
        });
    }

    private void back() {
        if (!before.isEmpty()) {
            show(before.pop());
            enter();
        }
    }

    private void show(String name) {
        if (name.equals(ALL_KEYS)) {
            Label heading = Parts.label("All keys", "help-heading-1");
            heading.setAccessibleText("All keys");
            VBox list = new VBox(heading, keys.get());
            list.getStyleClass().add("help-page");
            shown = name;
            area.show(list, "All keys");
        } else {
            GuidePage page = guide.page(name).orElseGet(guide::index);
            shown = page.name();
            area.show(PageNodes.of(page, this::follow, scale), page.title() + ".\n" + page.said());
        }
        back.setDisable(before.isEmpty());
        pages.mark(shown);
    }

    /** Shows the page where the list stands in its place, and puts the focus on it. */
    private void enter() {
        all.setSelected(false);
        fit();
        area.requestFocus();
    }

    private boolean isNarrow() {
        return getWidth() < ROOM_FOR_BOTH * scale;
    }

    private void fit() {
        all.setVisible(isNarrow());
        all.setManaged(isNarrow());
        boolean listAlone = isNarrow() && all.isSelected();
        arrange(isNarrow() ? null : pages, listAlone ? pages : area);
    }

    /** Tab goes in the order in which they are put in: from the list on to the page that is chosen in it. */
    private void arrange(@Nullable Node left, Node middle) {
        if (!Objects.equals(left, getLeft()) || !middle.equals(getCenter())) {
            boolean hadFocus = area.isFocused();
            setCenter(null);
            setLeft(left);
            setCenter(middle);
            if (hadFocus) {
                area.requestFocus();
            }
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.F6) {
            turn();
        } else if (key.getCode() == KeyCode.LEFT && key.isAltDown()) {
            back();
        } else if (key.getCode() == KeyCode.F && key.isShortcutDown()) {
            showList();
            pages.find();
        } else {
            return;
        }
        key.consume();
    }

    private void turn() {
        if (isInPages()) {
            enter();
        } else {
            showList();
            pages.list().requestFocus();
        }
    }

    private void showList() {
        all.setSelected(true);
        fit();
        applyCss();
        layout();
    }

    private boolean isInPages() {
        for (Node node = getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(pages)) {
                return true;
            }
        }
        return false;
    }

    private GuidePage keysPage(Guide of) {
        String group = of.pages().getLast().group();
        return new GuidePage(ALL_KEYS, group, "All keys", new Document(), "", "all keys keyboard shortcuts");
    }
}
