package org.bcfplanner.ui.finance;

import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.finance.PoolBalance;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;

/** Puts the parts of the finance section together. */
final class FinanceParts {
    private final PlanSession session;
    private final IdSource ids;
    private final Surroundings around;
    private final Edition edition;

    FinanceParts(PlanSession session, IdSource ids, Surroundings around) {
        this.session = session;
        this.ids = ids;
        this.around = around;
        this.edition = Editions.get(session.plan().details().edition());
    }

    FinancePart lines(LinesViewModel lines) {
        WhatIfStrip whatIf = new WhatIfStrip(new WhatIfModel(session, edition), around.scale());
        return new TablePart<>(
                lines,
                around,
                Furnishing.<LinesRow>none()
                        .tool(grid -> new LinesColumnSet(grid, lines.columnsByKind()))
                        .toggle(whatIf.toggle())
                        .below(whatIf));
    }

    FinancePart pool() {
        PoolTable table = new PoolTable(edition, ids);
        Sentences balances = new Sentences(() -> table.balances(session.plan()).stream()
                .map(PoolBalance::words)
                .map(Sentences.Sentence::of)
                .toList());
        return part(table, Furnishing.<FigureRow>none().below(balances));
    }

    FinancePart contributions() {
        ContributionsTable table = new ContributionsTable(edition);
        return part(table, Furnishing.<FigureRow>none().below(new Sentences(() -> table.ties(session.plan()))));
    }

    FinancePart contingency() {
        PerformanceFields fields = new PerformanceFields(new PerformanceModel(session, edition), around.scale());
        return part(new ContingencyTable(edition), Furnishing.<FigureRow>none().above(fields));
    }

    FinancePart spend() {
        return part(new SpendTable(edition), Furnishing.none());
    }

    PicturesPart pictures() {
        return new PicturesPart(new PicturesModel(session, edition), around);
    }

    private FinancePart part(FigureTable table, Furnishing<FigureRow> furnishing) {
        return new TablePart<>(new FiguresModel(session, ids, table), around, furnishing);
    }
}
