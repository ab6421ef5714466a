package org.bcfplanner.plan.scheme;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/** A scheme while it is being changed; what each field is, {@link Scheme} says. */
final class SchemeDraft {
    private final Id<Scheme> id;
    Id<Theme> theme;
    private final @Nullable Id<Scheme> parent;
    Rank position = Rank.first();
    String number = "";
    String name;
    InvestmentType investmentType = InvestmentType.NOT_STATED;
    String leadProvider = "";
    Text description = Text.EMPTY;
    Text outcomes = Text.EMPTY;
    Text notes = Text.EMPTY;
    String fundingSource = "";
    Text metrics = Text.EMPTY;

    SchemeDraft(Id<Scheme> id, Id<Theme> theme, @Nullable Id<Scheme> parent, String name) {
        this.id = id;
        this.theme = theme;
        this.parent = parent;
        this.name = name;
    }

    SchemeDraft(Scheme from) {
        this.id = from.id();
        this.theme = from.theme();
        this.parent = from.parent();
        this.position = from.position();
        this.number = from.number();
        this.name = from.name();
        this.investmentType = from.investmentType();
        this.leadProvider = from.leadProvider();
        this.description = from.description();
        this.outcomes = from.outcomes();
        this.notes = from.notes();
        this.fundingSource = from.fundingSource();
        this.metrics = from.metrics();
    }

    Scheme made() {
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
                fundingSource,
                metrics);
    }
}
