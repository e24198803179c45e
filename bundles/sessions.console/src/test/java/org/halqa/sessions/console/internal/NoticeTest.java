// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Finding;
import org.halqa.model.Message;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final String TEXT = "La seule infirmière pleure.";

    private static Finding finding(String detector) {
        return new Finding(
                0,
                19,
                Finding.Kind.QUASI_IDENTIFIER,
                Finding.Treatment.REVIEW,
                detector,
                Message.of("door", "lint.near"),
                "");
    }

    private static Notice of(String detector) {
        return Notice.of(finding(detector), "needs", TEXT);
    }

    @Test
    void whoIsTooCloseIsShownHoweverMuchElseIsFoundBefore() {
        List<Finding> found = Stream.of("name", "phone", "place", "date", Door.NEAR, Door.TOO_CLOSE)
                .map(NoticeTest::finding)
                .toList();
        assertThat(Notices.first(found))
                .extracting(Finding::detector)
                .containsExactly(Door.TOO_CLOSE, "name", "phone", "place");
    }

    @Test
    void whoIsTooCloseIsRed() {
        Notice red = of(Door.TOO_CLOSE);
        assertThat(red.stops()).isTrue();
        assertThat(red.tone()).isEqualTo("red");
        assertThat(red.excerpt()).isEqualTo("La seule infirmière");
    }

    @Test
    void whoIsNearIsAmberAndTheRestIsAHint() {
        assertThat(of(Door.NEAR).waits()).isTrue();
        Notice hint = of("name");
        assertThat(hint.stops() || hint.waits()).isFalse();
        assertThat(hint.tone()).isEqualTo("soft");
    }
}
