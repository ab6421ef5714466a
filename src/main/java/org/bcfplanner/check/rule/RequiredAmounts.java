package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bcfplanner.change.Diff;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.Kind;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.Pool;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.jspecify.annotations.Nullable;

/** C1: the amounts that the edition asks for are given: the values of the pool, and what every scheme spends. */
final class RequiredAmounts {
    private RequiredAmounts() {}

    /** The rule over the values of the pooled budget. */
    static final class OfPool implements Rule {
        @Override
        public String code() {
            return "C1";
        }

        @Override
        public Reads reads() {
            return Reads.NOTHING.andAllOf(Tables.POOL.name());
        }

        @Override
        public List<Outcome> outcomes(Subject subject) {
            List<Outcome> outcomes = new ArrayList<>();
            for (PoolMeasure measure : PoolMeasure.values()) {
                for (FinancialYear fy : subject.edition().years()) {
                    boolean filled = Pool.parts(subject.plan().pool(), fy, measure).stream()
                            .anyMatch(part -> !part.amount().isBlank());
                    outcomes.add(outcome(subject.edition(), fy, measure, filled));
                }
            }
            return outcomes;
        }

        private static Outcome outcome(Edition edition, FinancialYear fy, PoolMeasure measure, boolean filled) {
            Place place = new Place.PoolValue(fy, measure);
            String value = fy + (measure == PoolMeasure.MINIMUM ? " minimum" : " pool");
            Figures figures = Figures.of(Figures.NEEDED, 1).and(Figures.FILLED, filled ? 1 : 0);
            return filled
                    ? new Pass("C1", Section.FINANCE, place, value + " is given", "", figures)
                    : Finding.of(
                            "C1",
                            edition.demands().pool(),
                            Section.FINANCE,
                            place,
                            value + " is missing",
                            "The template asks for it as “" + edition.label(measure) + "”.",
                            figures);
        }
    }

    /** The rule over the spend of schemes: said by the scheme or by one of its parts. */
    static final class OfSchemes implements Rule {
        @Override
        public String code() {
            return "C1";
        }

        @Override
        public Reads reads() {
            return Reads.NOTHING
                    .andAllOf(Tables.LINES.name())
                    .and(Tables.SCHEMES.name(), "name", "position", "theme", "parent")
                    .and("theme", "position");
        }

        /** Of a line only matters whether it says anything. */
        @Override
        public boolean isConcernedBy(Diff diff) {
            return diff.changes().stream()
                    .anyMatch(change ->
                            !change.table().equals(Tables.LINES) || says(change.before()) != says(change.after()));
        }

        @Override
        public List<Outcome> outcomes(Subject subject) {
            int needed = 0;
            for (Scheme scheme : subject.plan().schemes()) {
                needed += scheme.parent() == null ? 1 : 0;
            }
            List<Outcome> outcomes = new ArrayList<>();
            if (needed > 0) {
                Map<FinancialYear, Set<Id<Scheme>>> spending = spending(subject);
                for (FinancialYear fy : subject.edition().demands().spendYears()) {
                    List<Scheme> missing = missing(subject, spending.getOrDefault(fy, Set.of()));
                    outcomes.add(outcome(subject, fy, missing, needed));
                }
            }
            return outcomes;
        }

        private static List<Scheme> missing(Subject subject, Set<Id<Scheme>> spending) {
            List<Scheme> missing = new ArrayList<>();
            for (Scheme scheme : subject.plan().schemes()) {
                if (scheme.parent() == null
                        && !spending.contains(scheme.id())
                        && subject.tree().withParts(scheme).stream().noneMatch(part -> spending.contains(part.id()))) {
                    missing.add(scheme);
                }
            }
            missing.sort(Comparator.comparingInt(scheme -> subject.placeOf(scheme.id())));
            return missing;
        }

        private static boolean says(@Nullable Object row) {
            return row instanceof Line line
                    && (!line.min().isBlank() || !line.max().isBlank());
        }

        private static Map<FinancialYear, Set<Id<Scheme>>> spending(Subject subject) {
            Map<FinancialYear, Set<Id<Scheme>>> spending = new HashMap<>();
            for (Line line : subject.plan().lines()) {
                if (says(line) && line.kind() == Kind.SPEND) {
                    spending.computeIfAbsent(line.fy(), ignored -> new HashSet<>())
                            .add(line.scheme());
                }
            }
            return spending;
        }

        private static Outcome outcome(Subject subject, FinancialYear fy, List<Scheme> missing, int needed) {
            Place place = new Place.Totals(fy, Kind.SPEND);
            Figures figures = Figures.of(Figures.NEEDED, needed).and(Figures.FILLED, needed - missing.size());
            return missing.isEmpty()
                    ? new Pass("C1", Section.FINANCE, place, "Every scheme has " + fy + " spend", "", figures)
                    : Finding.of(
                            "C1",
                            subject.edition().demands().spend(),
                            Section.FINANCE,
                            place,
                            Words.count(missing.size(), "scheme has", "schemes have") + " no " + fy + " spend",
                            Words.list(missing.stream().map(Scheme::name).toList())
                                    + ". Where nothing is spent, Nil says so.",
                            figures);
        }
    }
}
