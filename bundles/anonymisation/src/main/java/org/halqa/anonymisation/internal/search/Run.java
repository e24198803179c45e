// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Detectors at work on one text, one after the other on one thread, so that a quick detector costs no change of threads. When
 * one hangs, whoever waits gives it up and lets another run go on with the rest.
 */
final class Run {

    private final List<Detector> detectors;
    private final List<@Nullable Answer> answers;
    private final Set<Detector> overdue;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Future<?> future;
    private int at;
    private boolean over;

    /** What a detector said, or why it said nothing. */
    record Answer(
            Detector detector,
            List<Finding> findings,
            @Nullable Throwable failure) {}

    private Run(
            List<Detector> detectors,
            NormalisedText text,
            List<@Nullable Answer> answers,
            Set<Detector> overdue,
            ExecutorService threads) {
        this.detectors = detectors;
        this.answers = answers;
        this.overdue = overdue;
        this.future = threads.submit(() -> work(text));
    }

    /** Begins; each answer is added to {@code answers}, which nobody else touches before the run has ended. */
    static Run of(
            List<Detector> detectors,
            NormalisedText text,
            List<@Nullable Answer> answers,
            Set<Detector> overdue,
            ExecutorService threads) {
        return new Run(detectors, text, answers, overdue, threads);
    }

    /**
     * Waits for all of them; null, or after {@code nanos} the one that has not come back, which is interrupted and counts as
     * overdue until it has.
     */
    @Nullable
    Detector await(long nanos) throws InterruptedException {
        return done.await(nanos, TimeUnit.NANOSECONDS) ? null : giveUp();
    }

    private void work(NormalisedText text) {
        for (Detector detector = next(); detector != null; detector = next()) {
            Answer answer;
            try {
                answer = new Answer(detector, checked(detector, text), null);
            } catch (Throwable e) {
                answer = new Answer(detector, List.of(), e);
            }
            if (!keep(answer)) {
                return;
            }
        }
        done.countDown();
    }

    private static List<Finding> checked(Detector detector, NormalisedText text) {
        List<Finding> findings = List.copyOf(detector.detect(text));
        int length = findings.isEmpty() ? 0 : text.original().length();
        for (Finding each : findings) {
            if (each.end() > length) {
                throw new IllegalStateException("a finding lies outside the text");
            }
        }
        return findings;
    }

    private synchronized @Nullable Detector next() {
        return over || at == detectors.size() ? null : detectors.get(at);
    }

    /** False when nobody waits any more. */
    private synchronized boolean keep(Answer answer) {
        if (over) {
            overdue.remove(answer.detector());
            return false;
        }
        answers.add(answer);
        at++;
        return true;
    }

    private synchronized @Nullable Detector giveUp() {
        if (at == detectors.size()) {
            return null;
        }
        over = true;
        Detector hanging = detectors.get(at);
        overdue.add(hanging);
        future.cancel(true);
        return hanging;
    }
}
