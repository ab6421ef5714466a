package org.bcfplanner.compare;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.bcfplanner.check.outcome.Place;

/**
 * What happened to one row, or to the text of one section.
 *
 * @param place where it stands; where it stood, if it was removed
 * @param what  what it is: {@code Scheme}, {@code Text}
 * @param name  what people call it: {@code Caretrak, 2014/15 spend}
 * @param all   its fields in the order of the row; what did not change is {@link ChangeKind#SAME}, and told only where
 *     it says something
 */
public record RowChange(ChangeKind kind, Topic topic, Place place, String what, String name, List<FieldChange> all) {
    public RowChange {
        requireNonNull(kind);
        requireNonNull(topic);
        requireNonNull(place);
        requireNonNull(what);
        requireNonNull(name);
        all = List.copyOf(all);
    }

    /** Whether it is the text of a section, whose fields are its paragraphs. */
    public boolean isText() {
        return what.equals(Labels.of("passage"));
    }

    /** The fields that differ. */
    public List<FieldChange> fields() {
        return all.stream().filter(field -> field.kind() != ChangeKind.SAME).toList();
    }
}
