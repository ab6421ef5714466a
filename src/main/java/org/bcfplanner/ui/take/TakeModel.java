package org.bcfplanner.ui.take;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bcfplanner.change.merge.Part;
import org.bcfplanner.check.PlaceWords;
import org.bcfplanner.check.outcome.Finding;
import org.bcfplanner.compare.Comparison;
import org.bcfplanner.compare.FieldChange;
import org.bcfplanner.compare.RowChange;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.contribute.Parts;
import org.bcfplanner.contribute.TakeBack;
import org.jspecify.annotations.Nullable;

/** What is taken of a copy and what is left, and what would come of it. Without nodes. */
public final class TakeModel {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

    private final TakeBack take;
    private final Comparison offered;
    private final Parts parts;
    private final Set<Part> left = new HashSet<>();
    private Runnable listener = () -> {};
    private TakeBack.Result result;
    private List<TakeLine> lines = List.of();

    public TakeModel(TakeBack take) {
        this.take = take;
        this.offered = take.offered();
        this.parts = new Parts(take);
        this.result = take.without(left);
        fill();
    }

    /** Run whenever there is something else to show. */
    void watch(Runnable changed) {
        listener = changed;
    }

    public TakeBack take() {
        return take;
    }

    /** What would come of it as it is chosen now. */
    public TakeBack.Result result() {
        return result;
    }

    List<TakeLine> lines() {
        return lines;
    }

    /** What the copy changed, in one sentence. */
    String sentence() {
        return offered.sentence() + ".";
    }

    /** Where the copy is from and what it is merged by. */
    String about() {
        @Nullable Asked asked = take.copy().travel().asked();
        String from = asked == null || asked.to().words().isBlank()
                ? "The copy does not say who worked on it."
                : "From " + asked.to().words() + ", who was asked on " + WHEN.format(asked.sent()) + ".";
        return take.isBased()
                ? from
                : from
                        + " It is not known which state both come from: rows are told to be the same by their ids and names,"
                        + " and nothing is taken as removed.";
    }

    /** What would come of it, in one sentence. */
    String outcome() {
        String stands = result.stands() == 1
                ? "1 change of both sides stands"
                : result.stands() + " changes of both sides stand";
        String asked = result.asked() == 0 ? "nothing is to be settled" : result.asked() + " to be settled";
        return stands + " · " + asked;
    }

    /** Whether anything of the copy is taken. */
    boolean takesAnything() {
        return !result.merged().plan().equals(take.mine());
    }

    /** Takes what a line stands for, or leaves it if all of it is taken. */
    void toggle(TakeLine line) {
        switch (line) {
            case TakeLine.Part part -> turn(part.kept(), ofTopic(part));
            case TakeLine.Row row -> turn(row.kept(), ofRow(row.row()));
            case TakeLine.Field field -> {
                if (field.alone()) {
                    turn(field.kept(), parts.of(field.row(), field.field()));
                } else {
                    turn(rowKept(field.row()), ofRow(field.row()));
                }
            }
            case TakeLine.NewFindings ignored -> {}
            case TakeLine.Found ignored -> {}
        }
    }

    void takeAll(boolean all) {
        left.clear();
        if (!all) {
            offered.rows().forEach(row -> left.addAll(ofRow(row)));
        }
        renew();
    }

    private void turn(Kept kept, Collection<Part> of) {
        if (kept == Kept.ALL) {
            left.addAll(of);
        } else {
            left.removeAll(of);
        }
        renew();
    }

    private void renew() {
        result = take.without(left);
        fill();
        listener.run();
    }

    private Set<Part> ofTopic(TakeLine.Part part) {
        Set<Part> all = new HashSet<>();
        offered.rows().stream().filter(row -> row.topic() == part.topic()).forEach(row -> all.addAll(ofRow(row)));
        return all;
    }

    /** The row and each of its fields, so that what was left one by one is taken with the row. */
    private Set<Part> ofRow(RowChange row) {
        Set<Part> all = new HashSet<>(parts.of(row));
        row.fields().forEach(field -> all.addAll(parts.of(row, field)));
        return all;
    }

    private boolean isLeft(RowChange row, FieldChange field) {
        return left.containsAll(parts.of(row)) || (isAlone(row, field) && left.containsAll(parts.of(row, field)));
    }

    private boolean isAlone(RowChange row, FieldChange field) {
        return !parts.of(row, field).isEmpty();
    }

    private Kept rowKept(RowChange row) {
        List<FieldChange> fields = row.fields();
        if (fields.isEmpty() || left.containsAll(parts.of(row))) {
            return left.containsAll(parts.of(row)) ? Kept.NONE : Kept.ALL;
        }
        int taken = (int) fields.stream().filter(field -> !isLeft(row, field)).count();
        return Kept.of(taken, fields.size());
    }

    private void fill() {
        List<TakeLine> all = new ArrayList<>();
        List<Finding> findings = result.findings();
        if (!findings.isEmpty()) {
            all.add(new TakeLine.NewFindings(findings.size()));
            findings.forEach(each -> all.add(new TakeLine.Found(
                    each, PlaceWords.of(each.place(), result.merged().plan()))));
        }
        for (Comparison.Part part : offered.parts()) {
            List<TakeLine> rows = new ArrayList<>();
            part.rows().forEach(row -> addTo(rows, row));
            List<Kept> kept = part.rows().stream().map(this::rowKept).toList();
            all.add(new TakeLine.Part(part.topic(), part.rows().size(), together(kept)));
            all.addAll(rows);
        }
        lines = List.copyOf(all);
    }

    private static Kept together(List<Kept> kept) {
        return kept.stream().distinct().count() == 1 ? kept.getFirst() : Kept.SOME;
    }

    private void addTo(List<TakeLine> rows, RowChange row) {
        rows.add(new TakeLine.Row(row, rowKept(row), by(row)));
        for (FieldChange field : row.fields()) {
            boolean alone = isAlone(row, field);
            rows.add(new TakeLine.Field(row, field, isLeft(row, field) ? Kept.NONE : Kept.ALL, alone));
        }
    }

    /** Who changed a row last, as far as the copy tells. */
    private String by(RowChange row) {
        return ofRow(row).stream()
                .map(take::origin)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Origin::at))
                .map(origin -> (origin.author().words() + ", " + WHEN.format(origin.at())))
                .orElse("");
    }
}
