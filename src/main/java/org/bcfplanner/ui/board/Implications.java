package org.bcfplanner.ui.board;

import java.util.List;
import org.bcfplanner.change.Edit;
import org.bcfplanner.change.edits.BoardReportEdits;
import org.bcfplanner.check.outcome.Place;
import org.bcfplanner.edition.ReportTables;
import org.bcfplanner.edition.ReportTables.Respect;
import org.bcfplanner.plan.board.Implication;
import org.bcfplanner.plan.table.Text;
import org.bcfplanner.session.PlanSession;

/** What the report's proposals mean, respect by respect. Without nodes. */
final class Implications {
    static final String TEXT = "text";
    static final String VERIFIED_BY = "verifiedBy";

    private final PlanSession session;
    private final ReportTables tables;

    Implications(PlanSession session, ReportTables tables) {
        this.session = session;
        this.tables = tables;
    }

    /** In the order of the document. */
    List<Respect> respects() {
        return tables.implications();
    }

    String verifiedLabel() {
        return tables.verified().replaceFirst(":$", "");
    }

    Implication of(Respect respect) {
        return session.plan()
                .implications()
                .find(Implication.idOf(respect.key()))
                .orElseGet(() -> Implication.blank(respect.key()));
    }

    boolean isWritten(Respect respect) {
        return !of(respect).text().written().isBlank();
    }

    void type(Respect respect, String typed) {
        if (!typed.equals(of(respect).text().written())) {
            change(respect, TEXT, "change the implications, " + respect.heading(), typed);
        }
    }

    void typeVerifier(Respect respect, String typed) {
        if (!typed.equals(of(respect).verifiedBy())) {
            change(respect, VERIFIED_BY, "change who verified the implications, " + respect.heading(), typed);
        }
    }

    private void change(Respect respect, String component, String label, String typed) {
        session.apply(Edit.typing(
                label,
                "implication " + respect.key() + " " + component,
                plan -> BoardReportEdits.implication(
                        plan,
                        respect.key(),
                        each -> component.equals(TEXT) ? each.withText(Text.parse(typed)) : each.withVerifier(typed))));
    }

    void endTyping() {
        session.endTyping();
    }

    /** Where a component of what is said in a respect is kept. */
    static Place.Cell place(Respect respect, String component) {
        return new Place.Cell("implication", Implication.idOf(respect.key()).value(), component);
    }
}
