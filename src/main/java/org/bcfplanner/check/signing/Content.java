package org.bcfplanner.check.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bcfplanner.change.Column;
import org.bcfplanner.change.Columns;
import org.bcfplanner.change.Shape;
import org.bcfplanner.change.Table;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.board.BoardReport;
import org.bcfplanner.plan.narrative.Passage;
import org.bcfplanner.plan.table.Entity;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.plan.table.Rank;
import org.bcfplanner.plan.table.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan is signed: everything that a reader of it is told. Left out are what is said among authors (notes, states
 * of chapters, acceptances, reviews of risks, notes about schemes), how actions go, what the board is told of the plan, how tables are shown, and what becomes of the
 * plan: what its version is called, when it is agreed and submitted, who signs.
 *
 * <p>What is blank adds nothing, so a field that a later version of the program adds changes nothing until it is
 * filled. Of places in an order only the order counts, among rows that belong together.
 */
final class Content {
    private static final Set<String> NOT_SIGNED = Set.of(
            "signature",
            "review_note",
            "chapter",
            "acceptance",
            "risk_review",
            "action_progress",
            "board_report",
            "implication",
            "appendix",
            "merge_conflict");
    private static final Map<String, Set<String>> FIELDS_NOT_SIGNED = Map.of(
            Details.class.getSimpleName(),
            Set.of("version", "state", "agreedByBoard", "submitted", "shownIn", "riskColumns"),
            "scheme",
            Set.of("notes"),
            "action",
            Set.of("status"),
            "objective",
            Set.of("columns"));
    private static final Set<Class<?>> REFERRED_TO = Table.all().stream()
            .flatMap(table -> table.references().stream())
            .map(Table.Reference::target)
            .collect(Collectors.toUnmodifiableSet());

    private Content() {}

    /** The tables of which something is signed. */
    static List<Table<?>> tables() {
        return Table.all().stream()
                .filter(table -> !NOT_SIGNED.contains(table.name()))
                .toList();
    }

    /** Stands for the plan's own fields. */
    static String digest(Details details) {
        return hash(text(details, Details.class, Details.class.getSimpleName()));
    }

    /** Stands for the rows of a table; empty where it has none. */
    static <T extends Entity<T>> String digest(Table<T> table, Plan plan) {
        Map<String, List<T>> families = new TreeMap<>();
        for (T row : table.of(plan)) {
            if (row instanceof Passage passage && BoardReport.isSection(passage.section())) {
                continue;
            }
            families.computeIfAbsent(family(row, table), ignored -> new ArrayList<>())
                    .add(row);
        }
        if (families.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        families.forEach((family, rows) -> {
            all.append(family).append('\n');
            texts(rows, table).forEach(text -> all.append(text).append('\n'));
        });
        return hash(all.toString());
    }

    /** Rows with the same owners have one order among them. */
    private static <T extends Entity<T>> String family(T row, Table<T> table) {
        StringBuilder family = new StringBuilder();
        for (Shape.Component each : Shape.of(table.row()).components()) {
            boolean owner = each.type() == Id.class && !each.name().equals("id");
            if (owner || each.name().equals("section")) {
                family.append(each.of(row)).append(' ');
            }
        }
        return family.toString();
    }

    private static <T extends Entity<T>> List<String> texts(List<T> rows, Table<T> table) {
        List<T> ordered = new ArrayList<>(rows);
        boolean ranked = Ranked.class.isAssignableFrom(table.row());
        if (ranked) {
            ordered.sort((one, other) -> compare((Ranked<?>) one, (Ranked<?>) other));
        }
        List<String> texts = new ArrayList<>();
        ordered.forEach(row -> texts.add(text(row, table.row(), table.name())));
        if (!ranked) {
            texts.sort(null);
        }
        return texts;
    }

    private static int compare(Ranked<?> one, Ranked<?> other) {
        int byPlace = one.position().compareTo(other.position());
        return byPlace != 0
                ? byPlace
                : one.id().value().toString().compareTo(other.id().value().toString());
    }

    private static <R> String text(R row, Class<R> type, String name) {
        Set<String> leftOut = FIELDS_NOT_SIGNED.getOrDefault(name, Set.of());
        Columns<R> columns = Columns.of(type);
        @Nullable Object[] values = columns.flatten(row);
        List<Shape.Component> components = Shape.of(type).components();
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int i = 0; i < components.size(); i++) {
            Shape.Component component = components.get(i);
            boolean signed = component.type() != Rank.class
                    && !leftOut.contains(component.name())
                    && (!component.name().equals("id") || REFERRED_TO.contains(type));
            for (Column column : columns.columnsOf(i)) {
                Object value = values[at++];
                if (signed && value != null && !value.equals("") && !value.equals(false)) {
                    String written = value.toString();
                    text.append(column.name())
                            .append('=')
                            .append(written.length())
                            .append(':')
                            .append(written);
                }
            }
        }
        return text.toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
