// SPDX-License-Identifier: Apache-2.0
package org.halqa.sessions.console.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.Finding;
import org.halqa.model.Message;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final String TEXT = "La seule infirmière pleure.";

    private static Notice of(String detector) {
        Finding finding = new Finding(
                0,
                19,
                Finding.Kind.QUASI_IDENTIFIER,
                Finding.Treatment.REVIEW,
                detector,
                Message.of("door", "lint.near"),
                "");
        return Notice.of(finding, "needs", TEXT);
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
