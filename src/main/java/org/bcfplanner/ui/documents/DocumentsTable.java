package org.bcfplanner.ui.documents;

import java.util.List;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.narrative.RelatedDocument;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Column;
import org.bcfplanner.ui.tables.TableWords;

/** The documents that the plan refers to, with what is in them and where they can be read. */
final class DocumentsTable implements TextTable<RelatedDocument> {
    private static final TableWords WORDS =
            new TableWords("related-documents", "Related documents", "document", "documents", "Add document");

    @Override
    public TableWords words() {
        return WORDS;
    }

    @Override
    public Table<RelatedDocument> table() {
        return TextTable.of(RelatedDocument.class);
    }

    @Override
    public List<Column<TextRow<RelatedDocument>>> columns() {
        return List.of(
                TextTable.place(),
                TextTable.line("reference", "Ref", 56, RelatedDocument::reference),
                TextTable.line("title", "Document or information title", 260, RelatedDocument::title),
                TextTable.text("synopsis", "Synopsis", 330, RelatedDocument::synopsis),
                TextTable.line("link", "Link", 220, RelatedDocument::link)
                        .refusing((row, typed) -> Links.refusal(typed)));
    }

    @Override
    public String first() {
        return "title";
    }

    @Override
    public RelatedDocument blank(Id<RelatedDocument> id) {
        return RelatedDocument.of(id, "", "");
    }

    @Override
    public RelatedDocument copy(RelatedDocument row, Id<RelatedDocument> id) {
        return RelatedDocument.of(id, row.reference(), row.title())
                .withSynopsis(row.synopsis())
                .withLink(row.link());
    }

    @Override
    public RelatedDocument with(RelatedDocument row, String column, String typed) {
        return switch (column) {
            case "reference" -> row.named(typed.strip(), row.title());
            case "title" -> row.named(row.reference(), typed.strip());
            case "synopsis" -> row.withSynopsis(TextTable.read(typed));
            case "link" -> row.withLink(typed.strip());
            default -> row;
        };
    }

    @Override
    public String name(RelatedDocument row) {
        return row.title();
    }
}
