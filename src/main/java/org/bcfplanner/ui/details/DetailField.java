package org.bcfplanner.ui.details;

import java.util.Optional;
import org.bcfplanner.edition.Edition;
import org.bcfplanner.plan.Details;
import org.bcfplanner.plan.table.PrintedDate;
import org.bcfplanner.plan.table.Text;

/** A field of the plan's details that a person fills in. */
enum DetailField {
    TITLE("title"),
    VERSION("version"),
    BOARD("board"),
    BOUNDARY_DIFFERENCES("boundaryDifferences"),
    AGREED_BY_BOARD("agreedByBoard"),
    SUBMITTED("submitted"),
    PROFILE("profile");

    private final String component;

    DetailField(String component) {
        this.component = component;
    }

    /** Its name among the components of the details. */
    String component() {
        return component;
    }

    /** As the edition prints it; where it prints none, as people call it. */
    String label(Edition edition) {
        String printed = switch (this) {
            case TITLE -> "Title";
            case VERSION -> "Version";
            case BOARD -> "Health and wellbeing board";
            case BOUNDARY_DIFFERENCES -> edition.details().boundaryDifferences();
            case AGREED_BY_BOARD -> edition.details().agreedByBoard();
            case SUBMITTED -> edition.details().submitted();
            case PROFILE -> "Population and profile";
        };
        return printed.replaceFirst(":$", "");
    }

    /** As typed; a day without words as people write it. */
    String text(Details details) {
        return switch (this) {
            case TITLE -> details.title();
            case VERSION -> details.version();
            case BOARD -> details.board();
            case BOUNDARY_DIFFERENCES -> details.boundaryDifferences();
            case AGREED_BY_BOARD -> DetailsModel.words(details.agreedByBoard());
            case SUBMITTED -> DetailsModel.words(details.submitted());
            case PROFILE -> details.profile().written();
        };
    }

    /** Whether it is written at length. */
    boolean isLong() {
        return this == BOUNDARY_DIFFERENCES || this == PROFILE;
    }

    /** The date, where it is one. */
    Optional<PrintedDate> date(Details details) {
        return switch (this) {
            case AGREED_BY_BOARD -> Optional.of(details.agreedByBoard());
            case SUBMITTED -> Optional.of(details.submitted());
            case TITLE, VERSION, BOARD, BOUNDARY_DIFFERENCES, PROFILE -> Optional.empty();
        };
    }

    Details with(Details details, String typed) {
        return switch (this) {
            case AGREED_BY_BOARD -> details.withDates(PrintedDate.read(typed), details.submitted());
            case SUBMITTED -> details.withDates(details.agreedByBoard(), PrintedDate.read(typed));
            case PROFILE -> details.withProfile(Text.parse(typed));
            case TITLE, VERSION, BOARD, BOUNDARY_DIFFERENCES ->
                details.withTexts(
                        this == TITLE ? typed : details.title(),
                        this == VERSION ? typed : details.version(),
                        this == BOARD ? typed : details.board(),
                        this == BOUNDARY_DIFFERENCES ? typed : details.boundaryDifferences());
        };
    }
}
