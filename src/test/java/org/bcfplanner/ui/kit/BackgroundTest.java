package org.bcfplanner.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bcfplanner.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final Background background = new Background(executor);
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @BeforeAll
    static void resultsComeToTheToolkit() {
        Toolkit.run(() -> {});
    }

    @AfterEach
    void end() {
        executor.shutdownNow();
    }

    @Test
    void workThatIsCalledOffTellsNothingButThat() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Job job = start(() -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return "done";
        });
        begun.await();
        job.callOff();
        assertThat(next()).isEqualTo("called off");
        start(() -> Thread.currentThread().isInterrupted() ? "interrupted" : "next");
        assertThat(next()).isEqualTo("next");
        assertThat(told).isEmpty();
    }

    @Test
    void workThatIsCalledOffBeforeItsTurnIsNotBegun() throws InterruptedException {
        CountDownLatch hold = new CountDownLatch(1);
        start(() -> {
            hold.await();
            return "first";
        });
        Job second = start(() -> "second");
        second.callOff();
        hold.countDown();
        assertThat(List.of(next(), next())).containsExactly("first", "called off");
    }

    @Test
    void workThatEndsAllTheSameIsDone() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch hold = new CountDownLatch(1);
        Job job = start(() -> {
            begun.countDown();
            boolean waiting = true;
            while (waiting) {
                try {
                    hold.await();
                    waiting = false;
                } catch (InterruptedException tooLate) {
                    told.add("too late");
                }
            }
            return "written";
        });
        begun.await();
        job.callOff();
        assertThat(next()).isEqualTo("too late");
        hold.countDown();
        assertThat(next()).isEqualTo("written");
    }

    @Test
    void aFaultIsToldAsAProblemWithItsCause() throws InterruptedException {
        start(() -> {
            throw new IllegalStateException("boom");
        });
        assertThat(next()).isEqualTo("Something went wrong in the program. boom");
    }

    private Job start(Callable<String> work) {
        return background.start(
                work,
                told::add,
                problem -> told.add(problem.what() + " "
                        + Objects.requireNonNull(problem.getCause()).getMessage()),
                () -> told.add("called off"));
    }

    private String next() throws InterruptedException {
        return String.valueOf(told.poll(30, TimeUnit.SECONDS));
    }
}
