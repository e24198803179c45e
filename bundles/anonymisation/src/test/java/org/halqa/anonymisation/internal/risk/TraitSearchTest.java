// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.halqa.anonymisation.internal.search.Threads;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.anonymisation.spi.TraitReader;
import org.halqa.model.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TraitSearchTest {

    private final ExecutorService threads = Threads.forDetectors();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void aReaderThatHangsIsNotAskedAgainUntilItHasComeBack() throws InterruptedException {
        Hanging hanging = new Hanging();
        TraitSearch search = new TraitSearch(() -> List.of(hanging), Duration.ofMillis(50), threads);
        for (int text = 0; text < 3; text++) {
            assertThat(search.in("Bonjour.", "fr", Map.of()).obstacles())
                    .extracting(Message::key)
                    .containsExactly("obstacle.slow");
        }
        assertThat(hanging.begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(hanging.asked).hasValue(1);
        hanging.free.countDown();
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        boolean back = false;
        while (!back && System.nanoTime() < end) {
            back = search.in("Bonjour.", "fr", Map.of()).obstacles().isEmpty();
        }
        assertThat(back).isTrue();
    }

    /** Hangs, deaf to interruption, until it is free. */
    private static final class Hanging implements TraitReader {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch free = new CountDownLatch(1);
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public String id() {
            return "traits";
        }

        @Override
        public List<Mention> mentions(NormalisedText text, Map<String, Set<String>> organisations) {
            asked.incrementAndGet();
            begun.countDown();
            while (free.getCount() > 0) {
                try {
                    free.await();
                } catch (InterruptedException e) {
                    // Deaf: that is what hanging means.
                    Thread.interrupted();
                }
            }
            return List.of();
        }
    }
}
