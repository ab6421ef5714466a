package org.bcfplanner.ui.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bcfplanner.check.signing.SignatoryWords;
import org.bcfplanner.plan.signoff.Party;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.kit.Icons;

/** Adds a place to sign: for one of the plan's bodies that has none, or for another of any kind. */
final class AddMenu extends MenuButton {
    private final SignoffModel model;
    private final Consumer<Id<Signature>> added;

    /** @param added told of the place that was added */
    AddMenu(SignoffModel model, Consumer<Id<Signature>> added) {
        super("Add signatory", Icons.of("bi-plus", 14));
        this.model = model;
        this.added = added;
        setId("add-signatory");
        getStyleClass().add("quiet-menu");
        setMinWidth(USE_PREF_SIZE);
    }

    void show(List<Party> missing) {
        List<MenuItem> items = new ArrayList<>();
        missing.stream()
                .filter(each -> !each.body().isEmpty())
                .forEach(each -> items.add(item(each.body(), each.kind(), each.body())));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (Signatory kind : Signatory.values()) {
            items.add(item("Another " + SignatoryWords.of(kind), kind, ""));
        }
        getItems().setAll(items);
    }

    private MenuItem item(String words, Signatory kind, String body) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> added.accept(model.add(kind, body)));
        return item;
    }
}
