package org.bcfplanner.ui.signoff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.bcfplanner.plan.signoff.Signatory;
import org.bcfplanner.plan.signoff.Signature;
import org.bcfplanner.plan.table.PrintedDate;

/** What is typed into the place for a signature. */
enum SignatureField {
    BODY("body"),
    POST("byPost"),
    POSITION("role"),
    SIGNED("signed"),
    VERSION("version"),
    RATIFIED("ratified");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WHOLE_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final String component;

    SignatureField(String component) {
        this.component = component;
    }

    /** Its name among the components of a signature. */
    String component() {
        return component;
    }

    String label(Signatory kind) {
        return switch (this) {
            case BODY ->
                switch (kind) {
                    case CLINICAL_COMMISSIONING_GROUP -> "Name of the CCG";
                    case COUNCIL -> "Name of the council";
                    case HEALTH_AND_WELLBEING_BOARD -> "Name of the board";
                };
            case POST -> "Signed by (post)";
            case POSITION -> "Position as printed";
            case SIGNED -> "Date signed";
            case VERSION -> "Version signed";
            case RATIFIED -> "Date ratified";
        };
    }

    String text(Signature signature) {
        return switch (this) {
            case BODY -> signature.body();
            case POST -> signature.byPost();
            case POSITION -> signature.role();
            case SIGNED -> words(signature.signed());
            case VERSION -> signature.version();
            case RATIFIED -> words(signature.ratified());
        };
    }

    /** The day that was understood, {@code Monday 3 February 2014}; empty where there is none or the field is no date. */
    String understood(Signature signature) {
        return date(signature).map(PrintedDate::date).map(WHOLE_DAY::format).orElse("");
    }

    private Optional<PrintedDate> date(Signature signature) {
        return switch (this) {
            case SIGNED -> Optional.of(signature.signed());
            case RATIFIED -> Optional.of(signature.ratified());
            case BODY, POST, POSITION, VERSION -> Optional.empty();
        };
    }

    /** A date as it stands in its field. */
    static String words(PrintedDate date) {
        LocalDate day = date.date();
        return date.words().isEmpty() && day != null ? DAY.format(day) : date.words();
    }

    /** A day as somebody would print it. */
    static PrintedDate printed(LocalDate day) {
        return new PrintedDate(day, DAY.format(day));
    }
}
