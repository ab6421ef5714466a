package org.bcfplanner.ui;

import java.util.List;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.details.DetailsSection;
import org.bcfplanner.ui.finance.FinanceSection;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.metrics.MetricsSection;
import org.bcfplanner.ui.risks.RisksSection;
import org.bcfplanner.ui.schemes.SchemesSection;
import org.bcfplanner.ui.signoff.SignoffSection;

/** The sections of a plan, in the order of the rail. */
final class Sections {
    private Sections() {}

    /** What the sections ask of the frame around them. */
    interface Around {
        /** Tells that what a section says of its selection may have changed. */
        void selectionChanged();

        /** Shows a section, if the present one can be left, and then does something in it. */
        void go(Section section, Runnable then);
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
        SignoffSection signoff = new SignoffSection(session, ids, scale);
        return List.of(schemes, finance, risks, metrics, details, signoff);
    }
}
