package org.bcfplanner.plan.narrative;

import static java.util.Objects.requireNonNull;

import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;

/**
 * A document that the plan refers to.
 *
 * @param reference as the plan refers to it, such as {@code 4}; empty until it has one
 * @param synopsis  what is in it; empty where nobody says
 * @param link      where it can be read; empty where it cannot, or nobody says
 */
public record RelatedDocument(
        Id<RelatedDocument> id, Rank position, String reference, String title, Text synopsis, String link)
        implements Ranked<RelatedDocument> {
    public RelatedDocument {
        requireNonNull(id);
        requireNonNull(position);
        requireNonNull(reference);
        requireNonNull(title);
        requireNonNull(synopsis);
        requireNonNull(link);
    }

    /** A document without synopsis and link, at the first place. */
    public static RelatedDocument of(Id<RelatedDocument> id, String reference, String title) {
        return new RelatedDocument(id, Rank.first(), reference, title, Text.EMPTY, "");
    }

    public RelatedDocument named(String number, String called) {
        return new RelatedDocument(id, position, number, called, synopsis, link);
    }

    public RelatedDocument withSynopsis(Text changed) {
        return new RelatedDocument(id, position, reference, title, changed, link);
    }

    public RelatedDocument withLink(String changed) {
        return new RelatedDocument(id, position, reference, title, synopsis, changed);
    }

    @Override
    public RelatedDocument withPosition(Rank place) {
        return new RelatedDocument(id, place, reference, title, synopsis, link);
    }
}
