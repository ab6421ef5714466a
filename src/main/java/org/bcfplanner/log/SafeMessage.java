package org.bcfplanner.log;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/**
 * What an entry of the log says: our own sentences as they stand in the program, without what would be filled in, and
 * nothing of what other libraries say, as they quote what they were given.
 */
public final class SafeMessage extends ClassicConverter {
    @Override
    public String convert(ILoggingEvent event) {
        return event.getLoggerName().startsWith("org.bcfplanner.") ? event.getMessage() : "(left out)";
    }
}
