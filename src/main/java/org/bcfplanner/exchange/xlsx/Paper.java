package org.bcfplanner.exchange.xlsx;

/**
 * How a sheet is laid on A4 paper: as wide as the page, and so that its last page is not left with a few rows.
 *
 * @param turn  which way the paper lies
 * @param pages on how many pages the sheet is to fit, shrunk a little if need be; 0 for as many as it takes
 */
record Paper(Turn turn, int pages) {
    /** What is beyond this grows with its rows. */
    private static final int MOST_PAGES = 10;

    /** A last page that is filled less than this is drawn onto the one before. */
    private static final double LEAST_OF_A_PAGE = 0.25;

    /** Upright paper is taken where letters stay at least this large. */
    private static final double LEAST_UPRIGHT = 0.85;

    private static final double INCHES_OF_A_CHARACTER = 7.0 / 96;
    private static final double POINTS_OF_AN_INCH = 72;

    /** Which way the paper lies, and what of it is inside the margins, in inches. */
    enum Turn {
        UPRIGHT(7.47, 10.29),
        ACROSS(10.89, 6.87);

        private final double width;
        private final double height;

        Turn(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /** How many points of rows a page holds, drawn as wide as it. */
        double room(int characters) {
            return height * POINTS_OF_AN_INCH / scale(inches(characters));
        }

        private double scale(double inches) {
            return Math.min(1, width / inches);
        }
    }

    /**
     * The paper for a sheet.
     *
     * @param characters the width of its columns together
     * @param points     the height of its rows together
     */
    static Paper of(int characters, double points) {
        double inches = inches(characters);
        Turn turn = Turn.UPRIGHT.scale(inches) >= LEAST_UPRIGHT ? Turn.UPRIGHT : Turn.ACROSS;
        double needed = points / turn.room(characters);
        int pages = (int) Math.ceil(needed);
        if (pages > 1 && needed - (pages - 1) < LEAST_OF_A_PAGE) {
            pages--;
        }
        return new Paper(turn, pages > MOST_PAGES ? 0 : Math.max(1, pages));
    }

    /** The same on as many pages as it takes, each of which ends where the sheet says. */
    Paper endedBySheet() {
        return new Paper(turn, 0);
    }

    private static double inches(int characters) {
        return Math.max(1, characters) * INCHES_OF_A_CHARACTER;
    }
}
