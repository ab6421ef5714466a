package org.bcfplanner.ui.risks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.RiskEdits;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.RiskTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.risk.Matrix;
import org.bcfplanner.plan.risk.Rating;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskDraft;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;
import org.bcfplanner.plan.risk.Stage;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.CellChange;
import org.bcfplanner.ui.grid.Sheet;

/**
 * The register without its nodes. Which risks it lists and in which order is settled when somebody chooses it; afterwards
 * risks stay where they are while they are edited, and new ones are always listed.
 */
final class RegisterModel {
    private final PlanSession session;
    private final IdSource ids;
    private final Edition edition;
    private RegisterOrder order = RegisterOrder.CATEGORY;
    private Which which = Which.ALL;
    private Optional<Matrix.Cell> cell = Optional.empty();
    private Stage stage = Stage.RATED;
    private Set<Id<Risk>> leftOut = Set.of();
    private Map<Id<Risk>, Integer> places = Map.of();

    RegisterModel(PlanSession session, IdSource ids) {
        this.session = session;
        this.ids = ids;
        this.edition = Editions.get(session.plan().details().edition());
    }

    Plan plan() {
        return session.plan();
    }

    PlanSession session() {
        return session;
    }

    IdSource ids() {
        return ids;
    }

    RiskTables tables() {
        return edition.risks();
    }

    /** The scale of the register; the edition's usual one where the plan names one that it has not. */
    Scale scale() {
        return tables().scale(plan().details().riskScale()).orElse(tables().usualScale());
    }

    RiskTables.ColumnSet columnSet() {
        return tables().set(plan().details().riskColumns())
                .orElse(tables().sets().getFirst());
    }

    Register register() {
        return Register.of(plan().riskCategories(), plan().risks());
    }

    Sheet<RiskRow> sheet() {
        RegisterSheet sheet = new RegisterSheet(plan(), scale(), session.today());
        return order == RegisterOrder.CATEGORY
                ? sheet.byCategory(this::lists)
                : sheet.inOrder(
                        register().risks().stream()
                                .sorted(Comparator.comparingInt(
                                        risk -> places.getOrDefault(risk.id(), Integer.MAX_VALUE)))
                                .toList(),
                        this::lists);
    }

    RegisterOrder order() {
        return order;
    }

    /** Lays the register out in one way, by the scores as they are now. */
    void order(RegisterOrder chosen) {
        order = chosen;
        Scale scale = scale();
        List<Risk> sorted = register().risks().stream()
                .sorted(Comparator.comparingInt(
                        risk -> -scale.score(risk.rating()).orElse(0)))
                .toList();
        places = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            places.put(sorted.get(i).id(), i);
        }
    }

    Which which() {
        return which;
    }

    void list(Which chosen) {
        which = chosen;
        settle();
    }

    Optional<Matrix.Cell> cell() {
        return cell;
    }

    Stage stage() {
        return stage;
    }

    /** Shows the matrix of another stage; a cell chosen in the one before is given up. */
    void show(Stage chosen) {
        stage = chosen;
        list(Optional.empty());
    }

    /** Lists only the risks of a cell of the matrix; all for none. */
    void list(Optional<Matrix.Cell> chosen) {
        cell = chosen;
        settle();
    }

    /** Whether a choice leaves this risk out. */
    boolean leavesOut(Id<Risk> risk) {
        return leftOut.contains(risk);
    }

    void listAll() {
        which = Which.ALL;
        list(Optional.empty());
    }

    private boolean lists(Risk risk) {
        return !leftOut.contains(risk.id());
    }

    private void settle() {
        Set<Id<Risk>> inCell = cell.map(
                        chosen -> matrix().at(chosen).stream().map(Risk::id).collect(Collectors.toSet()))
                .orElse(Set.of());
        leftOut = register().risks().stream()
                .filter(risk -> !which.lists(risk, scale(), session.today())
                        || (cell.isPresent() && !inCell.contains(risk.id())))
                .map(Risk::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    Matrix matrix() {
        return Matrix.of(scale(), register().risks(), stage);
    }

    /** How many risks that somebody looks after have no score. */
    int unscored() {
        return (int) register().risks().stream().filter(this::isUnscored).count();
    }

    Optional<Risk> firstUnscored() {
        return matrix().unscored().stream().findFirst();
    }

    private boolean isUnscored(Risk risk) {
        return risk.status().isLive() && scale().score(risk.rating()).isEmpty();
    }

    /** {@code Showing all 17}, {@code Showing 3 of 17}. */
    String counted(int shown) {
        int all = plan().risks().size();
        return shown == all ? "Showing all " + all : "Showing " + shown + " of " + all;
    }

    void change(List<CellChange> changes) {
        if (!changes.isEmpty()) {
            String label =
                    changes.size() == 1 ? "change " + named(changes.getFirst()) : "change " + changes.size() + " cells";
            session.apply(Edit.of(label, plan -> changed(plan, changes, Map.of())));
        }
    }

    /** Changes one field of a risk as it is typed into; typing on is one step of undo. */
    void type(Id<Risk> id, RiskField field, String text) {
        session.apply(
                Edit.typing("change " + name(id), "risk " + id + " " + field, plan -> typed(plan, id, field, text)));
    }

    /** Changes a risk in one step of undo. */
    void edit(Id<Risk> id, String what, Consumer<RiskDraft> change) {
        session.apply(Edit.of(what + " of " + name(id), plan -> RiskEdits.change(plan, id, change)));
    }

    void apply(String label, BiFunction<Plan, Id<Risk>, Plan> change, Id<Risk> id) {
        session.apply(Edit.of(label, plan -> change.apply(plan, id)));
    }

    /** Takes a rating that was carried over as it stands. */
    void confirm(Id<Risk> id, Stage at) {
        edit(
                id,
                "confirm the rating",
                draft -> plan().risks()
                        .find(id)
                        .map(risk -> risk.at(at))
                        .ifPresent(rating -> draft.rating(
                                at, new Rating(rating.probability(), rating.impact(), rating.score(), false))));
    }

    /** A plan with what was typed; {@code added} gives the ids of rows that are new. */
    Plan changed(Plan plan, List<CellChange> changes, Map<String, String> added) {
        Plan result = plan;
        for (CellChange change : changes) {
            String row = added.getOrDefault(change.cell().row(), change.cell().row());
            Optional<RiskCategory> category = register().categories().stream()
                    .filter(each -> RegisterSheet.groupId(each).equals(row))
                    .findFirst();
            Optional<RiskField> field = RiskColumns.field(change.cell().column());
            if (category.isPresent()) {
                result = RiskEdits.changeCategory(
                        result,
                        category.get().id(),
                        each -> each.withName(change.text().strip()));
            } else if (field.isPresent()) {
                result = typed(result, Id.of(row), field.get(), change.text());
            }
        }
        return result;
    }

    private Plan typed(Plan plan, Id<Risk> id, RiskField field, String text) {
        RiskChanges changes = new RiskChanges(scale(), plan.details().shownIn());
        return plan.risks()
                .find(id)
                .map(risk -> RiskEdits.change(plan, id, changes.typed(risk, field, text)))
                .orElse(plan);
    }

    String name(Id<Risk> id) {
        return plan().risks().find(id).map(register()::name).orElse("a risk");
    }

    private String named(CellChange change) {
        if (change.cell().row().startsWith("category ")) {
            return "a category";
        }
        String column = RiskColumns.all().stream()
                .filter(each -> each.id().equals(change.cell().column()))
                .map(each -> each.title())
                .findFirst()
                .orElse("");
        return name(Id.of(change.cell().row())) + ", " + column;
    }
}
