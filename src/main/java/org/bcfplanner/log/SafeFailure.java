package org.bcfplanner.log;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import org.bcfplanner.session.SafeTrace;

/** What failed, as {@link SafeTrace} tells it. */
public final class SafeFailure extends ThrowableHandlingConverter {
    @Override
    public String convert(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy failure ? SafeTrace.of(failure.getThrowable()) : "";
    }
}
