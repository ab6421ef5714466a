package org.bcfplanner.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.PlanStore;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.checks.ChecksModel;
import org.bcfplanner.ui.details.DetailsSection;
import org.bcfplanner.ui.finance.FinanceSection;
import org.bcfplanner.ui.history.HistorySection;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.PictureFiles;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.metrics.MetricsSection;
import org.bcfplanner.ui.narrative.NarrativeSection;
import org.bcfplanner.ui.overview.OverviewSection;
import org.bcfplanner.ui.overview.Ways;
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

        /** The same with the section of this name, as the rail has it; nothing happens where there is none. */
        void go(String section, Runnable then);

        /** What the overview asks of the frame, with what shows the risks of a square of the matrix. */
        Ways ways(Consumer<Matrix.Cell> risks);
        /** What the history asks of the frame. */
        org.bcfplanner.ui.history.Around past();

        /** Gives the page the whole screen, or the frame back. */
        void alone(boolean only);
    }

    /**
     * What sections are made with.
     *
     * @param settings where tables remember their columns
     * @param pictures where pictures are put into files
     * @param past     where the history is; empty for a plan without one
     */
    record Supplies(IdSource ids, Dialogs dialogs, Settings settings, PictureFiles pictures, Optional<Past> past) {}

    /**
     * Where the history is.
     *
     * @param worker asks it, one thing at a time
     * @param home   runs what belongs to the window's thread
     */
    record Past(PlanStore store, Executor worker, Executor home) {}

    /** @param checks what the rules say of the plan */
    static List<Section> of(PlanSession session, ChecksModel checks, Supplies supplies, double scale, Around around) {
        IdSource ids = supplies.ids();
        Dialogs dialogs = supplies.dialogs();
        Settings settings = supplies.settings();
        SchemesSection schemes = new SchemesSection(session, ids, scale);
        FinanceSection finance = new FinanceSection(session, ids, dialogs, settings, scale, around::selectionChanged);
        RisksSection risks =
                new RisksSection(session, ids, dialogs, settings, supplies.pictures(), scale, around::selectionChanged);
        schemes.onSelection(around::selectionChanged);
        schemes.onOpenInGrid(scheme -> around.go(finance, () -> finance.reveal(scheme)));
        MetricsSection metrics = new MetricsSection(session, ids, dialogs, settings, scale, around::selectionChanged);
        DetailsSection details = new DetailsSection(session, scale);
        details.onAddOrganisation(() -> around.go(finance, finance::enterToAddOrganisation));
        NarrativeSection narrative =
                new NarrativeSection(session, ids, Map.of(), around::go, scale, around::selectionChanged);
        narrative.onAlone(around::alone);
        narrative.onScheme(place -> around.go(schemes, () -> schemes.reveal(place)));
        schemes.onStray(place -> around.go(narrative, () -> narrative.reveal(place)));
        SignoffSection signoff = new SignoffSection(session, ids, scale);
        List<Section> ofPlan = List.of(details, narrative, schemes, finance, risks, metrics, signoff);
        Ways ways = around.ways(cell -> around.go(risks, () -> risks.list(cell)));
        List<Section> all = new ArrayList<>(List.of(new OverviewSection(session, checks, ofPlan, scale, ways)));
        all.addAll(ofPlan);
        supplies.past().ifPresent(past -> all.add(history(session, past, all, supplies, scale, around)));
        return List.copyOf(all);
    }

    /** The section of the history, to which the others send those who ask for the past of a cell. */
    private static Section history(
            PlanSession session, Past past, List<Section> others, Supplies supplies, double scale, Around around) {
        HistorySection history = new HistorySection(
                session, past.store(), past.worker(), past.home(), supplies.dialogs(), around.past(), scale);
        others.forEach(each -> each.onHistory(traced -> around.go(history, () -> history.trace(traced))));
        return history;
    }
}
