package org.bcfplanner.ui.risks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.edition.RiskTables;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.ScaleChange;
import org.bcfplanner.ui.grid.Grid;
import org.bcfplanner.ui.kit.Action;
import org.bcfplanner.ui.kit.ActionGroup;
import org.bcfplanner.ui.kit.Dialogs;

/** The choice of the register's scale and set of columns. Ratings are shown as they would become before any is touched. */
final class ScaleMenu {
    private final RegisterModel model;
    private final Dialogs dialogs;
    private final Grid<RiskRow> grid;
    private final MenuButton button = new MenuButton();
    private final RegisterColumns columns;

    ScaleMenu(RegisterModel model, Dialogs dialogs, Grid<RiskRow> grid) {
        this.model = model;
        this.dialogs = dialogs;
        this.grid = grid;
        button.setId("risk-scale");
        button.getStyleClass().addAll("quiet-menu", "scale-menu");
        columns = new RegisterColumns(model, grid);
    }

    MenuButton button() {
        return button;
    }

    /** Every scale and set of columns by name, for the finder. */
    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Scale scale : model.tables().scales()) {
            actions.add(Action.of(
                    "risk-scale-" + scale.code(),
                    ActionGroup.EDIT,
                    "Score risks " + scale.name(),
                    () -> choose(scale)));
        }
        for (RiskTables.ColumnSet set : model.tables().sets()) {
            actions.add(Action.of(
                    "risk-columns-" + set.key(),
                    ActionGroup.EDIT,
                    "Columns of risks: " + set.name(),
                    () -> choose(set)));
        }
        return actions;
    }

    void show() {
        String words = RiskWords.scale(model.scale());
        button.setText(words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1));
        button.setAccessibleText("Scale and columns: " + button.getText());
        button.getItems().setAll(items());
        columns.follow();
    }

    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        for (Scale scale : model.tables().scales()) {
            RadioMenuItem item = new RadioMenuItem("Score " + scale.name());
            item.setSelected(scale.equals(model.scale()));
            item.setOnAction(event -> choose(scale));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        for (RiskTables.ColumnSet set : model.tables().sets()) {
            RadioMenuItem item = new RadioMenuItem("Columns: " + set.name());
            item.setSelected(set.equals(model.columnSet()));
            item.setOnAction(event -> choose(set));
            items.add(item);
        }
        return items;
    }

    private void choose(RiskTables.ColumnSet set) {
        if (grid.commitPending()) {
            model.session().apply(Edit.of("choose the columns of risks", plan -> RiskEdits.columns(plan, set.key())));
        }
        show();
    }

    private void choose(Scale scale) {
        Scale before = model.scale();
        show();
        if (!grid.commitPending() || scale.equals(before)) {
            return;
        }
        ScaleChange change = new ScaleChange(before, scale);
        List<ScaleChange.Proposal> proposals = change.preview(model.register().risks());
        if (proposals.isEmpty()) {
            model.session().apply(Edit.of("choose the scale of risks", plan -> RiskEdits.scale(plan, scale)));
            return;
        }
        Button leave = new Button("Leave as typed");
        leave.setId("leave-ratings");
        leave.setOnAction(event -> {
            dialogs.close();
            model.session().apply(Edit.of("choose the scale of risks", plan -> RiskEdits.scale(plan, scale)));
        });
        Button convert = new Button("Convert");
        convert.setId("convert-ratings");
        convert.setOnAction(event -> {
            dialogs.close();
            model.session().apply(Edit.of("convert the ratings of risks", plan -> RiskEdits.convert(plan, change)));
        });
        dialogs.choose("Score risks " + scale.name(), new ScalePreview(model, change, proposals), leave, convert);
    }
}
