package org.bcfplanner.ui.finance;

import java.util.List;
import org.bcfplanner.change.Diff;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.scheme.InvestmentType;
import org.bcfplanner.plan.scheme.Scheme;
import org.bcfplanner.plan.table.Id;
import org.bcfplanner.ui.grid.Row;
import org.bcfplanner.ui.grid.Sheet;

/**
 * A plan laid out as the table of investment lines. The next state of the plan is laid out from this one: where no row
 * comes, goes or moves, only the rows that an edit touches and the subtotals above them are made anew, and all others
 * are the same objects.
 */
final class LinesSheet {
    private final Plan plan;
    private final Edition edition;
    private final Sheet<LinesRow> sheet;

    private LinesSheet(Plan plan, Edition edition, Sheet<LinesRow> sheet) {
        this.plan = plan;
        this.edition = edition;
        this.sheet = sheet;
    }

    /** Lays a plan out from nothing. */
    static LinesSheet of(Plan plan, Edition edition) {
        List<MoneyColumn> columns = MoneyColumn.of(edition);
        List<Row<LinesRow>> rows = new LinesLayout(plan, edition, columns).rows();
        return new LinesSheet(plan, edition, new Sheet<>(rows, new LinesFoot(plan, columns, rows.size())));
    }

    /** Lays another state of the plan out, with the rows of this one as far as they say the same. */
    @SuppressWarnings("ReferenceEquality") // the very plan that is laid out already
    LinesSheet next(Plan after) {
        if (after == plan) {
            return this;
        }
        List<MoneyColumn> columns = MoneyColumn.of(edition);
        return new LinesPatch(sheet, after, columns)
                .of(Diff.between(plan, after))
                .map(changed -> new LinesSheet(after, edition, sheet.with(changed, foot(after, columns))))
                .orElseGet(() -> of(after, edition));
    }

    private LinesFoot foot(Plan after, List<MoneyColumn> columns) {
        return new LinesFoot(after, columns, sheet.rows().size());
    }

    Sheet<LinesRow> sheet() {
        return sheet;
    }

    /** The id of the row of a scheme's lines of one type. */
    static String rowId(Id<Scheme> scheme, InvestmentType type) {
        return scheme + " " + type;
    }
}
