package org.bcfplanner.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bcfplanner.plan.risk.RiskField;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.junit.jupiter.api.Test;

class EditionsTest {
    @Test
    void theFirstEditionSaysWhatItsTemplateSays() {
        Edition edition = Editions.get("bcf-2014");
        assertThat(edition.years()).extracting(Object::toString).containsExactly("2014/15", "2015/16");
        assertThat(edition.label(InvestmentType.NON_RECURRENT)).isEqualTo("Non-recurrent");
        assertThat(edition.workbook().summary().columns())
                .extracting(Part2Words.KeyedHeading::heading)
                .containsExactly(
                        "Organisation",
                        "Holds the pooled budget? (Y/N)",
                        "Spending on BCF schemes in 14/15",
                        "Minimum contribution (15/16)",
                        "Actual contribution (15/16)");
        assertThat(edition.workbook().schemes().groups())
                .extracting(Part2Words.Group::heading)
                .containsExactly("2014/15 spend", "2014/15 benefits", "2015/16 spend", "2015/16 benefits");
    }

    @Test
    void everyEditionCanBeReadAndAnUnknownOneIsRefusedInWords() {
        assertThat(Editions.all()).isNotEmpty();
        assertThatThrownBy(() -> Editions.get("bcf-1999")).hasMessageContaining("bcf-1999");
    }

    @Test
    void aRegisterHasTheColumnsOfOneOfThreeTemplates() {
        RiskTables risks = Editions.get("bcf-2014").risks();
        assertThat(risks.sets())
                .extracting(RiskTables.ColumnSet::key)
                .containsExactly("register", "rating", "risk-log");
        assertThat(risks.set("").orElseThrow().columns())
                .extracting(RiskTables.Heading::heading)
                .containsExactly("No.", "Risk", "Consequence", "Probability", "Impact", "Controls");
        assertThat(risks.set("risk-log").orElseThrow().columns())
                .contains(
                        new RiskTables.Heading(RiskField.SCORE, "Overall risk factor (likelihood *potential impact)"));
        assertThat(risks.set("mine")).isEmpty();
    }
}
