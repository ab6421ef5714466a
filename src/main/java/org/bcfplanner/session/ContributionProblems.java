package org.bcfplanner.session;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bcfplanner.plan.Plan;
import org.bcfplanner.plan.Problem;

/** Why a copy is not sent, or not taken back. */
final class ContributionProblems {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.systemDefault());
    private static final String UNCHANGED = "Nothing was changed.";

    private ContributionProblems() {}

    static Problem notReceived() {
        return new Problem(
                "Nobody asked for a contribution to this plan.",
                UNCHANGED,
                "To send it to somebody, use “Send for contribution” or save a plan file.");
    }

    static Problem anotherPlan(Path file, Plan copy, Plan mine) {
        return new Problem(
                "“" + file.getFileName() + "” is a copy of another plan, “" + title(copy) + "”, and not of “"
                        + title(mine) + "”.",
                UNCHANGED,
                "Open that plan first, or choose another file.");
    }

    static Problem takenBack(Path file, TakenBack taken) {
        String by = taken.by().name().isBlank() ? "" : " by " + taken.by().name();
        return new Problem(
                "“" + file.getFileName() + "” was taken back on " + MOMENT.format(taken.at()) + by + ".",
                UNCHANGED,
                "What it brought is in the history of this plan. If it was sent by mistake, ask for the newer copy.");
    }

    static Problem lies(Path file) {
        return new Problem(
                "What “" + file.getFileName() + "” says it comes from does not fit what was sent from here.",
                UNCHANGED,
                "It may have been put together by hand. Ask for it to be sent again, or compare it with this plan.");
    }

    private static String title(Plan plan) {
        String title = plan.details().title().strip();
        return title.isEmpty() ? "a plan without a title" : title;
    }
}
