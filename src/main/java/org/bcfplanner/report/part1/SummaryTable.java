package org.bcfplanner.report.part1;

import java.util.ArrayList;
import java.util.List;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.NarrativeTables;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.plan.finance.PoolAmount;
import org.bcfplanner.plan.finance.PoolMeasure;
import org.bcfplanner.plan.organisation.Organisation;
import org.bcfplanner.plan.organisation.OrganisationKind;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.report.document.Block;
import org.bcfplanner.report.document.Line;
import org.bcfplanner.report.document.Table;

/** Whose plan it is, when it is agreed and submitted, and how large the pool is. */
final class SummaryTable {
    private final Plan plan;
    private final Edition edition;
    private final List<Table.Row> rows = new ArrayList<>();

    private SummaryTable(Frame frame) {
        this.plan = frame.plan();
        this.edition = frame.edition();
    }

    static List<Block> of(Frame frame, NarrativeTables.Section section) {
        SummaryTable table = new SummaryTable(frame);
        table.fill();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(section.heading(), List.of(Table.Column.names(2), Table.Column.words(3)), table.rows));
        Text profile = frame.plan().details().profile();
        if (!profile.written().isBlank()) {
            blocks.add(new Block.Heading(3, Line.of(frame.words().profile())));
            Line.of(profile).forEach(line -> blocks.add(new Block.Paragraph(Block.Role.BODY, line)));
        }
        return blocks;
    }

    private void fill() {
        Details details = plan.details();
        for (OrganisationKind kind : OrganisationKind.values()) {
            add(edition.label(kind), organisations(kind));
        }
        add(edition.details().boundaryDifferences(), List.of(Line.of(details.boundaryDifferences())));
        add(
                edition.details().agreedByBoard(),
                List.of(Line.of(details.agreedByBoard().said())));
        add(edition.details().submitted(), List.of(Line.of(details.submitted().said())));
        for (PoolMeasure measure : PoolMeasure.values()) {
            String label = edition.label(measure) + ": ";
            for (FinancialYear fy : edition.years()) {
                add(label + fy, parts(measure, fy));
                label = "";
            }
        }
    }

    private void add(String label, List<Line> lines) {
        rows.add(Table.Row.data(Table.Cell.of(label), new Table.Cell(lines, 1, Table.Merge.NONE)));
    }

    private List<Line> organisations(OrganisationKind kind) {
        return plan.organisations().stream()
                .filter(each -> each.kind() == kind)
                .sorted(Organisation.order())
                .map(each -> Line.of(each.name()))
                .toList();
    }

    /** {@code £10,410,536 (ASC Budget)}, a line to each part of a value. */
    private List<Line> parts(PoolMeasure measure, FinancialYear fy) {
        return plan.pool().stream()
                .filter(each -> each.measure() == measure && each.fy().equals(fy))
                .sorted(Ranked.order())
                .map(SummaryTable::part)
                .toList();
    }

    private static Line part(PoolAmount part) {
        String amount = MoneyWords.of(part.amount());
        return Line.of(part.label().isBlank() ? amount : (amount + " (" + part.label() + ")").strip());
    }
}
