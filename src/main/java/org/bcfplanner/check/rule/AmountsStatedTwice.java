package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.finance.Bound;
import org.bcfplanner.plan.finance.Line;
import org.bcfplanner.plan.finance.StatedAmount;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Total;
import org.bcfplanner.plan.scheme.Scheme;

/** S6: an amount that is stated in another place as well is the same in both. */
final class AmountsStatedTwice implements Rule {
    @Override
    public String code() {
        return "S6";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .andAllOf(Tables.STATED.name())
                .and(Tables.LINES.name(), "min", "max")
                .and(Tables.SCHEMES.name(), "name");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Outcome> outcomes = new ArrayList<>();
        for (StatedAmount stated : subject.plan().stated()) {
            if (stated.amount().counted().isPresent()) {
                outcome(stated, linesOf(stated, subject), subject).ifPresent(outcomes::add);
            }
        }
        return outcomes;
    }

    private static List<Line> linesOf(StatedAmount stated, Subject subject) {
        return subject.investment().of(stated.scheme()).stream()
                .filter(line -> line.fy().equals(stated.fy()) && line.kind() == stated.kind())
                .toList();
    }

    private Optional<Outcome> outcome(StatedAmount stated, List<Line> lines, Subject subject) {
        Total least = Total.of(lines.stream().map(Line::min).toList());
        Total most = Total.of(lines.stream().map(Line::max).toList());
        Total here = stated.bound() == Bound.MIN ? least : most;
        if (here.unreadable() > 0) {
            return Optional.empty();
        }
        long there = stated.amount().counted().orElseThrow();
        String name = Words.name(
                subject.plan().schemes().find(stated.scheme()).map(Scheme::name).orElse(""), "A scheme without a name");
        Place.Cell other = Place.Cell.of(Tables.STATED, stated, "amount");
        Place place = lines.isEmpty()
                ? other
                : Place.Cell.of(
                        Tables.LINES, lines.getFirst(), stated.bound().name().toLowerCase(java.util.Locale.ROOT));
        Figures figures = Figures.of("least_pence", least.pence())
                .and("most_pence", most.pence())
                .and("stated_pence", there)
                .and("bound", stated.bound().name())
                .and("known", here.known() + here.nil())
                .and("place", stated.place());
        String where = where(stated);
        if (!here.isOfNothing() && !here.isIncomplete() && here.pence() == there) {
            return Optional.of(new Pass(
                    code(),
                    Section.FINANCE,
                    place,
                    name + ": one amount",
                    Words.money(there) + " here and in " + where + ".",
                    figures));
        }
        Finding finding = Finding.of(
                        code(),
                        Severity.ERROR,
                        Section.FINANCE,
                        place,
                        name + ": two amounts",
                        planned(least, most) + " in schemes, " + Words.money(there) + " in " + where + ".",
                        figures)
                .marking(
                        place instanceof Place.Cell cell && !cell.equals(other) ? List.of(cell, other) : List.of(other))
                .repairedBy(
                        lines.size() == 1 ? repairs(stated, lines.getFirst(), other, (Place.Cell) place) : List.of());
        return Optional.of(finding);
    }

    private static List<Repair> repairs(StatedAmount stated, Line line, Place.Cell other, Place.Cell own) {
        List<Repair> repairs = new ArrayList<>();
        Amount here = line.amount(stated.bound());
        if (here.counted().isPresent()) {
            String kept =
                    line.min().counted().isPresent() && line.max().counted().isPresent()
                            ? Words.range(
                                    line.min().counted().getAsLong(),
                                    line.max().counted().getAsLong())
                            : Words.money(here.counted().getAsLong());
            repairs.add(Repair.of("Keep " + kept, other, here));
        }
        repairs.add(Repair.of("Use " + Words.money(stated.amount().counted().orElseThrow()), own, stated.amount()));
        return repairs;
    }

    private static String planned(Total least, Total most) {
        if (least.isOfNothing() && most.isOfNothing()) {
            return "Nothing";
        }
        if (least.isIncomplete() || most.isIncomplete()) {
            return "TBC";
        }
        return least.pence() == most.pence()
                ? Words.money(least.pence())
                : Words.money(least.pence()) + " to " + Words.money(most.pence());
    }

    /** The place as the document names it, without what it calls the scheme there. */
    private static String where(StatedAmount stated) {
        String place = stated.place().strip();
        int comma = place.indexOf(',');
        String head = comma > 0 ? place.substring(0, comma) : place;
        if (head.isBlank()) {
            return "another place";
        }
        return "“" + Words.shortened(head) + "”";
    }
}
