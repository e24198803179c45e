// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halqa.anonymisation.internal.TestDoor.AUTHOR;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.KnownPeople;
import org.halqa.anonymisation.spi.NormalisedText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody without an account is told while they type. */
class StrangerTest {

    private static final TestDoor house = new TestDoor();

    @AfterEach
    void empty() {
        house.empty();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void whoAsksNameByNameLearnsNothingOfWhoIsKnown() {
        house.people.add(new KnownInMemory(List.of(
                new KnownPeople.Known(List.of("Awa Diop"), "MED", "MS2", "FM", "test-programme"),
                new KnownPeople.Known(List.of("Bintou"), "MED", "MS2", "FM", "test-programme"))));
        Detector looks = new WordDetector("name", "awa diop", Kind.PERSON, Treatment.REVIEW);
        house.detectors.set(0, looks);
        List<Finding> before = house.door.hint(AUTHOR, "Awa Diop, Bintou : une seule infirmiere pleure.", "fr");
        assertThat(before).extracting(Finding::detector).containsExactly("name");

        house.detectors.add(new Knowing("awa"));
        house.detectors.add(new Knowing("bintou"));
        assertThat(house.door.hint(AUTHOR, "Awa Diop, Bintou : une seule infirmiere pleure.", "fr"))
                .as("neither more nor less than before they were known")
                .isEqualTo(before);
        assertThat(house.door.lint(AUTHOR, "Bintou", "fr"))
                .extracting(Finding::detector)
                .containsExactly("knows bintou");
    }

    /** Finds one word because it knows it. */
    private record Knowing(String word) implements Detector {

        @Override
        public String id() {
            return "knows " + word;
        }

        @Override
        public boolean knowsPeople() {
            return true;
        }

        @Override
        public List<Finding> detect(NormalisedText text) {
            return new WordDetector(id(), word, Kind.PERSON, Treatment.MASK).detect(text);
        }
    }
}
