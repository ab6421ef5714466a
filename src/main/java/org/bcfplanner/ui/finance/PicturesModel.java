package org.bcfplanner.ui.finance;

import java.util.List;
import java.util.Optional;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.finance.FinancialYear;
import org.bcfplanner.report.picture.Picture;
import org.bcfplanner.report.picture.PictureKind;
import org.bcfplanner.session.PlanSession;
import org.bcfplanner.ui.grid.TextBlock;

/** Which picture of which year is looked at. */
final class PicturesModel {
    private final PlanSession session;
    private final Edition edition;
    private PictureKind kind = PictureKind.POOL;
    private FinancialYear fy;

    PicturesModel(PlanSession session, Edition edition) {
        this.session = session;
        this.edition = edition;
        this.fy = edition.years().getFirst();
    }

    List<FinancialYear> years() {
        return edition.years();
    }

    PictureKind kind() {
        return kind;
    }

    FinancialYear year() {
        return fy;
    }

    void choose(PictureKind other) {
        kind = other;
    }

    void choose(FinancialYear other) {
        fy = other;
    }

    /** The picture of the plan as it is now. */
    Picture picture() {
        return kind.of(session.plan(), edition, fy);
    }

    /** Why there is nothing to copy or to save, as a sentence; empty where there is a picture. */
    Optional<String> refusal() {
        return picture().isEmpty()
                ? Optional.of("There is nothing to draw yet: “" + kind.words() + "” has no figures for " + fy + ".")
                : Optional.empty();
    }

    /** The figures of the picture as they go to a spreadsheet. */
    String text() {
        return new TextBlock(picture().table()).format();
    }

    /** What a file of the picture is called where nobody says, without its ending. */
    String fileName() {
        return picture().title().replace('/', '-');
    }
}
