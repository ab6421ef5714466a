package org.bcfplanner.ui.actions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.plan.strategy.Action;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Icons;
import org.bcfplanner.ui.kit.Parts;

/** What the selected action is linked with: each can be gone to and unlinked, and others can be linked. */
final class LinksCard extends VBox {
    /** The most letters of a choice in a list. */
    private static final int LETTERS = 70;

    private final ActionLinks links;
    private final Map<LinkKind, Group> groups = new EnumMap<>(LinkKind.class);
    private final Map<LinkKind, Consumer<Place>> ways = new EnumMap<>(LinkKind.class);

    /** Those of one kind. */
    private final class Group extends VBox {
        private final LinkKind kind;
        private final MenuButton add = new MenuButton("Link", Icons.of("bi-plus", 12));
        private final VBox chips = new VBox(4);
        private List<Linked> shown = List.of();

        Group(LinkKind kind) {
            super(4);
            this.kind = kind;
            add.setId("link-" + kind.one());
            add.getStyleClass().addAll("quiet-menu", "link-menu");
            add.setAccessibleText("Link one of the " + kind.plural().toLowerCase(java.util.Locale.UK));
            chips.setId("linked-" + kind.one());
            Label name = Parts.label(kind.plural(), "field-label");
            HBox heading = new HBox(8, name, Parts.spacer(), add);
            heading.getStyleClass().add("link-heading");
            getChildren().setAll(heading, chips);
            managedProperty().bind(visibleProperty());
        }

        void show(Id<Action> action) {
            List<Linked> linked = links.linked(action, kind);
            List<Linked> others = links.others(action, kind);
            setVisible(!linked.isEmpty() || !others.isEmpty());
            add.getItems()
                    .setAll(others.stream().map(each -> item(action, each)).toList());
            add.setDisable(others.isEmpty());
            if (!linked.equals(shown) || chips.getChildren().isEmpty()) {
                shown = linked;
                List<Node> rows = new ArrayList<>();
                linked.forEach(each -> rows.add(chip(action, each)));
                chips.getChildren()
                        .setAll(rows.isEmpty() ? List.of(Parts.label("None linked", "small", "fg-muted")) : rows);
            }
        }

        private MenuItem item(Id<Action> action, Linked to) {
            String words = to.words();
            MenuItem item = new MenuItem(
                    words.length() > LETTERS ? words.substring(0, LETTERS - 1).strip() + "…" : words);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> {
                links.link(action, to);
                add.requestFocus();
            });
            return item;
        }

        private HBox chip(Id<Action> action, Linked to) {
            Button go = new Button(to.words(), Icons.of(kind.icon(), 12));
            go.getStyleClass().addAll("chip", "link-chip");
            go.setMnemonicParsing(false);
            go.setMinWidth(0);
            go.setMaxWidth(Double.MAX_VALUE);
            go.setTooltip(new Tooltip(to.words() + "\nDelete unlinks it"));
            go.setAccessibleText("Go to " + kind.one() + " " + to.words());
            go.setOnAction(event -> ways.getOrDefault(kind, place -> {}).accept(to.place()));
            go.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.DELETE) {
                    unlink(action, to);
                    key.consume();
                }
            });
            Button away = Parts.iconButton("Unlink " + to.words(), "bi-x", () -> unlink(action, to));
            HBox.setHgrow(go, Priority.ALWAYS);
            return new HBox(2, go, away);
        }

        /** The focus stays among the links, or goes to where one is added. */
        private void unlink(Id<Action> action, Linked from) {
            int place = shown.indexOf(from);
            links.unlink(action, from);
            show(action);
            if (shown.isEmpty()) {
                add.requestFocus();
            } else {
                HBox row = (HBox) chips.getChildren().get(Math.min(place, shown.size() - 1));
                row.getChildren().getFirst().requestFocus();
            }
        }
    }

    LinksCard(ActionsModel model) {
        super(10);
        this.links = new ActionLinks(model);
        getStyleClass().add("aside-card");
        getChildren().add(Parts.label("Linked with", "strong"));
        for (LinkKind kind : LinkKind.values()) {
            Group group = new Group(kind);
            groups.put(kind, group);
            getChildren().add(group);
        }
        managedProperty().bind(visibleProperty());
    }

    /** Takes the places of one kind that are to be gone to. */
    void onGo(LinkKind kind, Consumer<Place> consumer) {
        ways.put(kind, consumer);
    }

    void show(Action action) {
        groups.values().forEach(group -> group.show(action.id()));
        setVisible(groups.values().stream().anyMatch(Node::isVisible));
    }
}
