package org.bcfplanner.session;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;
import org.bcfplanner.plan.table.IdSource;

/** Ids that follow the clock (UUID version 7), unique across computers. */
public final class TimeOrderedIds implements IdSource {
    private final NoArgGenerator generator = Generators.timeBasedEpochGenerator();

    @Override
    public UUID next() {
        return generator.generate();
    }
}
