package org.bcfplanner.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What kind of failure the database met, as far as it matters to people. */
enum Trouble {
    /** Another process has the file. */
    LOCKED,
    /** No room on the disk. */
    FULL,
    /** The disk failed to read or write. */
    DISK,
    /** A text is longer than its column. */
    TOO_LONG,
    /** The row is there already. */
    DUPLICATE,
    /** A value or reference that the tables do not allow. */
    NOT_ALLOWED,
    /** Anything else. Where nothing but reading was tried, the file is damaged. */
    OTHER;

    static Trouble of(Throwable failure, Path folder) {
        if (FullDisk.causedBy(failure, folder)) {
            return FULL;
        }
        for (Throwable at = failure; at != null; at = at.getCause()) {
            Trouble known = known(at);
            if (known != null) {
                return known;
            }
        }
        return OTHER;
    }

    /** Whether the connection is as good as before, once the transaction is rolled back. */
    boolean leavesConnectionWhole() {
        return this == TOO_LONG || this == DUPLICATE || this == NOT_ALLOWED;
    }

    private static @Nullable Trouble known(Throwable failure) {
        if (failure instanceof SQLException refused) {
            String state = String.valueOf(refused.getSQLState());
            if (refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return LOCKED;
            }
            if (refused.getErrorCode() == ErrorCode.VALUE_TOO_LONG_2) {
                return TOO_LONG;
            }
            if (refused.getErrorCode() == ErrorCode.DUPLICATE_KEY_1) {
                return DUPLICATE;
            }
            return state.startsWith("23") ? NOT_ALLOWED : null;
        }
        // A file that ends too early is damaged; any other failure to read may pass.
        return failure instanceof IOException && !(failure instanceof EOFException) ? DISK : null;
    }
}
