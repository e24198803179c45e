// SPDX-License-Identifier: Apache-2.0
package org.halqa.reporting.internal;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.halqa.reporting.Report;
import org.halqa.reporting.internal.Run.Cause;
import org.halqa.reporting.spi.ReportFormat;
import org.halqa.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a format on a thread of its own, within limits. One that does not stop when asked is left behind at the lowest
 * priority and not run again until it has ended; others take its place at once.
 */
final class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    private final Limits limits;
    private final Semaphore places;
    private final Map<ReportFormat, Thread> leftBehind = Collections.synchronizedMap(new WeakHashMap<>());

    Press(Limits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce(), true);
    }

    /** Writes {@code report}; returns within the limit of time, whatever the format does. */
    Run run(OfferedFormat offered, Report report, Texts texts) {
        Thread earlier = leftBehind.get(offered.format());
        if (earlier != null && earlier.isAlive()) {
            return stopped(offered, Cause.STUCK);
        }
        try {
            if (!places.tryAcquire(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                return stopped(offered, Cause.BUSY);
            }
            try {
                return runInPlace(offered, report, texts);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return stopped(offered, Cause.FAILED);
        }
    }

    private Run runInPlace(OfferedFormat offered, Report report, Texts texts) throws InterruptedException {
        ReportFormat format = offered.format();
        CappedOutput out = new CappedOutput(limits.bytes());
        FutureTask<Boolean> task = new FutureTask<>(() -> {
            format.write(report, texts, out);
            return true;
        });
        Thread worker = worker(offered, task);
        worker.start();
        try {
            task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
            return out.flooded() ? stopped(offered, Cause.FLOOD) : written(offered, out.bytes());
        } catch (ExecutionException e) {
            LOG.warn(
                    "Format {} failed: {}",
                    offered.choice().id(),
                    Trace.of(Objects.requireNonNullElse(e.getCause(), e)));
            return stopped(offered, out.flooded() ? Cause.FLOOD : Cause.FAILED);
        } catch (TimeoutException e) {
            leftBehind.put(format, worker);
            worker.setPriority(Thread.MIN_PRIORITY);
            return stopped(offered, Cause.SLOW);
        } finally {
            out.shut();
            task.cancel(true);
        }
    }

    private static Thread worker(OfferedFormat offered, FutureTask<Boolean> task) {
        Thread worker = new Thread(task, "halqa-format-" + offered.choice().id());
        worker.setDaemon(true);
        worker.setContextClassLoader(offered.format().getClass().getClassLoader());
        return worker;
    }

    private static Run written(OfferedFormat offered, byte[] content) {
        return content.length == 0 ? stopped(offered, Cause.FAILED) : new Run.Written(content);
    }

    private static Run stopped(OfferedFormat offered, Cause cause) {
        LOG.warn(
                "Format {} of bundle {} was stopped: {}",
                offered.choice().id(),
                offered.choice().bundle(),
                cause);
        return new Run.Stopped(cause);
    }
}
