package org.bcfplanner.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bcfplanner.edition.NarrativeTables.Kind;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.session.Settings;
import org.bcfplanner.ui.actions.ActionsSection;
import org.bcfplanner.ui.board.BoardReportSection;
import org.bcfplanner.ui.board.SinceBoard;
import org.bcfplanner.ui.checks.ChecksModel;
import org.bcfplanner.ui.details.DetailsSection;
import org.bcfplanner.ui.documents.DocumentParts;
import org.bcfplanner.ui.finance.FinanceSection;
import org.bcfplanner.ui.history.HistorySection;
import org.bcfplanner.ui.kit.Dialogs;
import org.bcfplanner.ui.kit.Later;
import org.bcfplanner.ui.kit.Section;
import org.bcfplanner.ui.metrics.MetricsSection;
import org.bcfplanner.ui.narrative.NarrativeSection;
import org.bcfplanner.ui.outcomes.OutcomesSection;
import org.bcfplanner.ui.overview.OverviewSection;
import org.bcfplanner.ui.overview.Ways;
import org.bcfplanner.ui.risks.RisksSection;
import org.bcfplanner.ui.schemes.SchemesSection;
import org.bcfplanner.ui.signoff.SignoffSection;
import org.bcfplanner.ui.strategy.StrategySection;
import org.bcfplanner.ui.tables.Part;
import org.bcfplanner.ui.tables.Surroundings;

/** Makes each section by its key, with its ways to the others, which lead nowhere where the plan has not the other. */
final class SectionsMade {
    private final PlanSession session;
    private final Sections.Supplies supplies;
    private final IdSource ids;
    private final Dialogs dialogs;
    private final Settings settings;
    private final double scale;
    private final Sections.Around around;
    private final List<Later<?>> made = new ArrayList<>();

    SectionsMade(PlanSession session, Sections.Supplies supplies, double scale, Sections.Around around) {
        this.session = session;
        this.supplies = supplies;
        this.ids = supplies.ids();
        this.dialogs = supplies.dialogs();
        this.settings = supplies.settings();
        this.scale = scale;
        this.around = around;
    }

    /**
     * Each of them is made when it is first wanted. The others are told of the history, and the overview of them; it is made
     * at once, as it is shown first.
     */
    List<Section> all(List<String> keys, ChecksModel checks) {
        for (String key : keys) {
            org.bcfplanner.check.outcome.Section.keyed(key).map(this::later).ifPresent(made::add);
        }
        List<Section> all = new ArrayList<>(made);
        if (keys.contains("overview")) {
            all.addFirst(overview(checks));
        }
        if (keys.contains("history")) {
            supplies.past().ifPresent(past -> all.add(history(past, all)));
        }
        return List.copyOf(all);
    }

    private Later<?> later(org.bcfplanner.check.outcome.Section which) {
        String name = which.label();
        return switch (which) {
            case DETAILS -> new Later<>(DetailsSection.class, name, DetailsSection.ICON, this::details);
            case NARRATIVE -> new Later<>(NarrativeSection.class, name, NarrativeSection.ICON, this::narrative);
            case SCHEMES -> new Later<>(SchemesSection.class, name, SchemesSection.ICON, this::schemes);
            case FINANCE -> new Later<>(FinanceSection.class, name, FinanceSection.ICON, this::finance);
            case STRATEGY -> new Later<>(StrategySection.class, name, StrategySection.ICON, this::strategy);
            case ACTIONS -> new Later<>(ActionsSection.class, name, ActionsSection.ICON, this::actions);
            case OUTCOMES -> new Later<>(OutcomesSection.class, name, OutcomesSection.ICON, this::outcomes);
            case REPORT -> new Later<>(BoardReportSection.class, name, BoardReportSection.ICON, this::report);
            case RISKS -> new Later<>(RisksSection.class, name, RisksSection.ICON, this::risks);
            case METRICS -> new Later<>(MetricsSection.class, name, MetricsSection.ICON, this::metrics);
            case SIGN_OFF -> new Later<>(SignoffSection.class, name, SignoffSection.ICON, this::signoff);
        };
    }

    /** Does something in the section of this class; nothing where the plan has not that. */
    @SuppressWarnings("unchecked") // it is of that class
    private <S extends Section> void in(Class<S> section, Consumer<S> then) {
        made.stream()
                .filter(each -> each.is(section))
                .map(each -> (Later<S>) each)
                .findFirst()
                .ifPresent(there -> around.go(there, () -> then.accept(there.made())));
    }

    private DetailsSection details() {
        DetailsSection details = new DetailsSection(session, scale);
        details.onAddOrganisation(() -> in(FinanceSection.class, FinanceSection::enterToAddOrganisation));
        return details;
    }

    private NarrativeSection narrative() {
        Surroundings surroundings = new Surroundings(dialogs, settings, scale, around::selectionChanged);
        Map<Kind, Part> insets = Map.of(
                Kind.DOCUMENTS, DocumentParts.documents(session, ids, surroundings),
                Kind.VISION, DocumentParts.vision(session, ids, surroundings));
        NarrativeSection narrative =
                new NarrativeSection(session, ids, insets, around::go, scale, around::selectionChanged);
        narrative.onAlone(around::alone);
        narrative.onScheme(place -> in(SchemesSection.class, schemes -> schemes.reveal(place)));
        return narrative;
    }

    private SchemesSection schemes() {
        SchemesSection schemes = new SchemesSection(session, ids, scale);
        schemes.onSelection(around::selectionChanged);
        schemes.onOpenInGrid(scheme -> in(FinanceSection.class, finance -> finance.reveal(scheme)));
        schemes.onAction(place -> in(ActionsSection.class, actions -> actions.reveal(place)));
        schemes.onStray(place -> in(NarrativeSection.class, narrative -> narrative.reveal(place)));
        return schemes;
    }

    private StrategySection strategy() {
        StrategySection strategy = new StrategySection(session, ids, scale, around::selectionChanged);
        strategy.onActions(objective -> in(ActionsSection.class, actions -> actions.reveal(objective)));
        strategy.onIndicators(objective -> in(OutcomesSection.class, outcomes -> outcomes.reveal(objective)));
        return strategy;
    }

    private ActionsSection actions() {
        ActionsSection actions = new ActionsSection(session, ids, dialogs, settings, scale, around::selectionChanged);
        actions.onScheme(place -> in(SchemesSection.class, schemes -> schemes.reveal(place)));
        actions.onRisk(place -> in(RisksSection.class, risks -> risks.reveal(place)));
        actions.onMetric(place -> in(MetricsSection.class, metrics -> metrics.reveal(place)));
        actions.onIndicator(place -> in(OutcomesSection.class, outcomes -> outcomes.reveal(place)));
        actions.onStrategy(() -> in(StrategySection.class, StrategySection::enter));
        return actions;
    }

    private OutcomesSection outcomes() {
        OutcomesSection outcomes =
                new OutcomesSection(session, ids, dialogs, settings, scale, around::selectionChanged);
        outcomes.onStrategy(() -> in(StrategySection.class, StrategySection::enter));
        outcomes.onAction(place -> in(ActionsSection.class, actions -> actions.reveal(place)));
        return outcomes;
    }

    private BoardReportSection report() {
        BoardReportSection report = new BoardReportSection(session, ids, scale, around::selectionChanged);
        supplies.past()
                .ifPresent(past ->
                        report.changes(new SinceBoard(session, past.store(), past.worker(), past.home(), scale)));
        return report;
    }

    private FinanceSection finance() {
        return new FinanceSection(session, ids, dialogs, settings, scale, around::selectionChanged);
    }

    private MetricsSection metrics() {
        return new MetricsSection(session, ids, dialogs, settings, scale, around::selectionChanged);
    }

    private SignoffSection signoff() {
        return new SignoffSection(session, ids, scale);
    }

    private RisksSection risks() {
        return new RisksSection(session, ids, dialogs, settings, supplies.pictures(), scale, around::selectionChanged);
    }

    private OverviewSection overview(ChecksModel checks) {
        Ways ways = around.ways(cell -> in(RisksSection.class, risks -> risks.list(cell)));
        return new OverviewSection(session, checks, List.copyOf(made), scale, ways);
    }

    /** The section of the history, to which the others send those who ask for the past of a cell. */
    private Later<HistorySection> history(Sections.Past past, List<Section> others) {
        Later<HistorySection> history = new Later<>(
                HistorySection.class,
                HistorySection.NAME,
                HistorySection.ICON,
                () -> new HistorySection(
                        session, past.store(), past.worker(), past.home(), dialogs, around.past(), scale));
        others.forEach(each ->
                each.onHistory(traced -> around.go(history, () -> history.made().trace(traced))));
        return history;
    }
}
