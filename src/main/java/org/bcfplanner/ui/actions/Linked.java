package org.bcfplanner.ui.actions;

import java.util.UUID;
import org.bcfplanner.check.outcome.Place;

/**
 * Something that an action is linked with, or can be.
 *
 * @param sign what it is called by its number; empty where it has none
 * @param name in its own words
 */
record Linked(LinkKind kind, UUID id, String sign, String name) {
    /** Where it is in its own section. */
    Place place() {
        return new Place.Cell(
                kind.one(),
                id,
                switch (kind) {
                    case INDICATOR -> "indicator";
                    case SCHEME, METRIC -> "name";
                    case RISK -> "risk";
                });
    }

    /** Sign and name: {@code Risk 3: Decisions are late}. */
    String words() {
        return sign.isEmpty() ? name : name.isEmpty() ? sign : sign + ": " + name;
    }
}
