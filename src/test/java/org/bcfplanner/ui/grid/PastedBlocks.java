package org.bcfplanner.ui.grid;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.plan.money.Amount;
import org.bcfplanner.plan.money.Unit;

/** What becomes of clipboard texts that are pasted into a table. */
public final class PastedBlocks {
    private static final Sheet<List<String>> SHEET = Letters.sheet("a 1 2 3", "b 4 5 6", "# x x x", "c 7 8 9");
    private static final List<Column<List<String>>> COLUMNS = Letters.columns(3, true);
    private static final Selection.Range PLACE = new Selection.Range(1, 1, 2, 2);

    private PastedBlocks() {}

    /** Works the paste out, reads each cell as an amount, and throws where the block is not read again as it was. */
    public static void take(String clipboard) {
        ColumnMemory.read(clipboard);
        if (TextBlock.refusal(clipboard).isPresent()) {
            return;
        }
        TextBlock block = TextBlock.parse(clipboard);
        if (!TextBlock.parse(block.format()).equals(block)) {
            throw new IllegalStateException("A block that was copied is not pasted as it was");
        }
        block.rows().forEach(row -> row.forEach(cell -> Amount.read(cell, Unit.THOUSANDS)));
        if (!block.isEmpty()) {
            Paste paste = Paste.of(block, PLACE, SHEET, COLUMNS, Optional.of(List.of("", "", "", "")));
            if (paste.changes().stream().anyMatch(change -> change.text().indexOf('\0') >= 0)) {
                throw new IllegalStateException("A cell takes what cannot be written");
            }
        }
    }
}
