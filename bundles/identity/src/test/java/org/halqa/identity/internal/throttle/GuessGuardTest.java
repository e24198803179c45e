// SPDX-License-Identifier: Apache-2.0
package org.halqa.identity.internal.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessGuardTest {

    private static final String HOME = "192.0.2.1";
    private static final String STRANGER = "203.0.113.9";

    private final AtomicLong now = new AtomicLong();
    private final GuessGuard guard = new GuessGuard(now::get);

    @Test
    void letsFiveTriesGoByAndThenMakesEachOneWaitTwiceAsLong() {
        fail("salma", STRANGER, 5);

        for (int seconds = 1; seconds <= 512; seconds *= 2) {
            assertThat(guard.admit("salma", STRANGER)).isEqualTo(Duration.ofSeconds(seconds));
            advance(Duration.ofSeconds(seconds));
            assertThat(guard.admit("salma", STRANGER)).isZero();
        }
        assertThat(guard.admit("salma", STRANGER)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void neverMakesAnybodyWaitLongerThanAQuarterOfAnHour() {
        for (int i = 0; i < 200; i++) {
            Duration wait = guard.admit("salma", STRANGER);
            assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(15));
            advance(wait);
        }
        advance(Duration.ofMinutes(15));
        assertThat(guard.admit("salma", STRANGER)).isZero();
    }

    @Test
    void allowsAtMostTwentyGuessesAnHourAtOneName() {
        assertThat(guessesInAnHour(n -> "salma", n -> "198.51.100." + n % 250)).isLessThanOrEqualTo(20);
    }

    @Test
    void allowsAtMostAHundredGuessesAnHourFromOneAddress() {
        assertThat(guessesInAnHour(n -> "name" + n, n -> STRANGER)).isLessThanOrEqualTo(100);
    }

    @Test
    void doesNotPunishTryingWhileWaiting() {
        fail("salma", STRANGER, 6);
        IntStream.range(0, 1000).forEach(n -> guard.admit("salma", STRANGER));

        advance(Duration.ofSeconds(2));
        assertThat(guard.admit("salma", STRANGER)).isZero();
    }

    @Test
    void leavesTheDoorOpenForWhoeverIsAtHomeThere() {
        assertThat(guard.admit("salma", HOME)).isZero();
        guard.succeeded("salma", HOME);
        fail("salma", STRANGER, 30);

        assertThat(guard.admit("salma", STRANGER)).isPositive();
        assertThat(guard.admit("salma", HOME)).isZero();
    }

    @Test
    void forgetsWhatSucceededAndWhatIsLongPast() {
        fail("salma", STRANGER, 4);
        guard.admit("salma", STRANGER);
        guard.succeeded("salma", STRANGER);
        fail("salma", STRANGER, 5);
        assertThat(guard.admit("salma", STRANGER)).isPositive();

        advance(Duration.ofMinutes(61));
        fail("salma", STRANGER, 5);
    }

    @Test
    void givesBackAnAttemptThatCouldNotBeChecked() {
        for (int i = 0; i < 50; i++) {
            assertThat(guard.admit("salma", STRANGER)).isZero();
            guard.unchecked("salma", STRANGER);
        }
    }

    @Test
    void signingInOneselfDoesNotBuyGuessesAtOthers() {
        for (int i = 0; i < 20; i++) {
            assertThat(guard.admit("name" + i, STRANGER)).isZero();
            if (guard.admit("mine", STRANGER).isZero()) {
                guard.succeeded("mine", STRANGER);
            }
        }
        assertThat(guard.admit("another", STRANGER)).isPositive();
    }

    private int guessesInAnHour(
            java.util.function.IntFunction<String> name, java.util.function.IntFunction<String> address) {
        int admitted = 0;
        for (int second = 0; second < 3600; second++) {
            if (guard.admit(name.apply(second), address.apply(second)).isZero()) {
                admitted++;
            }
            advance(Duration.ofSeconds(1));
        }
        return admitted;
    }

    private void fail(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            while (!guard.admit(name, address).isZero()) {
                advance(Duration.ofSeconds(1));
            }
        }
    }

    private void advance(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
