package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Edition;

/** The rules there are, in the order in which people are told of them. */
public final class Rules {
    private static final List<Placed> ALL = collected();

    private Rules() {}

    /** A rule with the sections whose matter it is: it is asked where an edition has one of them, or always for none. */
    private record Placed(Rule rule, Set<Section> sections) {}

    /** The rules that a plan of an edition is checked by. */
    public static List<Rule> of(Edition edition) {
        return ALL.stream()
                .filter(each -> each.sections().isEmpty()
                        || each.sections().stream()
                                .anyMatch(section -> edition.sections().has(section.key())))
                .map(Placed::rule)
                .toList();
    }

    /** Every rule, of whatever edition. */
    public static List<Rule> all() {
        return ALL.stream().map(Placed::rule).toList();
    }

    private static List<Placed> collected() {
        Collected rules = new Collected();
        UnreadableAmounts.all().forEach(rules::always);
        YearsOfTheEdition.all().forEach(rules::always);
        AmountLimits.all().forEach(rules::always);
        rules.of(Section.FINANCE, new Percentages());
        rules.of(Section.FINANCE, new RangesOfLines());
        rules.of(Section.FINANCE, new PoolAgainstMinimum());
        rules.of(Section.FINANCE, new MinimumIsSet());
        rules.of(Section.FINANCE, new ContributionsAgainstPool());
        rules.of(Section.FINANCE, new SpendAgainstMinimum());
        rules.of(Section.FINANCE, new SpendAgainstPool());
        rules.of(Section.FINANCE, new AmountsToBeConfirmed());
        rules.of(Section.FINANCE, new AmountsStatedTwice());
        rules.of(Section.SCHEMES, new SchemeNumbers());
        rules.of(Section.FINANCE, new NilTypes());
        rules.of(Section.FINANCE, new ContingencyPlan());
        rules.of(Section.SCHEMES, new SchemeNames());
        rules.of(Section.FINANCE, new OrganisationsCovered()); // councils and CCGs have to pool money, not to report
        rules.always(new DatesOfThePlan());
        NotesLeftInTexts.all().forEach(rules::always);
        rules.always(new RequiredFields.OfDetails());
        rules.of(Section.SCHEMES, new RequiredFields.OfSchemes());
        rules.of(Section.FINANCE, new RequiredAmounts.OfPool());
        rules.of(Section.FINANCE, new RequiredAmounts.OfSchemes());
        rules.of(Section.FINANCE, new RequiredContributions());
        for (Rule each : List.of(
                new RatingsInScale(),
                new ControlsAsAbove(),
                new RiskFields(),
                new OneScale(),
                new HighRisksAnswered())) {
            rules.of(Section.RISKS, each);
        }
        for (Rule each : ofMetrics()) {
            rules.of(Section.METRICS, each);
        }
        for (Rule each : List.of(
                new SectionsWritten(),
                new PromptsAnswered(),
                new AnswersFit(),
                new DocumentsDescribed(),
                new VisionFilled())) {
            rules.of(Section.NARRATIVE, each);
        }
        for (Rule each : List.of(
                new SignaturesGiven(), new SignaturesCurrent(), new SignatureDates(), new SignatoriesOfThePlan())) {
            rules.of(Section.SIGN_OFF, each);
        }
        LikelyYears.all().forEach(rules::always);
        for (Rule each : List.of(new GoalsNamedOnce(), new ObjectivesNamedOnce(), new ColumnsAlike())) {
            rules.of(Section.STRATEGY, each);
        }
        for (Rule each : List.of(new SameProgress(), new ActionsDelivered())) {
            rules.of(Section.ACTIONS, each);
        }
        for (Rule each : ofIndicators()) {
            rules.of(Section.OUTCOMES, each);
        }
        for (Rule each : List.of(new ImplicationsVerified(), new ParagraphsNumbered(), new OneDecision())) {
            rules.of(Section.REPORT, each);
        }
        rules.always(new ConflictsSettled());
        return List.copyOf(rules.all);
    }

    private static List<Rule> ofMetrics() {
        return List.of(
                new FiguresReadable(),
                new ValuesWorkedOut(),
                new CountsPossible(),
                new TargetsImprove(),
                new PeriodsSaid(),
                new MetricsFilled(),
                new OneExperience(),
                new SameDecimals(),
                new TargetsBeyondChance(),
                new FootnotesReferred(),
                new SameBasis());
    }

    private static List<Rule> ofIndicators() {
        return List.of(
                new ValuesOfTheirYear(),
                new TargetsInTheirColumn(),
                new TargetsWithBaseline(),
                new ValuesAreValues(),
                new IndicatorsCited(),
                new SourcesOfIndicators(),
                new IndicatorsWrittenAlike());
    }

    private static final class Collected {
        private final List<Placed> all = new ArrayList<>();

        void always(Rule rule) {
            all.add(new Placed(rule, Set.of()));
        }

        void of(Section section, Rule rule) {
            all.add(new Placed(rule, Set.of(section)));
        }
    }
}
