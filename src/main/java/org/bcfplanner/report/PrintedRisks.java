package org.bcfplanner.report;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.RiskTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.money.MoneyFormat;
import org.bcfplanner.plan.risk.Register;
import org.bcfplanner.plan.risk.Risk;
import org.bcfplanner.plan.risk.RiskCategory;
import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.risk.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The risk register as a plan prints it: under the headings of its set of columns and no others.
 *
 * @param fields   what stands in each column
 * @param headings of the columns
 * @param groups   the risks in order
 */
public record PrintedRisks(List<RiskField> fields, List<String> headings, Scale scale, List<Group> groups) {
    /**
     * Risks under one heading.
     *
     * @param category empty for those under none
     * @param rows     a text for each column
     */
    public record Group(String category, List<List<String>> rows) {}

    /** The register of a plan as it is printed, in the set of columns that the plan has chosen. */
    public static PrintedRisks of(Plan plan, Edition edition) {
        List<RiskTables.Heading> columns = RiskWords.set(plan, edition).columns();
        List<RiskField> fields = columns.stream().map(RiskTables.Heading::field).toList();
        Scale scale = RiskWords.scale(plan, edition);
        Register register = Register.of(plan.riskCategories(), plan.risks());
        RiskCells cells =
                new RiskCells(plan, register, scale, edition.workbook().risks().notScored(), fields::indexOf);
        List<Group> groups = new ArrayList<>();
        addGroup("", register, null, fields, cells, groups);
        for (RiskCategory category : register.categories()) {
            addGroup(category.name(), register, category, fields, cells, groups);
        }
        return new PrintedRisks(
                fields, columns.stream().map(RiskTables.Heading::heading).toList(), scale, groups);
    }

    private static void addGroup(
            String name,
            Register register,
            @Nullable RiskCategory category,
            List<RiskField> fields,
            RiskCells cells,
            List<Group> groups) {
        List<Risk> risks = register.under(category == null ? null : category.id());
        if (!risks.isEmpty()) {
            groups.add(new Group(
                    name,
                    risks.stream()
                            .map(risk -> fields.stream()
                                    .map(field -> words(cells.of(field, risk)))
                                    .toList())
                            .toList()));
        }
    }

    private static String words(Value value) {
        return switch (value) {
            case Value.Money money -> MoneyFormat.pounds(money.pence());
            case Value.Nil() -> "Nil";
            case Worked.Product product ->
                product.result().isPresent() ? String.valueOf(product.result().getAsInt()) : "";
            default -> value.text();
        };
    }
}
