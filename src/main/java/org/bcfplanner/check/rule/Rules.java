package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;

/** The rules there are, in the order in which people are told of them. */
public final class Rules {
    private static final List<Rule> ALL = collected();

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    private static List<Rule> collected() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(UnreadableAmounts.all());
        rules.addAll(YearsOfTheEdition.all());
        rules.addAll(AmountLimits.all());
        rules.add(new Percentages());
        rules.add(new RangesOfLines());
        rules.add(new PoolAgainstMinimum());
        rules.add(new MinimumIsSet());
        rules.add(new ContributionsAgainstPool());
        rules.add(new SpendAgainstMinimum());
        rules.add(new SpendAgainstPool());
        rules.add(new AmountsToBeConfirmed());
        rules.add(new AmountsStatedTwice());
        rules.add(new SchemeNumbers());
        rules.add(new NilTypes());
        rules.add(new ContingencyPlan());
        rules.add(new SchemeNames());
        rules.add(new OrganisationsCovered());
        rules.add(new DatesOfThePlan());
        rules.addAll(NotesLeftInTexts.all());
        rules.add(new RequiredFields.OfDetails());
        rules.add(new RequiredFields.OfSchemes());
        rules.add(new RequiredAmounts.OfPool());
        rules.add(new RequiredAmounts.OfSchemes());
        rules.add(new RequiredContributions());
        rules.add(new RatingsInScale());
        rules.add(new ControlsAsAbove());
        rules.add(new RiskFields());
        rules.add(new OneScale());
        rules.add(new HighRisksAnswered());
        rules.add(new FiguresReadable());
        rules.add(new ValuesWorkedOut());
        rules.add(new CountsPossible());
        rules.add(new TargetsImprove());
        rules.add(new PeriodsSaid());
        rules.add(new MetricsFilled());
        rules.add(new OneExperience());
        rules.add(new SameDecimals());
        rules.add(new TargetsBeyondChance());
        rules.add(new FootnotesReferred());
        rules.add(new SameBasis());
        rules.add(new SectionsWritten());
        rules.add(new PromptsAnswered());
        rules.add(new AnswersFit());
        rules.add(new DocumentsDescribed());
        rules.add(new VisionFilled());
        rules.add(new SignaturesGiven());
        rules.add(new SignaturesCurrent());
        rules.add(new SignatureDates());
        rules.add(new SignatoriesOfThePlan());
        rules.add(new ConflictsSettled());
        return List.copyOf(rules);
    }
}
