package org.bcfplanner.ui.documents;

import org.bcfplanner.plan.table.IdSource;
import org.bcfplanner.plan.table.Ranked;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.tables.Furnishing;
import org.bcfplanner.ui.tables.Part;
import org.bcfplanner.ui.tables.Surroundings;
import org.bcfplanner.ui.tables.TablePart;

/** The tables that stand under the texts of their chapters. Whoever shows one tells it of changes of the plan. */
public final class DocumentParts {
    /** Of rows that show two lines of a longer text, at usual text size. */
    private static final double TWO_LINES = 46;

    private DocumentParts() {}

    /**
     * The table of related documents.
     *
     * @param ids for what is added
     */
    public static Part documents(PlanSession session, IdSource ids, Surroundings around) {
        return part(new TextsModel<>(session, ids, new DocumentsTable()), around);
    }

    /**
     * The grid of principles and what comes of them.
     *
     * @param ids for what is added
     */
    public static Part vision(PlanSession session, IdSource ids, Surroundings around) {
        return part(new TextsModel<>(session, ids, new VisionTable()), around);
    }

    private static <T extends Ranked<T>> Part part(TextsModel<T> model, Surroundings around) {
        return new TablePart<>(model, around, Furnishing.<TextRow<T>>none().rowsOf(TWO_LINES));
    }
}
