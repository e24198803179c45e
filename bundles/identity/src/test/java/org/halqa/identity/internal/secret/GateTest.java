// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateTest {

    private final ExecutorService crowd = Executors.newCachedThreadPool();

    @AfterEach
    void goHome() {
        crowd.shutdownNow();
    }

    @Test
    void letsInTwoAndTellsTheThirdThatItIsFull() throws Exception {
        Gate gate = new Gate(2, Duration.ofMillis(1));
        CountDownLatch inside = new CountDownLatch(2);
        CountDownLatch leave = new CountDownLatch(1);
        Runnable stay = () -> gate.pass(() -> {
            inside.countDown();
            await(leave);
            return true;
        });
        Future<?> one = crowd.submit(stay);
        Future<?> two = crowd.submit(stay);
        inside.await();

        assertThatThrownBy(() -> gate.pass(() -> "in")).isInstanceOf(TooBusy.class);

        leave.countDown();
        one.get();
        two.get();
        assertThat(gate.pass(() -> "in")).isEqualTo("in");
    }

    @Test
    void makesRoomAgainWhenTheWorkFails() {
        Gate gate = new Gate(1, Duration.ofMillis(1));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> gate.pass(() -> {
                        throw new IllegalStateException("work");
                    }))
                    .hasMessage("work");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
