package org.bcfplanner.store;

import java.nio.file.Path;
import org.bcfplanner.RandomPlans;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.session.Entry;

/**
 * Opens a library and edits its plan without end, until it is killed. Each edit is many changes that all carry its
 * number; when it is acknowledged, the number is printed.
 */
public final class StreamingProcess {
    private StreamingProcess() {}

    public static void main(String[] arguments) {
        try (Library library = Library.open(Path.of(arguments[0]))) {
            Id<Plan> id = Id.of(arguments[1]);
            Plan plan = library.load(id);
            System.out.println(Victim.SAYS + "ready");
            for (int number = number(plan) + 1; ; number++) {
                Plan after = numbered(plan, number);
                Entry entry = Edits.entry(plan, after, "edit " + number);
                library.write(entry).join();
                System.out.println(Victim.SAYS + number);
                plan = after;
            }
        }
    }

    public static Plan first() {
        return numbered(new RandomPlans(71).planOfLines(20), 0);
    }

    /** The edit with this number: it stands in the title and in every scheme and line. */
    public static Plan numbered(Plan plan, int number) {
        Plan result = plan.withDetails(plan.details().withTitle(String.valueOf(number)));
        for (var scheme : plan.schemes()) {
            result = result.withSchemes(rows -> rows.with(scheme.withName("Scheme of " + number)));
        }
        for (var theme : plan.themes()) {
            result = result.withThemes(rows -> rows.with(theme.withName("Theme of " + number)));
        }
        return result;
    }

    public static int number(Plan plan) {
        return Integer.parseInt(plan.details().title());
    }
}
