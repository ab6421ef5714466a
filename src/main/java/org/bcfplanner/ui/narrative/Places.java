package org.bcfplanner.ui.narrative;

import java.util.Optional;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.table.Id;

/** In which chapter, and under which key of a text, a place of the checks is. */
final class Places {
    private final NarrativeModel model;

    Places(NarrativeModel model) {
        this.model = model;
    }

    Optional<Asked> chapter(Place place) {
        return textKey(place).flatMap(model::asked);
    }

    /** Whether it is in the narrative of a scheme, which is written with the scheme. */
    boolean isOfScheme(Place place) {
        return textKey(place).flatMap(model::schemeOf).isPresent();
    }

    String number(Place place) {
        return chapter(place).map(Asked::number).orElse("");
    }

    /** The key of the section or the prompt. */
    Optional<String> textKey(Place place) {
        return switch (place) {
            case Place.Cell cell -> ofCell(cell);
            case Place.Column column -> ofColumn(column);
            default -> Optional.empty();
        };
    }

    private Optional<String> ofColumn(Place.Column column) {
        return switch (column.table()) {
            case "vision_row" -> ofKind(NarrativeTables.Kind.VISION);
            case "related_document" -> ofKind(NarrativeTables.Kind.DOCUMENTS);
            default ->
                Optional.of(column.component()).filter(key -> model.asked(key).isPresent());
        };
    }

    private Optional<String> ofCell(Place.Cell cell) {
        return switch (cell.table()) {
            case "passage" ->
                model.plan().passages().find(new Id<Passage>(cell.row())).map(Passage::section);
            case "review_note" ->
                model.plan().reviewNotes().find(new Id<ReviewNote>(cell.row())).map(ReviewNote::section);
            case "chapter" ->
                model.asked().stream()
                        .map(Asked::key)
                        .filter(key -> Chapter.idOf(key).equals(new Id<Chapter>(cell.row())))
                        .findFirst();
            case "condition_answer" ->
                model.asked().stream()
                        .flatMap(asked -> asked.section().prompts().stream())
                        .map(NarrativeTables.Prompt::key)
                        .filter(key -> ConditionAnswer.idOf(key).equals(new Id<ConditionAnswer>(cell.row())))
                        .findFirst();
            case "vision_row" -> ofKind(NarrativeTables.Kind.VISION);
            case "related_document" -> ofKind(NarrativeTables.Kind.DOCUMENTS);
            default -> Optional.empty();
        };
    }

    private Optional<String> ofKind(NarrativeTables.Kind kind) {
        return model.asked().stream()
                .filter(asked -> asked.kind() == kind)
                .map(Asked::key)
                .findFirst();
    }
}
