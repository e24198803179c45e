// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halqa.anonymisation.internal.numbers.Request.Audience;
import org.junit.jupiter.api.Test;

class KnownTest {

    private static final Audience READER = Audience.COORDINATION;
    private static final List<Object> ONE = List.of("one");
    private static final List<Object> OTHER = List.of("other");

    private final Map<Audience, Map<List<Object>, Long>> prior = new EnumMap<>(Audience.class);
    private final Known known = new Known(prior);

    @Test
    void whatAnAttemptClaimsIsNeededAsFarApartAsTheBestOfThemSawIt() {
        Attempt claiming = attempt(Map.of(ONE, 2L, OTHER, 7L), Map.of(ONE, 2L));
        Attempt better = attempt(Map.of(ONE, 4L, OTHER, 7L), Map.of());
        known.learn(List.of(claiming, better));
        assertThat(known.to(READER)).containsExactlyInAnyOrderEntriesOf(Map.of(ONE, 4L));
        assertThat(known.to(Audience.N_PLUS_1)).isEmpty();
    }

    @Test
    void onlyWhatIsProvedOutlivesTheRelease() {
        known.learn(List.of(attempt(Map.of(ONE, 2L), Map.of(ONE, 2L))));
        known.bounds(READER).put(OTHER, 3L);
        known.remember();
        assertThat(new Known(prior).to(READER)).containsExactlyInAnyOrderEntriesOf(Map.of(OTHER, 3L));
    }

    @Test
    void whatWasSeenFurthestApartCounts() {
        known.see(attempt(Map.of(ONE, 5L), Map.of()));
        known.see(attempt(Map.of(ONE, 2L), Map.of()));
        assertThat(known.seen(READER)).containsExactlyInAnyOrderEntriesOf(Map.of(ONE, 5L));
        assertThat(known.to(READER)).as("seeing is no claim").isEmpty();
    }

    private static Attempt attempt(Map<List<Object>, Long> widths, Map<List<Object>, Long> given) {
        return new Attempt(List.of(), Map.of(READER, widths), Map.of(READER, given), Set.of());
    }
}
