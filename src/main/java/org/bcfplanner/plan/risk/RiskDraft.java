package org.bcfplanner.plan.risk;

import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/** A risk while it is being changed; see {@link Risk#with}. What each field is, {@link Risk} says. */
public final class RiskDraft {
    private final Id<Risk> id;
    private @Nullable Id<RiskCategory> category;
    private Rank position;
    private String number;
    private Text risk;
    private Text cause;
    private Text consequence;
    private Rating rating;
    private Text controls;
    private Text furtherActions;
    private String owner;
    private Amount financialImpact;
    private String borneBy;
    private Rating residual;
    private Rating target;
    private PrintedDate raised;
    private PrintedDate review;
    private Travel travel;
    private Status status;
    private @Nullable Id<Risk> mergedInto;

    RiskDraft(Risk from) {
        this.id = from.id();
        this.category = from.category();
        this.position = from.position();
        this.number = from.number();
        this.risk = from.risk();
        this.cause = from.cause();
        this.consequence = from.consequence();
        this.rating = from.rating();
        this.controls = from.controls();
        this.furtherActions = from.furtherActions();
        this.owner = from.owner();
        this.financialImpact = from.financialImpact();
        this.borneBy = from.borneBy();
        this.residual = from.residual();
        this.target = from.target();
        this.raised = from.raised();
        this.review = from.review();
        this.travel = from.travel();
        this.status = from.status();
        this.mergedInto = from.mergedInto();
    }

    Risk made() {
        return new Risk(
                id,
                category,
                position,
                number,
                risk,
                cause,
                consequence,
                rating,
                controls,
                furtherActions,
                owner,
                financialImpact,
                borneBy,
                residual,
                target,
                raised,
                review,
                travel,
                status,
                mergedInto);
    }

    public RiskDraft category(@Nullable Id<RiskCategory> changed) {
        this.category = changed;
        return this;
    }

    public RiskDraft position(Rank changed) {
        this.position = changed;
        return this;
    }

    public RiskDraft number(String changed) {
        this.number = changed;
        return this;
    }

    public RiskDraft risk(Text changed) {
        this.risk = changed;
        return this;
    }

    public RiskDraft cause(Text changed) {
        this.cause = changed;
        return this;
    }

    public RiskDraft consequence(Text changed) {
        this.consequence = changed;
        return this;
    }

    public RiskDraft rating(Rating changed) {
        this.rating = changed;
        return this;
    }

    public RiskDraft controls(Text changed) {
        this.controls = changed;
        return this;
    }

    public RiskDraft furtherActions(Text changed) {
        this.furtherActions = changed;
        return this;
    }

    public RiskDraft owner(String changed) {
        this.owner = changed;
        return this;
    }

    public RiskDraft financialImpact(Amount changed) {
        this.financialImpact = changed;
        return this;
    }

    public RiskDraft borneBy(String changed) {
        this.borneBy = changed;
        return this;
    }

    public RiskDraft residual(Rating changed) {
        this.residual = changed;
        return this;
    }

    public RiskDraft target(Rating changed) {
        this.target = changed;
        return this;
    }

    public RiskDraft raised(PrintedDate changed) {
        this.raised = changed;
        return this;
    }

    public RiskDraft review(PrintedDate changed) {
        this.review = changed;
        return this;
    }

    public RiskDraft travel(Travel changed) {
        this.travel = changed;
        return this;
    }

    /** Only a merged risk has another that took it up; see {@link #mergedInto}. */
    public RiskDraft status(Status changed) {
        this.status = changed;
        this.mergedInto = changed == Status.MERGED ? mergedInto : null;
        return this;
    }

    /** Says which risk has taken this one up. */
    public RiskDraft mergedInto(Id<Risk> other) {
        this.status = Status.MERGED;
        this.mergedInto = other;
        return this;
    }

    public RiskDraft rating(Stage stage, Rating changed) {
        return switch (stage) {
            case RATED -> rating(changed);
            case RESIDUAL -> residual(changed);
            case TARGET -> target(changed);
        };
    }
}
