package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.change.Shape;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Demands;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/** C1: what the edition asks for is filled, of the plan and of its schemes. The edition names the fields and their rules. */
final class RequiredFields {
    private RequiredFields() {}

    /** The rule over the plan's own fields. */
    static final class OfDetails implements Rule {
        @Override
        public String code() {
            return "C1";
        }

        @Override
        public Reads reads() {
            return Reads.NOTHING.andAllOf(Reads.DETAILS);
        }

        @Override
        public List<Outcome> outcomes(Subject subject) {
            List<Outcome> outcomes = new ArrayList<>();
            for (Demands.Needed needed : subject.edition().demands().details()) {
                outcomes.add(outcome(needed, subject.plan().details()));
            }
            return outcomes;
        }

        private static Outcome outcome(Demands.Needed needed, Details details) {
            boolean filled = isFilled(component(Details.class, needed.field()).of(details));
            Place place = new Place.Detail(needed.field());
            Section section = Section.ofDetail(needed.field());
            Figures figures = Figures.of(Figures.NEEDED, 1).and(Figures.FILLED, filled ? 1 : 0);
            return filled
                    ? new Pass(needed.rule(), section, place, needed.label() + ": given", "", figures)
                    : Finding.of(
                            needed.rule(),
                            needed.severity(),
                            section,
                            place,
                            needed.label() + ": missing",
                            "The template asks for it.",
                            figures);
        }
    }

    /** The rule over the fields of schemes; parts of a scheme may leave to it what they do not say. */
    static final class OfSchemes implements Rule {
        @Override
        public String code() {
            return "C1";
        }

        @Override
        public Reads reads() {
            return Reads.NOTHING.andAllOf(Tables.SCHEMES.name()).and("theme", "position");
        }

        @Override
        public List<Outcome> outcomes(Subject subject) {
            List<Scheme> schemes = new ArrayList<>();
            for (Theme theme : subject.tree().themes()) {
                schemes.addAll(subject.tree().of(theme));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Demands.Needed needed : subject.edition().demands().schemes()) {
                if (!schemes.isEmpty() && !hasOwnRule(needed)) {
                    outcomes.add(outcome(needed, schemes));
                }
            }
            return outcomes;
        }

        private static boolean hasOwnRule(Demands.Needed needed) {
            return needed.rule().equals("S5");
        }

        private static Outcome outcome(Demands.Needed needed, List<Scheme> schemes) {
            Shape.Component component = component(Scheme.class, needed.field());
            List<Scheme> missing = schemes.stream()
                    .filter(scheme -> !isFilled(component.of(scheme)))
                    .toList();
            Place place = new Place.Column(Tables.SCHEMES.name(), needed.field());
            Figures figures =
                    Figures.of(Figures.NEEDED, schemes.size()).and(Figures.FILLED, schemes.size() - missing.size());
            if (missing.isEmpty()) {
                return new Pass(
                        needed.rule(),
                        Section.SCHEMES,
                        place,
                        needed.label() + ": given for every scheme",
                        "",
                        figures);
            }
            return Finding.of(
                            needed.rule(),
                            needed.severity(),
                            Section.SCHEMES,
                            place,
                            needed.label() + ": missing for " + Words.count(missing.size(), "scheme", "schemes"),
                            Words.list(missing.stream().map(Scheme::name).toList()) + ".",
                            figures)
                    .marking(missing.stream()
                            .map(scheme -> Place.Cell.of(Tables.SCHEMES, scheme, needed.field()))
                            .toList());
        }
    }

    static Shape.Component component(Class<?> type, String name) {
        return Shape.of(type).components().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("An edition asks for " + name + ", which no " + type + " has"));
    }

    static boolean isFilled(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case String text -> !text.isBlank();
            case Text text -> !text.written().isBlank();
            case PrintedDate date -> date.date() != null || !date.words().isBlank();
            case InvestmentType type -> type != InvestmentType.NOT_STATED;
            default -> true;
        };
    }
}
