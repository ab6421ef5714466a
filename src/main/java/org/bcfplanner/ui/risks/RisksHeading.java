package org.bcfplanner.ui.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** The heading of the section. Menus that find no room in it, the last ones first, become one menu for all of them. */
final class RisksHeading extends HBox {
    private final List<Tool> tools;
    private final MenuButton more = new MenuButton("", Icons.of("bi-three-dots", 16));
    private final double[] needed;
    private int folded;

    /** A menu of the heading with what it offers, made anew for the menu of all. */
    record Tool(MenuButton button, Supplier<List<MenuItem>> items) {}

    RisksHeading(String name, Label beside, List<Tool> tools, Node last) {
        this.tools = tools;
        this.needed = new double[tools.size() + 1];
        beside.getStyleClass().add("page-subtitle");
        beside.setMinWidth(0);
        more.setId("risk-heading-more");
        more.getStyleClass().add("quiet-menu");
        more.setMinWidth(USE_PREF_SIZE);
        more.setAccessibleText("More to do with the register");
        more.setTooltip(new Tooltip("More to do with the register"));
        more.setOnShowing(event -> fill());
        more.getItems().setAll(new SeparatorMenuItem()); // a menu without items does not open
        getStyleClass().add("page-heading");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Parts.fixed(name, "page-title"), beside, Parts.spacer());
        tools.forEach(tool -> {
            tool.button().setMinWidth(USE_PREF_SIZE);
            tool.button().managedProperty().bind(tool.button().visibleProperty());
            getChildren().add(tool.button());
        });
        more.managedProperty().bind(more.visibleProperty());
        more.setVisible(false);
        getChildren().addAll(more, last);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        needed[folded] = needed();
        int wanted = folded;
        if (needed[folded] > getWidth() && folded < tools.size()) {
            wanted = folded + 1;
        } else if (folded > 0 && needed[folded - 1] <= getWidth()) {
            wanted = folded - 1;
        }
        if (wanted != folded) {
            folded = wanted;
            arrange();
            applyCss();
            layoutChildren();
            return;
        }
        super.layoutChildren();
    }

    private void arrange() {
        for (int i = 0; i < tools.size(); i++) {
            tools.get(i).button().setVisible(i < tools.size() - folded);
        }
        more.setVisible(folded > 0);
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        for (Tool tool : tools) {
            if (!tool.button().isVisible()) {
                if (!items.isEmpty()) {
                    items.add(new SeparatorMenuItem());
                }
                items.addAll(tool.items().get());
            }
        }
        more.getItems().setAll(items);
    }

    /** The width without the words beside the name, which may give way. */
    private double needed() {
        double width = getInsets().getLeft() + getInsets().getRight() - getSpacing();
        for (Node child : getManagedChildren()) {
            boolean gives =
                    child instanceof Label label && label.getStyleClass().contains("page-subtitle");
            width += getSpacing() + (gives ? 0 : child.prefWidth(-1));
        }
        return width;
    }
}
