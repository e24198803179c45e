// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ErrandTest {

    private static final Duration NOT_LONG = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(60);

    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicLong now = new AtomicLong();

    @Test
    void whoDoesNotWaitGetsWhatWasDoneMeanwhileAndOnlyOnce() {
        CountDownLatch goOn = new CountDownLatch(1);
        Errand<Integer> errand = new Errand<>(
                "errand",
                () -> {
                    int run = runs.incrementAndGet();
                    await(goOn);
                    return run;
                },
                now::get);
        assertThat(errand.within(NOT_LONG)).isEmpty();
        assertThat(errand.within(NOT_LONG)).isEmpty();
        goOn.countDown();
        assertThat(errand.within(LONG)).hasValue(1);
        assertThat(errand.within(LONG)).hasValue(2);
    }

    @Test
    void whatWasBegunLongAgoIsNotHandedOver() {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Errand<Integer> errand = new Errand<>(
                "errand",
                () -> {
                    int run = runs.incrementAndGet();
                    started.countDown();
                    await(goOn);
                    return run;
                },
                now::get);
        assertThat(errand.within(NOT_LONG)).isEmpty();
        await(started);
        now.addAndGet(Errand.SOON.toNanos() + 1);
        goOn.countDown();
        assertThat(errand.within(LONG)).hasValue(2);
    }

    @Test
    void aFaultIsThrownToWhoAsksAndTheNextOneIsServed() {
        Errand<Integer> errand = new Errand<>(
                "errand",
                () -> {
                    if (runs.incrementAndGet() == 1) {
                        throw new IllegalArgumentException("once");
                    }
                    return runs.get();
                },
                now::get);
        assertThatThrownBy(() -> errand.within(LONG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("once");
        assertThat(errand.within(LONG)).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
