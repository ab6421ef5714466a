package org.bcfplanner.exchange.planfile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.bcfplanner.contribute.Ancestor;
import org.bcfplanner.contribute.Asked;
import org.bcfplanner.contribute.Author;
import org.bcfplanner.contribute.Origin;
import org.bcfplanner.contribute.Role;
import org.bcfplanner.plan.table.Text;
import org.jspecify.annotations.Nullable;

/**
 * The rows of travel.json, as flat as those of plan.json; public as all records are that are laid flat. Moments are UTC:
 * {@code 2026-01-31T09:00:00Z}.
 */
public final class TravelRows {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private TravelRows() {}

    /** A state that the copy comes from. */
    public record OfAncestor(String id, String sha256) {
        static OfAncestor of(Ancestor ancestor) {
            return new OfAncestor(ancestor.id().toString(), ancestor.digest());
        }

        Ancestor ancestor() {
            if (!DIGEST.matcher(sha256).matches()) {
                throw new Refused("its “sha256” is not a checksum.");
            }
            return new Ancestor(RowReader.uuid(id), sha256);
        }
    }

    /** Who asks whom for what; {@code answer} says that this copy is what they send back. */
    public record OfAsked(
            String fromName,
            String fromRole,
            String toName,
            String toRole,
            String sections,
            Text message,
            @Nullable LocalDate due,
            String sent,
            boolean answer) {
        static OfAsked of(Asked asked, boolean answer) {
            return new OfAsked(
                    asked.from().name(),
                    key(asked.from()),
                    asked.to().name(),
                    key(asked.to()),
                    String.join(" ", asked.sections()),
                    new Text(asked.message()),
                    asked.due(),
                    asked.sent().toString(),
                    answer);
        }

        Asked asked() {
            List<String> named = sections.isBlank()
                    ? List.of()
                    : Arrays.asList(sections.strip().split("\\s+"));
            return new Asked(
                    author(fromName, fromRole), author(toName, toRole), named, message.written(), due, moment(sent));
        }
    }

    /** Who gave a value what it says. */
    public record OfOrigin(String entity, String row, String column, String at, String name, String role) {
        static OfOrigin of(Origin origin) {
            return new OfOrigin(
                    origin.entity(),
                    origin.row().toString(),
                    origin.column(),
                    origin.at().toString(),
                    origin.author().name(),
                    key(origin.author()));
        }

        Origin origin() {
            return new Origin(entity, RowReader.uuid(row), column, moment(at), author(name, role));
        }
    }

    private static String key(Author author) {
        return author.role() == null ? "" : author.role().name();
    }

    private static Author author(String name, String role) {
        try {
            return new Author(name, role.isEmpty() ? null : Role.valueOf(role));
        } catch (IllegalArgumentException unknown) {
            throw new Refused("names a part in the plan that is unknown here, " + Refused.quoted(role) + ".", unknown);
        }
    }

    private static Instant moment(String text) {
        try {
            Instant moment = Instant.parse(text);
            if (moment.isAfter(Instant.EPOCH) && moment.isBefore(Instant.parse("2200-01-01T00:00:00Z"))) {
                return moment;
            }
        } catch (DateTimeException none) {
            // told below
        }
        throw new Refused("names a moment that is none, " + Refused.quoted(text) + ".");
    }
}
