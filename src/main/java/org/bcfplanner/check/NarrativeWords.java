package org.bcfplanner.check;

import java.util.Optional;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.check.signing.SignatoryWords;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.Chapter;
import org.bcfplanner.plan.narrative.ConditionAnswer;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.narrative.ReviewNote;
import org.bcfplanner.plan.narrative.VisionRow;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.Id;

/**
 * Cells of texts, of the tables among them and of signatures in words: {@code Data sharing b), answer}. Chapters and
 * answers are named while the plan has no row for them yet.
 */
final class NarrativeWords {
    private final Plan plan;

    NarrativeWords(Plan plan) {
        this.plan = plan;
    }

    static String ofColumn(Place.Column column) {
        return switch (column.table()) {
            case "related_document" -> "Related documents, " + column.component();
            case "vision_row" -> "Vision, " + column.component();
            default -> "Signatures, " + SignatoryWords.of(Signatory.valueOf(column.component()));
        };
    }

    String words(Place.Cell cell) {
        return switch (cell.table()) {
            case "passage" ->
                plan.passages()
                        .find(new Id<Passage>(cell.row()))
                        .map(each -> name(each.section()))
                        .orElse("");
            case "chapter" -> chapter(new Id<>(cell.row()));
            case "condition_answer" -> PlaceWords.joined(prompt(new Id<>(cell.row())), of(cell.component()));
            case "review_note" ->
                plan.reviewNotes()
                        .find(new Id<ReviewNote>(cell.row()))
                        .map(each -> PlaceWords.joined(name(each.section()), "note"))
                        .orElse("");
            case "vision_row" ->
                plan.vision()
                        .find(new Id<VisionRow>(cell.row()))
                        .map(each ->
                                PlaceWords.joined("Vision", each.principle().written(), of(cell.component())))
                        .orElse("");
            case "related_document" ->
                plan.documents()
                        .find(new Id<RelatedDocument>(cell.row()))
                        .map(each -> PlaceWords.joined(each.title(), of(cell.component())))
                        .orElse("");
            default ->
                plan.signatures()
                        .find(new Id<Signature>(cell.row()))
                        .map(each -> PlaceWords.joined(SignatoryWords.name(each), of(cell.component())))
                        .orElse("");
        };
    }

    private static String of(String component) {
        return switch (component) {
            case "byPost" -> "post";
            case "role" -> "position";
            case "signed" -> "date";
            case "byWhen" -> "by when";
            default -> PlaceWords.label(component);
        };
    }

    private String chapter(Id<Chapter> id) {
        return tables().stream()
                .flatMap(tables -> tables.sections().stream())
                .filter(section -> Chapter.idOf(section.key()).equals(id))
                .map(NarrativeTables.Section::heading)
                .findFirst()
                .orElse("");
    }

    private String prompt(Id<ConditionAnswer> id) {
        return tables().stream()
                .flatMap(tables -> tables.sections().stream())
                .flatMap(section -> section.prompts().stream())
                .filter(prompt -> ConditionAnswer.idOf(prompt.key()).equals(id))
                .map(prompt -> name(prompt.key()))
                .findFirst()
                .orElse("");
    }

    /** Of a section or a prompt; a scheme's own text is called after the scheme. */
    private String name(String key) {
        return tables().map(tables -> tables.name(key))
                .filter(name -> !name.isEmpty())
                .or(() -> plan.schemes().stream()
                        .filter(scheme -> scheme.section().equals(key))
                        .map(Scheme::name)
                        .findFirst())
                .orElse("");
    }

    private Optional<NarrativeTables> tables() {
        return Editions.find(plan.details().edition()).map(edition -> edition.texts());
    }
}
