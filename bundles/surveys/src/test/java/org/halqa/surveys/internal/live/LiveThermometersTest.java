// SPDX-License-Identifier: Apache-2.0
package org.halqa.surveys.internal.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.halqa.identity.NotForThisRole;
import org.halqa.surveys.Thermometers.Moment;
import org.halqa.surveys.Thermometers.Reading;
import org.halqa.surveys.Thermometers.Share;
import org.halqa.testkit.Callers;
import org.halqa.testkit.TestDoorkeeper;
import org.junit.jupiter.api.Test;

class LiveThermometersTest {

    private final AtomicLong clock = new AtomicLong();
    private final LiveThermometers live = new LiveThermometers(TestDoorkeeper.open(), clock::get);

    private Reading start() {
        return live.current(Callers.psychologist()).orElseThrow().start();
    }

    private void tap(String id, int number, int step) {
        assertThat(live.tap(id, Moment.START, step, "key-" + number)).isTrue();
    }

    @Test
    void nothingIsShownUntilFiveMorePeopleHaveTapped() {
        String id = live.begin(Callers.psychologist()).id();
        for (int person = 0; person < 4; person++) {
            tap(id, person, 5);
        }
        assertThat(start()).isEqualTo(new Reading(0, List.of()));
        tap(id, 4, 1);
        Reading five = new Reading(5, List.of(Share.FEW, Share.FEW, Share.MOST));
        assertThat(start()).isEqualTo(five);
        for (int person = 5; person < 9; person++) {
            tap(id, person, 3);
            assertThat(start()).as("nobody is seen arriving").isEqualTo(five);
        }
        tap(id, 9, 3);
        assertThat(start()).isEqualTo(new Reading(10, List.of(Share.FEW, Share.MANY, Share.SOME)));
    }

    @Test
    void theSameFormCountsOnceAndAStepThatIsNoneNotAtAll() {
        String id = live.begin(Callers.psychologist()).id();
        for (int times = 0; times < 10; times++) {
            tap(id, 1, 4);
            tap(id, 100 + times, 6);
        }
        assertThat(start().people()).isZero();
    }

    @Test
    void theEndComesAfterTheStartAndThenItIsOver() {
        String id = live.begin(Callers.psychologist()).id();
        assertThat(live.open(id)).contains(Moment.START);
        assertThat(live.tap(id, Moment.END, 3, "k")).isFalse();
        live.next(Callers.psychologist());
        assertThat(live.open(id)).contains(Moment.END);
        assertThat(live.tap(id, Moment.START, 3, "k")).isFalse();
        live.next(Callers.psychologist());
        assertThat(live.open(id)).isEmpty();
        assertThat(live.open("another")).isEmpty();
    }

    @Test
    void itIsForgottenAfterHalfADayAndBelongsToWhoBeganIt() {
        String id = live.begin(Callers.psychologist()).id();
        assertThat(live.current(Callers.otherPsychologist())).isEqualTo(Optional.empty());
        clock.set(13L * 3600 * 1_000_000_000);
        assertThat(live.current(Callers.psychologist())).isEmpty();
        assertThat(live.open(id)).isEmpty();
        assertThatThrownBy(() -> new LiveThermometers(TestDoorkeeper.shut(), clock::get).begin(Callers.coordination()))
                .isInstanceOf(NotForThisRole.class);
    }
}
