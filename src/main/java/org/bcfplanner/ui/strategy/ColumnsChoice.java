package org.bcfplanner.ui.strategy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.bcfplanner.edition.StrategyTables.ColumnSet;
import org.jspecify.annotations.Nullable;

/** The choice of the columns in which the actions of an objective are printed. */
final class ColumnsChoice extends ChoiceBox<ColumnSet> {
    private Consumer<ColumnSet> onChoice = set -> {};
    private boolean showing;

    ColumnsChoice(List<ColumnSet> sets) {
        getItems().setAll(sets);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable ColumnSet set) {
                return set == null ? "" : set.name();
            }

            @Override
            public ColumnSet fromString(String words) {
                throw new UnsupportedOperationException("columns are chosen, not typed");
            }
        });
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
