package org.bcfplanner.report.picture;

import org.bcfplanner.plan.finance.Contribution;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.Id;

/** What a bar shows, exactly enough to go there. */
public sealed interface Subject {
    /** A value of the pooled budget. */
    record OfPool(FinancialYear fy, PoolMeasure measure) implements Subject {}

    /** What the schemes of a theme spend. */
    record OfTheme(Id<Theme> theme, FinancialYear fy) implements Subject {}

    /** What a scheme spends. */
    record OfScheme(Id<Scheme> scheme, FinancialYear fy) implements Subject {}

    /** What is spent under a type. */
    record OfType(InvestmentType type, FinancialYear fy) implements Subject {}

    /** What all schemes spend. */
    record OfSpend(FinancialYear fy) implements Subject {}

    /** What an organisation puts in. */
    record OfOrganisation(Id<Organisation> organisation, Contribution.Figure figure) implements Subject {}

    /** What all organisations put in. */
    record OfContributions(Contribution.Figure figure) implements Subject {}
}
