package org.bcfplanner.edition;

import java.util.List;
import org.bcfplanner.plan.finance.FinancialYear;

/** Makes the demands of an edition of the part {@code checks} of its data file. */
final class DemandsFile {
    private DemandsFile() {}

    static Demands read(Fields checks) {
        Fields limits = checks.fields("limits");
        Fields spend = checks.fields("spend");
        return new Demands(
                Long.parseLong(limits.text("least")),
                Long.parseLong(limits.text("most")),
                checks.text("numbering"),
                needed(checks, "details"),
                Severity.valueOf(checks.text("organisations")),
                needed(checks, "schemes"),
                Severity.valueOf(checks.text("pool")),
                Severity.valueOf(checks.text("contributions")),
                Severity.valueOf(spend.text("severity")),
                spend.texts("years").stream().map(FinancialYear::parse).toList());
    }

    private static List<Demands.Needed> needed(Fields checks, String key) {
        return checks.listOfFields(key).stream()
                .map(each -> new Demands.Needed(
                        each.text("field"),
                        each.text("label"),
                        each.text("rule"),
                        Severity.valueOf(each.text("severity"))))
                .toList();
    }
}
