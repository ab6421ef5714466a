package org.bcfplanner.ui.finance;

import org.bcfplanner.edition.Edition;
import org.bcfplanner.edition.Editions;
import org.bcfplanner.plan.finance.PoolBalance;
import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.tables.Furnishing;
import org.bcfplanner.ui.tables.Part;
import org.bcfplanner.ui.tables.Surroundings;
import org.bcfplanner.ui.tables.TablePart;

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

    Part lines(LinesViewModel lines) {
        WhatIfStrip whatIf = new WhatIfStrip(new WhatIfModel(session, edition), around.scale());
        return new TablePart<>(
                lines,
                around,
                Furnishing.<LinesRow>none()
                        .tool(grid -> new LinesColumnSet(grid, lines.columnsByKind()))
                        .toggle(whatIf.toggle())
                        .below(whatIf));
    }

    Part pool() {
        PoolTable table = new PoolTable(edition, ids);
        Sentences balances = new Sentences(() -> table.balances(session.plan()).stream()
                .map(PoolBalance::words)
                .map(Sentences.Sentence::of)
                .toList());
        return part(table, Furnishing.<FigureRow>none().below(balances));
    }

    Part contributions() {
        ContributionsTable table = new ContributionsTable(edition);
        return part(table, Furnishing.<FigureRow>none().below(new Sentences(() -> table.ties(session.plan()))));
    }

    Part contingency() {
        PerformanceFields fields = new PerformanceFields(new PerformanceModel(session, edition), around.scale());
        return part(new ContingencyTable(edition), Furnishing.<FigureRow>none().above(fields));
    }

    Part spend() {
        return part(new SpendTable(edition), Furnishing.none());
    }

    PicturesPart pictures() {
        return new PicturesPart(new PicturesModel(session, edition), around);
    }

    private Part part(FigureTable table, Furnishing<FigureRow> furnishing) {
        return new TablePart<>(new FiguresModel(session, ids, table), around, furnishing);
    }
}
