package org.bcfplanner.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.details.DetailsSection;
import org.bcfplanner.ui.finance.FinanceSection;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.metrics.MetricsSection;
import org.bcfplanner.ui.narrative.NarrativeSection;
import org.bcfplanner.ui.risks.RisksSection;
import org.bcfplanner.ui.schemes.SchemesSection;

/** The sections of a plan, in the order of the rail. */
final class Sections {
    private Sections() {}

    /** What the sections ask of the frame around them. */
    interface Around {
        /** Tells that what a section says of its selection may have changed. */
        void selectionChanged();

        /** Shows a section, if the present one can be left, and then does something in it. */
        void go(Section section, Runnable then);

        /** Gives the page the whole screen, or the frame back. */
        void alone(boolean only);
    }

    /** @param settings where tables remember their columns */
    static List<Section> of(
            PlanSession session, IdSource ids, Dialogs dialogs, Settings settings, double scale, Around around) {
        SchemesSection schemes = new SchemesSection(session, ids, scale);
        FinanceSection finance = new FinanceSection(session, ids, dialogs, settings, scale, around::selectionChanged);
        RisksSection risks = new RisksSection(session, ids, dialogs, settings, scale, around::selectionChanged);
        schemes.onSelection(around::selectionChanged);
        schemes.onOpenInGrid(scheme -> around.go(finance, () -> finance.reveal(scheme)));
        MetricsSection metrics = new MetricsSection(session, ids, dialogs, settings, scale, around::selectionChanged);
        DetailsSection details = new DetailsSection(session, scale);
        details.onAddOrganisation(() -> around.go(finance, finance::enterToAddOrganisation));
        List<Section> all = new ArrayList<>();
        NarrativeSection narrative = new NarrativeSection(
                session,
                ids,
                Map.of(),
                (name, then) -> all.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .ifPresent(each -> around.go(each, then)),
                scale,
                around::selectionChanged);
        narrative.onAlone(around::alone);
        all.addAll(List.of(schemes, finance, risks, metrics, details, narrative));
        return all;
    }
}
