// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.halqa.reporting.internal.Run.Cause;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.testkit.reporting.ReportSamples;
import org.halqa.testkit.reporting.SampleWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a format does, the person gets an answer in time and the next format works. */
@Timeout(30)
class PressTest {

    private final Press press = new Press(new Limits(Duration.ofSeconds(5), 1 << 20, 1));
    /** In a hurry, but not so much that a good format is late on a busy machine. */
    private final Press hasty = new Press(new Limits(Duration.ofSeconds(1), 1 << 20, 1));

    private final AtomicBoolean release = new AtomicBoolean();

    @AfterEach
    void letGo() {
        release.set(true);
    }

    @Test
    void keepsWhatAGoodFormatWrites() {
        assertThat(run(press, BadFormats.good()))
                .isInstanceOfSatisfying(Run.Written.class, written -> assertThat(written.content())
                        .hasSize(4));
    }

    @Test
    void containsWhatIsThrown() {
        assertStopped(Cause.FAILED, BadFormats.named("throws", out -> {
            throw new IllegalStateException("secret words of a report");
        }));
        assertStopped(Cause.FAILED, BadFormats.named("io", out -> {
            throw new IOException("disk");
        }));
        assertStopped(Cause.FAILED, BadFormats.named("error", out -> {
            throw new NoClassDefFoundError("org/partner/Gone");
        }));
        assertStopped(Cause.FAILED, BadFormats.named("silent", out -> {}));
        assertStopped(Cause.FAILED, BadFormats.recursive());
        assertStopped(Cause.FAILED, BadFormats.greedy());
    }

    @Test
    void cutsAFlood() {
        assertStopped(Cause.FLOOD, BadFormats.flooding());
        assertStopped(Cause.FLOOD, BadFormats.floodingInSilence());
    }

    @Test
    void interruptsOneThatTakesTooLong() throws InterruptedException {
        AtomicBoolean interrupted = new AtomicBoolean();
        ReportFormat sleepy = BadFormats.named("sleepy", out -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
        });
        assertThat(run(hasty, sleepy)).isEqualTo(new Run.Stopped(Cause.SLOW));
        waitFor("halqa-format-sleepy");
        assertThat(interrupted).isTrue();
    }

    @Test
    void leavesAnEndlessOneBehindAndTakesTheNext() throws InterruptedException {
        ReportFormat endless = BadFormats.endless(release);
        assertThat(run(hasty, endless)).isEqualTo(new Run.Stopped(Cause.SLOW));
        assertThat(run(hasty, endless)).isEqualTo(new Run.Stopped(Cause.STUCK));
        assertThat(run(hasty, BadFormats.good())).isInstanceOf(Run.Written.class);
        assertThat(threads("halqa-format-endless"))
                .allMatch(thread -> thread.isDaemon() && thread.getPriority() == Thread.MIN_PRIORITY);
        release.set(true);
        waitFor("halqa-format-endless");
        assertThat(run(hasty, endless)).isEqualTo(new Run.Stopped(Cause.FAILED));
    }

    @Test
    void worksBesideThousandsOfThreads() {
        assertStopped(Cause.FAILED, BadFormats.swarm(release, 2_000));
        assertThat(threads("swarm")).hasSizeGreaterThan(1_000);
    }

    @Test
    void keepsNothingThatIsWrittenAfterwards() throws Exception {
        CompletableFuture<Boolean> late = new CompletableFuture<>();
        Run run = run(press, BadFormats.writingLater(release, late));
        assertThat(run).isInstanceOfSatisfying(Run.Written.class, written -> assertThat(written.content())
                .hasSize(1));
        release.set(true);
        assertThat(late.get(10, TimeUnit.SECONDS)).isFalse();
    }

    private void assertStopped(Cause cause, ReportFormat format) {
        assertThat(run(press, format)).as(format.id()).isEqualTo(new Run.Stopped(cause));
        assertThat(run(press, BadFormats.good())).as("after %s", format.id()).isInstanceOf(Run.Written.class);
    }

    private static Run run(Press press, ReportFormat format) {
        OfferedFormat offered = OfferedFormat.of(new Contribution<>(format, 0, 1, "org.partner"));
        return press.run(offered, ReportSamples.full(Locale.FRENCH, false), SampleWords.texts());
    }

    private static void waitFor(String name) throws InterruptedException {
        for (Thread thread : threads(name)) {
            thread.join(10_000);
        }
    }

    private static Iterable<Thread> threads(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .toList();
    }
}
