package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.strategy.Delivery;
import org.bcfplanner.plan.strategy.Stated;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/**
 * H1: a year in the texts of the strategy, of the report and of the narrative is one from 1990 to 2050. Four figures are
 * taken for a year behind the name of a month or a season, behind a quarter, and before a stroke and two more.
 */
final class LikelyYears {
    private static final Set<String> TABLES = Set.of(
            "goal",
            "objective",
            "action",
            "action_progress",
            "indicator",
            "indicator_value",
            "board_report",
            "implication",
            "passage");
    private static final Pattern YEAR = Pattern.compile(
            "(?i)\\b(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter|q[1-4]|quarter [1-4])"
                    + "(?: of)? ([0-9]{4})(?![0-9])|([0-9]{4})/[0-9]{2}(?![0-9/]))");
    private static final int FIRST = 1990;
    private static final int LAST = 2050;

    private LikelyYears() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        for (Table<?> table : Table.all()) {
            if (TABLES.contains(table.name())) {
                rules.add(new OfRows<>(table));
            }
        }
        return rules;
    }

    /** The rule over the texts of one table. */
    private record OfRows<T extends Entity<T>>(Table<T> table) implements RowRule<T> {
        @Override
        public String code() {
            return "H1";
        }

        @Override
        public List<Outcome> of(T row, Subject subject) {
            List<Outcome> outcomes = new ArrayList<>(0);
            Section section = Section.of(table, row);
            for (Shape.Component each : Shape.of(table.row()).components()) {
                Object value = each.of(row);
                Matcher match = YEAR.matcher(text(value));
                while (match.find()) {
                    int year = Integer.parseInt(match.group(1) == null ? match.group(2) : match.group(1));
                    if (year < FIRST || year > LAST) {
                        Place.Cell cell = Place.Cell.of(table, row, each.name());
                        outcomes.add(finding(match.group(), year, section, cell, value, subject));
                    }
                }
            }
            return outcomes;
        }
    }

    private static Outcome finding(
            String words, int year, Section section, Place.Cell cell, @Nullable Object value, Subject subject) {
        return Finding.of(
                        "H1",
                        Severity.WARNING,
                        section,
                        cell,
                        "“" + words + "” is not likely",
                        "Years run from " + FIRST + " to " + LAST + ".",
                        Figures.of("words", words).and("year", year))
                .repairedBy(repairs(words, year, cell, value, subject));
    }

    /** The years of the edition that differ in one figure. */
    private static List<Repair> repairs(
            String words, int year, Place.Cell cell, @Nullable Object value, Subject subject) {
        List<Repair> repairs = new ArrayList<>();
        int last = subject.edition().years().getLast().start() + 1;
        for (int other = subject.edition().years().getFirst().start(); other <= last; other++) {
            String read = words.replace(Integer.toString(year), Integer.toString(other));
            Object put = replaced(value, words, read);
            if (differing(year, other) == 1 && put != null) {
                repairs.add(Repair.of("Read as " + read, cell, put));
            }
        }
        return repairs;
    }

    private static int differing(int year, int other) {
        int differing = 0;
        for (int scale = 1; scale <= 1000; scale *= 10) {
            differing += year / scale % 10 == other / scale % 10 ? 0 : 1;
        }
        return differing;
    }

    private static @Nullable Object replaced(@Nullable Object value, String words, String read) {
        return switch (value) {
            case String text -> text.replace(words, read);
            case Text text -> new Text(text.written().replace(words, read));
            case Delivery delivery -> Delivery.parse(delivery.raw().replace(words, read));
            case Stated stated -> Stated.parse(stated.raw().replace(words, read));
            case null -> null;
            default -> null;
        };
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Text text -> text.written();
            case Delivery delivery -> delivery.raw();
            case Stated stated -> stated.raw();
            case PrintedDate date -> date.words();
            case null -> "";
            default -> "";
        };
    }
}
