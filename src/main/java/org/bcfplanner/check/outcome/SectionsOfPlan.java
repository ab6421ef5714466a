package org.bcfplanner.check.outcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bcfplanner.change.Table;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.merge.MergeConflict;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.review.Acceptance;

/** Which sections a plan has: those that its edition always shows, and the optional ones that it holds something for. */
public final class SectionsOfPlan {
    /** Rows that are about others, wherever those are. */
    private static final Set<Class<?>> ABOUT_OTHERS = Set.of(Acceptance.class, MergeConflict.class, Passage.class);

    private SectionsOfPlan() {}

    /**
     * The keys of all, in the order of the window; overview, checks and history among them where the edition has them.
     *
     * @param asked sections that somebody asked for, whether anything is in them or not
     */
    public static List<String> keys(Plan plan, Edition edition, Set<Section> asked) {
        Set<Section> wanted = held(plan);
        wanted.addAll(asked);
        return edition.sections()
                .of(key -> wanted.stream().anyMatch(each -> each.key().equals(key)));
    }

    /** Those in which rows of a plan are worked on, in the order of the window. */
    public static List<Section> of(Plan plan, Edition edition, Set<Section> asked) {
        return keys(plan, edition, asked).stream()
                .flatMap(key -> Section.keyed(key).stream())
                .toList();
    }

    /** Those that a plan of the edition can have and this one has not. */
    public static List<Section> absent(Plan plan, Edition edition, Set<Section> asked) {
        List<String> shown = keys(plan, edition, asked);
        return edition.sections().all().stream()
                .filter(key -> !shown.contains(key))
                .flatMap(key -> Section.keyed(key).stream())
                .toList();
    }

    /** Title, board and version stand in every plan, so they alone do not make a section of the details. */
    private static Set<Section> held(Plan plan) {
        Set<Section> held = EnumSet.noneOf(Section.class);
        for (Table<?> table : Table.all()) {
            if (table.of(plan).size() > 0 && !ABOUT_OTHERS.contains(table.row())) {
                held.add(Section.of(table));
            }
        }
        plan.passages().forEach(each -> held.add(Section.ofText(each.section())));
        Details details = plan.details();
        boolean said = !details.boundaryDifferences().isBlank()
                || !details.agreedByBoard().said().isBlank()
                || !details.submitted().said().isBlank()
                || !details.profile().isEmpty();
        if (said) {
            held.add(Section.DETAILS);
        }
        return held;
    }
}
