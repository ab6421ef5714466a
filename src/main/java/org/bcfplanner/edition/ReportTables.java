package org.bcfplanner.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bcfplanner.plan.board.Access;
import org.bcfplanner.plan.board.ReportField;

/**
 * What the report to the board of an edition holds and prints.
 *
 * @param labels       what stands before the lines at its head and foot
 * @param access       the sentences that say who may read it
 * @param sections     what it tells in words, in its order
 * @param implications in which respects it says what follows of it
 * @param verified     what stands before who verified an implication
 * @param appendix     how an appendix is listed, with {@code {code}} and {@code {heading}}
 */
public record ReportTables(
        Map<ReportField, String> labels,
        Map<Access, String> access,
        NarrativeTables sections,
        List<Respect> implications,
        String verified,
        String appendix) {
    /** Of an edition without a report. */
    static final ReportTables NONE = new ReportTables(Map.of(), Map.of(), NarrativeTables.NONE, List.of(), "", "");

    public ReportTables {
        labels = Map.copyOf(labels);
        access = Map.copyOf(access);
        implications = List.copyOf(implications);
    }

    /**
     * A respect in which a report says what follows of it.
     *
     * @param key      by which plans know it
     * @param number   as printed: {@code 7.1}
     * @param verified whether somebody has to verify what is said
     */
    public record Respect(String key, String number, String heading, String guidance, boolean verified) {}

    public String label(ReportField field) {
        return labels.getOrDefault(field, StrategyTables.plain(field.name())).replaceFirst(":$", "");
    }

    /** The respect of this key in which a board asks what follows; empty where the edition has none. */
    public Optional<Respect> respect(String key) {
        return implications.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
