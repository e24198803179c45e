// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void triesAgainAfterARefusalAndAFaultAndThenRests() throws InterruptedException {
        AtomicInteger waited = new AtomicInteger();
        AtomicInteger tries = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        try (Patience patience =
                new Patience(() -> waited.incrementAndGet() > 2, () -> attempt(tries.incrementAndGet(), done), 1)) {
            patience.start(3);
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(tries).hasValue(3);
    }

    private static boolean attempt(int number, CountDownLatch done) {
        if (number == 2) {
            throw new IllegalStateException("not yet");
        }
        if (number == 3) {
            done.countDown();
        }
        return number == 3;
    }
}
