package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Optional;

/** Takes note of what is asked to be done with rows, and does nothing. */
record NotedActions(List<String> done) implements RowActions {
    @Override
    public Optional<String> insertAfter(Optional<String> row) {
        done.add("insert after " + row.orElse("nothing"));
        return Optional.empty();
    }

    @Override
    public void remove(List<String> rows) {
        done.add("remove " + rows);
    }

    @Override
    public void move(List<String> rows, int places) {
        done.add("move " + rows + " by " + places);
    }

    @Override
    public void duplicate(List<String> rows) {
        done.add("duplicate " + rows);
    }

    @Override
    public String name() {
        return "row";
    }
}
