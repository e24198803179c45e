// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.model.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void handsOverWhatWasFound() {
        Found found = search(List.of(saying("a", 0, 3)), Set.of("a")).in("Awa pleure", "fr");
        assertThat(found.findings()).extracting(Finding::end).containsExactly(3);
        assertThat(found.whole()).isTrue();
        assertThat(found.detectors()).containsExactly("a");
    }

    @Test
    void namesARequiredDetectorThatIsMissing() {
        Found found = search(List.of(saying("a", 0, 3)), Set.of("a", "phone")).in("Awa pleure", "fr");
        assertThat(found.whole()).isFalse();
        assertThat(found.obstacles())
                .containsExactly(Message.of("door", "obstacle.missing", Message.of("door", "detector.phone")));
        assertThat(found.findings()).hasSize(1);
    }

    @Test
    void namesADetectorThatThrowsAndGoesOn() {
        Detector broken = detector("b", text -> {
            throw new IllegalArgumentException(text.original());
        });
        Found found = search(List.of(broken, saying("a", 0, 3)), Set.of()).in("Awa pleure", "fr");
        assertThat(found.obstacles()).containsExactly(Message.of("door", "obstacle.failed", "b"));
        assertThat(found.findings()).hasSize(1);
    }

    @Test
    void namesADetectorThatAnswersOutsideTheText() {
        Found found = search(List.of(saying("a", 0, 300)), Set.of()).in("Awa pleure", "fr");
        assertThat(found.obstacles()).containsExactly(Message.of("door", "obstacle.failed", "a"));
    }

    @Test
    void doesNotWaitForADetectorThatHangsNorAsksItAgain() {
        CountDownLatch release = new CountDownLatch(1);
        Detector hanging = detector("h", text -> {
            awaitUninterruptibly(release);
            return List.of();
        });
        Search search = new Search(() -> List.of(hanging), Set.of("h"), Duration.ofSeconds(2), threads);
        Message slow = Message.of("door", "obstacle.slow", "h");
        assertThat(search.in("un", "fr").obstacles()).containsExactly(slow);
        long start = System.nanoTime();
        assertThat(search.in("deux", "fr").obstacles()).containsExactly(slow);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1500));
        release.countDown();
        while (!search.in("trois", "fr").whole()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void theLastOfTwoWithOneIdWins() {
        Found found =
                search(List.of(saying("a", 0, 3), saying("a", 4, 10)), Set.of()).in("Awa pleure", "fr");
        assertThat(found.findings()).extracting(Finding::start).containsExactly(4);
    }

    @Test
    void noticesWhoComesAndWhoGoes() {
        List<Detector> installed = new ArrayList<>();
        Search search = new Search(() -> installed, Set.of("a"), Duration.ofSeconds(10), threads);
        assertThat(search.in("Awa pleure", "fr").whole()).isFalse();
        installed.add(saying("a", 0, 3));
        assertThat(search.in("Awa pleure", "fr").findings())
                .extracting(Finding::start)
                .containsExactly(0);
        installed.set(0, saying("a", 4, 10));
        assertThat(search.in("Awa pleure", "fr").findings())
                .extracting(Finding::start)
                .containsExactly(4);
        installed.clear();
        assertThat(search.missing()).containsExactly(Message.of("door", "obstacle.missing", "a"));
        assertThat(search.present()).isEmpty();
    }

    private Search search(List<Detector> detectors, Set<String> required) {
        return new Search(() -> detectors, required, Duration.ofSeconds(10), threads);
    }

    private static Detector saying(String id, int start, int end) {
        return detector(
                id,
                text -> List.of(new Finding(
                        start,
                        end,
                        Finding.Kind.PERSON,
                        Finding.Treatment.MASK,
                        id,
                        Message.of("door", "reason.test"),
                        "")));
    }

    private static Detector detector(String id, Function<NormalisedText, List<Finding>> work) {
        return new Detector() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public List<Finding> detect(NormalisedText text) {
                return work.apply(text);
            }
        };
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        boolean waiting = true;
        while (waiting) {
            try {
                latch.await();
                waiting = false;
            } catch (InterruptedException e) {
                // hangs on, as a careless detector would
                waiting = latch.getCount() > 0;
            }
        }
    }
}
