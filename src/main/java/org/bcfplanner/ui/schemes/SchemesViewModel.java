package org.bcfplanner.ui.schemes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bcfplanner.change.Diff;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.LineEdits;
import org.bcfplanner.change.edits.SchemeEdits;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.notes.NoteEdits;

/** The schemes section without its nodes: what is shown, what is selected, and what can be done. */
public final class SchemesViewModel {
    private final PlanSession session;
    private final IdSource ids;
    private final Edition edition;
    private final SchemeOutline outline;
    private final SchemeMoney money;
    private final SchemeNarratives narratives;
    private final NoteEdits notes;
    private String words = "";
    private Arrangement arrangement = Arrangement.THEMES;
    private String selected = "";
    private Runnable onChange = () -> {};

    public SchemesViewModel(PlanSession session, IdSource ids) {
        this.session = session;
        this.ids = ids;
        this.edition = Editions.get(session.plan().details().edition());
        this.outline = new SchemeOutline(session, edition);
        this.money = new SchemeMoney(session, firstYear());
        this.narratives = new SchemeNarratives(session);
        this.notes = new NoteEdits(session, ids);
        outline.items().stream().findFirst().ifPresent(first -> selected = first.key());
        outline.first().ifPresent(scheme -> selected = scheme.id().toString());
    }

    /** Runs {@code listener} after every change of the plan or the selection, until the returned handle is run. */
    Runnable watch(Runnable listener) {
        onChange = listener;
        return session.watch(new PlanSession.Watcher() {
            @Override
            public void changed(Plan before, Plan after, Diff diff) {
                onChange.run();
            }
        });
    }

    /** What the navigator lists: see {@link #filter} and {@link #arrange}. */
    List<SchemeItem> shown() {
        return outline.figures().shown(words, arrangement);
    }

    /** Lists only what has these words in its name or number; no words list all. */
    void filter(String typed) {
        words = typed;
        onChange.run();
    }

    void arrange(Arrangement how) {
        arrangement = how;
        onChange.run();
    }

    /** Selects the first scheme listed, unless one that is listed is selected. */
    void selectShown() {
        List<SchemeItem> listed = shown().stream().flatMap(SchemeItem::schemes).toList();
        if (listed.stream().noneMatch(item -> item.key().equals(selected))) {
            listed.stream().findFirst().ifPresent(item -> select(item.key()));
        }
    }

    /** Selects the first scheme of the plan. */
    void selectFirst() {
        outline.first().ifPresent(scheme -> select(scheme.id().toString()));
    }

    /** Whether some schemes are left out. */
    boolean isFiltered() {
        return !words.isBlank();
    }

    /** The themes and schemes in their order. */
    SchemeOutline outline() {
        return outline;
    }

    SchemeMoney money() {
        return money;
    }

    String selected() {
        return selected;
    }

    void select(String key) {
        if (!key.equals(selected)) {
            session.endTyping();
            selected = key;
            onChange.run();
        }
    }

    Optional<Scheme> selectedScheme() {
        return outline.scheme(selected);
    }

    Optional<Theme> selectedTheme() {
        return outline.theme(selected);
    }

    List<InvestmentType> investmentTypes() {
        return List.copyOf(edition.investmentTypes().keySet());
    }

    String label(InvestmentType type) {
        return edition.label(type);
    }

    FinancialYear firstYear() {
        return edition.years().getFirst();
    }

    /** The actions of the strategy that are linked with a scheme, in their order. */
    List<RestingAction> actionsOn(Scheme scheme) {
        return RestingAction.on(session.plan(), scheme.id());
    }

    /** Adds a theme behind the last and selects it. */
    void addTheme() {
        Theme theme = new Theme(ids.create(), Rank.first(), "New theme", "");
        session.apply(Edit.of("add a theme", plan -> SchemeEdits.addTheme(plan, theme)));
        select(theme.id().toString());
    }

    /** Adds a scheme to the theme that is selected or whose scheme is; makes a first theme where there is none. */
    void addScheme() {
        Optional<Theme> theme = selectedTheme()
                .or(() -> selectedScheme().map(scheme -> session.plan().themes().get(scheme.theme())))
                .or(() -> outline.themes().stream().findFirst());
        Theme home = theme.orElseGet(() -> new Theme(ids.create(), Rank.first(), "New theme", ""));
        Scheme scheme = Scheme.named(ids.create(), home.id(), null, "New scheme");
        session.apply(Edit.of("add a scheme", plan -> {
            Plan withHome = theme.isPresent() ? plan : SchemeEdits.addTheme(plan, home);
            return SchemeEdits.addScheme(withHome, scheme);
        }));
        select(scheme.id().toString());
    }

    /** Adds a sub-scheme to the selected scheme and selects it. */
    void addPart() {
        selectedScheme().ifPresent(parent -> {
            Scheme part = Scheme.named(ids.create(), parent.theme(), parent.id(), "New sub-scheme");
            session.apply(Edit.of("add a sub-scheme", plan -> SchemeEdits.addScheme(plan, part)));
            select(part.id().toString());
        });
    }

    /** Moves a scheme up (negative) or down among its siblings, whatever is selected. */
    void movePart(Scheme part, int places) {
        session.apply(Edit.of("move " + part.name(), plan -> SchemeEdits.move(plan, part.id(), places)));
    }

    /** Removes a scheme with everything under it, whatever is selected; undo brings all of it back. */
    void removePart(Scheme part) {
        session.apply(Edit.of("remove " + part.name(), plan -> SchemeEdits.removeScheme(plan, part.id())));
    }

    /** The narratives of the schemes. */
    SchemeNarratives narratives() {
        return narratives;
    }

    /** The review notes of the plan. */
    NoteEdits notes() {
        return notes;
    }

    IdSource ids() {
        return ids;
    }

    /** Removes what is selected with everything under it; undo brings all of it back. */
    void remove() {
        String neighbour = outline.neighbour(selected);
        selectedScheme()
                .ifPresentOrElse(
                        this::removePart,
                        () -> selectedTheme()
                                .ifPresent(theme -> session.apply(Edit.of(
                                        "remove theme " + theme.title(),
                                        plan -> SchemeEdits.removeTheme(plan, theme.id())))));
        select(neighbour);
    }

    /** Moves the selected scheme up (negative) or down among its siblings. */
    void move(int places) {
        selectedScheme().ifPresent(scheme -> movePart(scheme, places));
    }

    /** Changes a field of the selected scheme while it is typed into. */
    void type(String field, UnaryOperator<Scheme> change) {
        selectedScheme()
                .ifPresent(scheme -> session.apply(Edit.typing(
                        "change " + field + " of " + scheme.name(),
                        scheme.id() + " " + field,
                        plan -> SchemeEdits.changeScheme(plan, scheme.id(), change))));
    }

    void typeTheme(String field, UnaryOperator<Theme> change) {
        selectedTheme()
                .ifPresent(theme -> session.apply(Edit.typing(
                        "change " + field + " of theme " + theme.title(),
                        theme.id() + " " + field,
                        plan -> SchemeEdits.changeTheme(plan, theme.id(), change))));
    }

    void endTyping() {
        session.endTyping();
    }

    void moveToTheme(Id<Theme> theme) {
        selectedScheme()
                .ifPresent(scheme -> session.apply(Edit.of(
                        "move " + scheme.name() + " to another theme",
                        plan -> SchemeEdits.moveToTheme(plan, scheme.id(), theme))));
    }

    /** Changes the investment type of the selected scheme, and of the lines that had its old one. */
    void retype(InvestmentType type) {
        selectedScheme()
                .ifPresent(scheme -> session.apply(Edit.of(
                        "change investment type of " + scheme.name(),
                        plan -> LineEdits.retype(plan, scheme.id(), scheme.investmentType(), type))));
    }

    /** Whether the selected scheme's lines can take this type; see {@link LineEdits#canRetype}. */
    boolean canRetype(InvestmentType type) {
        return selectedScheme()
                .filter(scheme -> LineEdits.canRetype(session.plan(), scheme.id(), scheme.investmentType(), type))
                .isPresent();
    }
}
