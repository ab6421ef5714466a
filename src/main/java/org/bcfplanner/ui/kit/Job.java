package org.bcfplanner.ui.kit;

import org.jspecify.annotations.Nullable;

/** Work under way that can be called off. Calling off interrupts its thread; what it does with that is its own affair. */
public final class Job {
    private @Nullable Thread worker;
    private boolean calledOff;

    Job() {}

    public synchronized void callOff() {
        calledOff = true;
        if (worker != null) {
            worker.interrupt();
        }
    }

    public synchronized boolean isCalledOff() {
        return calledOff;
    }

    /** The thread that calls does the work from now on; false where it was called off before. */
    synchronized boolean begin() {
        if (!calledOff) {
            worker = Thread.currentThread();
        }
        return !calledOff;
    }

    /** The work is over; its thread is as it was. */
    synchronized void end() {
        worker = null;
        var unused = Thread.interrupted();
    }
}
