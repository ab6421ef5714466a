package org.bcfplanner.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bcfplanner.check.outcome.Figures;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.check.outcome.Outcome;
import org.bcfplanner.check.outcome.Pass;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.outcome.Repair;
import org.bcfplanner.check.outcome.Section;
import org.bcfplanner.edition.Severity;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.scheme.Theme;

/** S5: every scheme has a number, where the edition asks for one, and no two have the same. Parts of a scheme may go without. */
final class SchemeNumbers implements Rule {
    private static final Place NUMBERS = new Place.Column(Tables.SCHEMES.name(), "number");

    @Override
    public String code() {
        return "S5";
    }

    @Override
    public Reads reads() {
        return Reads.NOTHING
                .and(Tables.SCHEMES.name(), "number", "name", "position", "theme", "parent")
                .and("theme", "position");
    }

    @Override
    public List<Outcome> outcomes(Subject subject) {
        List<Scheme> missing = new ArrayList<>();
        Map<String, List<Scheme>> byNumber = new LinkedHashMap<>();
        int needed = 0;
        for (Theme theme : subject.tree().themes()) {
            for (Scheme scheme : subject.tree().allOf(theme)) {
                needed += scheme.parent() == null ? 1 : 0;
                if (!scheme.number().isBlank()) {
                    byNumber.computeIfAbsent(normalised(scheme.number()), ignored -> new ArrayList<>())
                            .add(scheme);
                } else if (scheme.parent() == null) {
                    missing.add(scheme);
                }
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        boolean asked = subject.edition().demands().schemes().stream()
                .anyMatch(each -> each.rule().equals(code()));
        if (needed > 0 && asked) {
            outcomes.add(numbered(
                    missing,
                    needed,
                    byNumber.keySet(),
                    subject.edition().demands().numbering()));
        }
        byNumber.values().stream()
                .filter(each -> each.size() > 1)
                .map(this::twins)
                .forEach(outcomes::add);
        return outcomes;
    }

    private Outcome numbered(List<Scheme> missing, int needed, Set<String> taken, String prefix) {
        Figures figures = Figures.of(Figures.NEEDED, needed).and(Figures.FILLED, needed - missing.size());
        if (missing.isEmpty()) {
            return new Pass(code(), Section.SCHEMES, NUMBERS, "Every scheme has a number", needed + ".", figures);
        }
        return Finding.of(
                        code(),
                        Severity.ERROR,
                        Section.SCHEMES,
                        NUMBERS,
                        Words.count(missing.size(), "scheme has", "schemes have") + " no number",
                        Words.list(missing.stream().map(Scheme::name).toList()) + ".",
                        figures)
                .marking(cells(missing))
                .repairedBy(List.of(numbering(missing, taken, prefix)));
    }

    /** Numbers the schemes in their order with the first numbers that are free. */
    private static Repair numbering(List<Scheme> missing, Set<String> taken, String prefix) {
        int width = Math.max(2, String.valueOf(missing.size() + taken.size()).length());
        List<Repair.Put> puts = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        int next = 1;
        for (Scheme scheme : missing) {
            String number = number(prefix, width, next++);
            while (taken.contains(normalised(number))) {
                number = number(prefix, width, next++);
            }
            numbers.add(number);
            puts.add(new Repair.Put(Place.Cell.of(Tables.SCHEMES, scheme, "number"), number));
        }
        String label = numbers.size() == 1
                ? "Number it " + numbers.getFirst()
                : "Number them " + numbers.getFirst() + " to " + numbers.getLast();
        return new Repair(label, puts);
    }

    private static String number(String prefix, int width, int number) {
        return prefix + String.format(Locale.ROOT, "%0" + width + "d", number);
    }

    private Outcome twins(List<Scheme> schemes) {
        String number = schemes.getFirst().number().strip();
        return Finding.of(
                        code(),
                        Severity.ERROR,
                        Section.SCHEMES,
                        Place.Cell.of(Tables.SCHEMES, schemes.getLast(), "number"),
                        Words.count(schemes.size(), "scheme has", "schemes have") + " the number "
                                + Words.shortened(number),
                        Words.list(schemes.stream().map(Scheme::name).toList()) + ".",
                        Figures.of("number", number)
                                .and(
                                        "schemes",
                                        schemes.stream().map(Scheme::name).collect(Collectors.joining(", "))))
                .marking(cells(schemes));
    }

    private static List<Place.Cell> cells(List<Scheme> schemes) {
        return schemes.stream()
                .map(scheme -> Place.Cell.of(Tables.SCHEMES, scheme, "number"))
                .toList();
    }

    private static String normalised(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
