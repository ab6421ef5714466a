package org.bcfplanner.cli;

import java.util.List;
import java.util.Locale;
import org.bcfplanner.plan.money.Unit;
import org.bcfplanner.search.Found;
import org.bcfplanner.search.Hit;

/** {@code bcf find PLAN WORD…}: what was found, section by section. */
final class FoundListing {
    private static final List<Field> FIELDS = List.of(
            Field.text("section", "Section"),
            Field.text("kind", "Kind"),
            Field.text("title", "What"),
            Field.text("detail", "Part"),
            Field.text("excerpt", "Says"),
            Field.text("place", "Place"));

    private FoundListing() {}

    static Listing of(Unit unit, Found found) {
        return new Listing(
                unit, FIELDS, found.hits().stream().map(FoundListing::row).toList());
    }

    /** The place is for programs; people are told what it is called. */
    private static List<Cell> row(Hit hit) {
        return List.of(
                new Cell.Said(
                        hit.section().name().toLowerCase(Locale.ROOT),
                        hit.section().label()),
                new Cell.Said(hit.kind().code(), hit.kind().label()),
                Cell.text(hit.title()),
                Cell.text(hit.detail()),
                Cell.text(hit.excerpt().text()),
                new Cell.Said(hit.place().key(), ""));
    }
}
