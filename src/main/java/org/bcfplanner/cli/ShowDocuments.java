package org.bcfplanner.cli;

import java.util.List;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.table.Ranked;

/** {@code bcf show PLAN documents}: the documents that the plan refers to, in its order. */
public final class ShowDocuments {
    private static final List<Field> FIELDS = List.of(
            Field.text("reference", "Ref"),
            Field.text("title", "Document"),
            Field.text("synopsis", "Synopsis"),
            Field.text("link", "Link"));

    private ShowDocuments() {}

    public static Listing of(Plan plan) {
        return new Listing(
                plan.details().shownIn(),
                FIELDS,
                plan.documents().stream()
                        .sorted(Ranked.order())
                        .map(ShowDocuments::row)
                        .toList(),
                "The plan refers to no documents yet.");
    }

    private static List<Cell> row(RelatedDocument document) {
        return List.of(
                Cell.text(document.reference()),
                Cell.text(document.title()),
                Cell.text(document.synopsis().written()),
                Cell.text(document.link()));
    }
}
