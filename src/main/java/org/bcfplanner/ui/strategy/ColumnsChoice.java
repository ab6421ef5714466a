package org.bcfplanner.ui.strategy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import org.bcfplanner.edition.StrategyTables.ColumnSet;
import org.bcfplanner.ui.kit.Choices;
import org.bcfplanner.ui.kit.WholeText;

/** The choice of the columns in which the actions of an objective are printed. */
final class ColumnsChoice extends ChoiceBox<ColumnSet> {
    private Consumer<ColumnSet> onChoice = set -> {};
    private boolean showing;

    ColumnsChoice(List<ColumnSet> sets) {
        getItems().setAll(sets);
        setMaxWidth(Double.MAX_VALUE);
        WholeText.tell(this);
        setConverter(Choices.words(ColumnSet::name));
        valueProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                onChoice.accept(is);
            }
        });
    }

    void onChoice(Consumer<ColumnSet> listener) {
        onChoice = listener;
    }

    /** @param set empty where the edition has none of the key that the objective names */
    void show(Optional<ColumnSet> set) {
        showing = true;
        setValue(set.orElse(null));
        showing = false;
    }
}
