package org.bcfplanner.ui.merge;

import org.bcfplanner.compare.OpenDifference;
import org.bcfplanner.compare.Topic;
import org.bcfplanner.plan.merge.MergeConflict;

/** A line of the list. */
sealed interface MergeLine {
    /** A part of the plan, with how much is open in it. */
    record Part(Topic topic, int count) implements MergeLine {
        String words() {
            return count == 1 ? "1 difference" : count + " differences";
        }
    }

    /** One difference with its three sides. */
    record Asked(OpenDifference difference) implements MergeLine {
        String kind() {
            return switch (difference.conflict().kind()) {
                case FIELD -> "Changed twice";
                case REMOVED_HERE, REMOVED_THERE -> "Removed and changed";
                case TWINS -> "Added twice";
            };
        }

        String mineHeading() {
            return by("Mine", difference.conflict().mineBy());
        }

        String theirsHeading() {
            return by("Theirs", difference.conflict().theirsBy());
        }

        String mineAnswer() {
            return areTwins() ? "One, mine" : "Mine";
        }

        String theirsAnswer() {
            return areTwins() ? "One, theirs" : "Theirs";
        }

        String bothAnswer() {
            return areTwins() ? "They are two" : "Both";
        }

        private boolean areTwins() {
            return difference.conflict().kind() == MergeConflict.Kind.TWINS;
        }

        String spoken() {
            String before = difference.base().isEmpty() ? "" : ". Before: " + difference.base();
            String field = difference.field().isEmpty() ? "" : ", " + difference.field();
            return difference.name() + field + ". " + kind() + before + ". " + mineHeading() + ": "
                    + said(difference.mine()) + ". " + theirsHeading() + ": " + said(difference.theirs());
        }

        private static String by(String side, String who) {
            return who.isBlank() ? side : side + " · " + who;
        }

        private static String said(String words) {
            return words.isEmpty() ? "nothing" : words;
        }
    }
}
