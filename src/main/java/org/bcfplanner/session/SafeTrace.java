package org.bcfplanner.session;

import java.util.ArrayList;
import java.util.List;

/**
 * What a failure was and where, without a word of what it says: messages of the database and of other libraries quote
 * what they were given, which may be the text of a plan.
 */
public final class SafeTrace {
    private SafeTrace() {}

    /** Each failure with its causes: kinds and places in the program. */
    public static String of(Throwable failure) {
        StringBuilder text = new StringBuilder();
        List<Throwable> told = new ArrayList<>();
        for (Throwable at = failure; at != null && !told.contains(at); at = at.getCause()) {
            text.append(told.isEmpty() ? "" : "Caused by: ")
                    .append(at.getClass().getName());
            told.add(at);
            text.append('\n');
            for (StackTraceElement frame : at.getStackTrace()) {
                text.append("\tat ").append(frame).append('\n');
            }
        }
        return text.toString();
    }
}
