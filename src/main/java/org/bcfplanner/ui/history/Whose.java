package org.bcfplanner.ui.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.history.Told;
import org.bcfplanner.session.PastOrigin;

/** Who did what an edit says, where it took back a copy in which others had done it. */
final class Whose {
    private Whose() {}

    /** {@code Head of finance · Finance, 10 November 2026, 14:02}. */
    static String words(PastOrigin origin) {
        return name(origin.author()) + ", " + When.whole(origin.at());
    }

    /**
     * Whose work an edit took back, as far as it was read; empty where it took back nothing. The time is told where all of it
     * was done at one.
     */
    static Optional<String> words(Moment moment) {
        List<PastOrigin> origins = moment.told().stream()
                .map(Told::origin)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
        if (origins.isEmpty()) {
            return Optional.empty();
        }
        String whose = origins.size() == 1
                ? words(origins.getFirst())
                : joined(origins.stream()
                        .map(each -> name(each.author()))
                        .distinct()
                        .toList());
        return Optional.of("In the copy: " + whose);
    }

    /** {@code taken back by Programme lead · Commissioner}. */
    static String takenBack(Moment moment) {
        String by = moment.edit().author().words();
        return by.isBlank() ? "taken back" : "taken back by " + by;
    }

    private static String joined(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String name(Author author) {
        return author.words().isBlank() ? "Somebody" : author.words();
    }
}
