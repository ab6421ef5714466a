package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.plan.table.Entity;

/** A rule that looks at one row at a time, so that after an edit only the rows that changed are looked at again. */
public interface RowRule<T extends Entity<T>> extends Rule {
    /** The table whose rows it looks at. */
    Table<T> table();

    /** What it says of one row; nothing where all is well. */
    List<Outcome> of(T row, Subject subject);

    /** What it looks at besides the row: a change of that has all rows looked at again. */
    default Reads besides() {
        return Reads.NOTHING;
    }

    @Override
    default Reads reads() {
        return besides().andAllOf(table().name());
    }

    @Override
    default List<Outcome> outcomes(Subject subject) {
        List<Outcome> all = new ArrayList<>();
        for (T row : table().of(subject.plan())) {
            all.addAll(of(row, subject));
        }
        return all;
    }
}
