package org.bcfplanner.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.risk.Band;

/** Makes the demands of an edition of the part {@code checks} of its data file. */
final class DemandsFile {
    private DemandsFile() {}

    static Demands read(Fields checks) {
        Optional<Fields> limits = checks.fieldsIfAny("limits");
        Optional<Fields> spend = checks.fieldsIfAny("spend");
        Demands none = Demands.NONE;
        return new Demands(
                limits.map(each -> Long.parseLong(each.text("least"))).orElse(none.least()),
                limits.map(each -> Long.parseLong(each.text("most"))).orElse(none.most()),
                checks.textIfAny("numbering"),
                needed(checks, "details"),
                severity(checks, "organisations"),
                needed(checks, "schemes"),
                severity(checks, "pool"),
                severity(checks, "contributions"),
                spend.map(each -> severity(each, "severity")).orElse(Severity.NOTE),
                spend.map(each -> each.texts("years").stream()
                                .map(FinancialYear::parse)
                                .toList())
                        .orElse(List.of()),
                checks.fieldsIfAny("risks").map(DemandsFile::risks).orElse(none.risks()),
                checks.fieldsIfAny("metrics").map(DemandsFile::metrics).orElse(none.metrics()),
                checks.fieldsIfAny("narrative").map(DemandsFile::narrative).orElse(none.narrative()),
                checks.fieldsIfAny("signatures").map(DemandsFile::signatures).orElse(none.signatures()),
                Set.copyOf(checks.textsIfAny("kept-with-a-reason")));
    }

    private static Severity severity(Fields of, String key) {
        return of.has(key) ? Severity.valueOf(of.text(key)) : Severity.NOTE;
    }

    private static Demands.OfRisks risks(Fields risks) {
        return new Demands.OfRisks(
                risks.has("register") ? Optional.of(Severity.valueOf(risks.text("register"))) : Optional.empty(),
                needed(risks, "fields"),
                Severity.valueOf(risks.text("high")),
                risks.texts("levels").stream().map(Band.Level::valueOf).collect(Collectors.toSet()));
    }

    private static Demands.OfMetrics metrics(Fields metrics) {
        return new Demands.OfMetrics(
                Severity.valueOf(metrics.text("figures")),
                Severity.valueOf(metrics.text("periods")),
                Severity.valueOf(metrics.text("experience")),
                metrics.number("options"));
    }

    private static Demands.OfNarrative narrative(Fields narrative) {
        return new Demands.OfNarrative(
                Severity.valueOf(narrative.text("sections")),
                Severity.valueOf(narrative.text("prompts")),
                Severity.valueOf(narrative.text("conditions")),
                Severity.valueOf(narrative.text("evidence")),
                Severity.valueOf(narrative.text("tables")));
    }

    private static Demands.OfSignatures signatures(Fields signatures) {
        return new Demands.OfSignatures(
                Severity.valueOf(signatures.text("given")),
                Severity.valueOf(signatures.text("current")),
                Severity.valueOf(signatures.text("dates")),
                Severity.valueOf(signatures.text("bodies")));
    }

    private static List<Demands.Needed> needed(Fields checks, String key) {
        return checks.listOfFieldsIfAny(key).stream()
                .map(each -> new Demands.Needed(
                        each.text("field"),
                        each.text("label"),
                        each.text("rule"),
                        Severity.valueOf(each.text("severity"))))
                .toList();
    }
}
