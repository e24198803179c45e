// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;

/** One detector at work on one text. */
final class Run {

    private final Detector detector;
    private final Set<Detector> overdue;
    private final Future<List<Finding>> future;
    private boolean over;

    private Run(Detector detector, NormalisedText text, Set<Detector> overdue, ExecutorService threads) {
        this.detector = detector;
        this.overdue = overdue;
        this.future = threads.submit(() -> work(text));
    }

    static Run of(Detector detector, NormalisedText text, Set<Detector> overdue, ExecutorService threads) {
        return new Run(detector, text, overdue, threads);
    }

    /** What it found. After {@code nanos} it is interrupted, and counts as overdue until it has ended. */
    List<Finding> result(long nanos) throws TimeoutException, ExecutionException, InterruptedException {
        try {
            return future.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            giveUp();
            throw e;
        }
    }

    private List<Finding> work(NormalisedText text) {
        try {
            List<Finding> findings = List.copyOf(detector.detect(text));
            if (findings.stream().anyMatch(each -> each.end() > text.original().length())) {
                throw new IllegalStateException("a finding lies outside the text");
            }
            return findings;
        } finally {
            end();
        }
    }

    private synchronized void giveUp() {
        if (!over) {
            overdue.add(detector);
            future.cancel(true);
        }
    }

    private synchronized void end() {
        over = true;
        overdue.remove(detector);
    }
}
