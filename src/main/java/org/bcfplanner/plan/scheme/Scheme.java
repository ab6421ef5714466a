package org.bcfplanner.plan.scheme;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/**
 * A scheme of the plan, or a sub-scheme of another.
 *
 * @param parent        the scheme this is a part of; null for a scheme of its own. A sub-scheme has its parent's theme
 * @param number        the reference the plan gives it, such as {@code BCF01}; empty until it has one
 * @param leadProvider  who provides it; empty until known
 * @param outcomes      one to a line
 * @param notes         for the authors, never exported
 * @param fundingSource where its money comes from; empty until known
 */
public record Scheme(
        Id<Scheme> id,
        Id<Theme> theme,
        @Nullable Id<Scheme> parent,
        Rank position,
        String number,
        String name,
        InvestmentType investmentType,
        String leadProvider,
        Text description,
        Text outcomes,
        Text notes,
        String fundingSource)
        implements Ranked<Scheme> {
    public Scheme {
        requireNonNull(id);
        requireNonNull(theme);
        requireNonNull(position);
        requireNonNull(number);
        requireNonNull(name);
        requireNonNull(investmentType);
        requireNonNull(leadProvider);
        requireNonNull(description);
        requireNonNull(outcomes);
        requireNonNull(notes);
        requireNonNull(fundingSource);
    }

    /** A scheme with a name and nothing else said about it. */
    public static Scheme named(Id<Scheme> id, Id<Theme> theme, @Nullable Id<Scheme> parent, String name) {
        return new Scheme(
                id,
                theme,
                parent,
                Rank.first(),
                "",
                name,
                InvestmentType.NOT_STATED,
                "",
                Text.EMPTY,
                Text.EMPTY,
                Text.EMPTY,
                "");
    }

    @Override
    public Scheme withPosition(Rank place) {
        return new Scheme(
                id,
                theme,
                parent,
                place,
                number,
                name,
                investmentType,
                leadProvider,
                description,
                outcomes,
                notes,
                fundingSource);
    }

    public Scheme withTheme(Id<Theme> changed) {
        return new Scheme(
                id,
                changed,
                parent,
                position,
                number,
                name,
                investmentType,
                leadProvider,
                description,
                outcomes,
                notes,
                fundingSource);
    }

    public Scheme withNumber(String changed) {
        return new Scheme(
                id,
                theme,
                parent,
                position,
                changed,
                name,
                investmentType,
                leadProvider,
                description,
                outcomes,
                notes,
                fundingSource);
    }

    public Scheme withName(String changed) {
        return new Scheme(
                id,
                theme,
                parent,
                position,
                number,
                changed,
                investmentType,
                leadProvider,
                description,
                outcomes,
                notes,
                fundingSource);
    }

    public Scheme withInvestmentType(InvestmentType changed) {
        return new Scheme(
                id,
                theme,
                parent,
                position,
                number,
                name,
                changed,
                leadProvider,
                description,
                outcomes,
                notes,
                fundingSource);
    }

    public Scheme withLeadProvider(String changed) {
        return new Scheme(
                id,
                theme,
                parent,
                position,
                number,
                name,
                investmentType,
                changed,
                description,
                outcomes,
                notes,
                fundingSource);
    }

    public Scheme withDescription(Text changed) {
        return new Scheme(
                id,
                theme,
                parent,
                position,
                number,
                name,
                investmentType,
                leadProvider,
                changed,
                outcomes,
                notes,
                fundingSource);
    }

    public Scheme withOutcomes(Text changed) {
        return new Scheme(
                id,
                theme,
                parent,
                position,
                number,
                name,
                investmentType,
                leadProvider,
                description,
                changed,
                notes,
                fundingSource);
    }

    public Scheme withNotes(Text changed) {
        return new Scheme(
                id,
                theme,
                parent,
                position,
                number,
                name,
                investmentType,
                leadProvider,
                description,
                outcomes,
                changed,
                fundingSource);
    }

    public Scheme withFundingSource(String changed) {
        return new Scheme(
                id,
                theme,
                parent,
                position,
                number,
                name,
                investmentType,
                leadProvider,
                description,
                outcomes,
                notes,
                changed);
    }
}
