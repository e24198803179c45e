// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.halqa.anonymisation.Door;
import org.halqa.anonymisation.DoorClosed;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.identity.Caller;
import org.halqa.identity.NotForThisRole;
import org.halqa.identity.Role;
import org.halqa.identity.internal.permission.TableDoorkeeper;
import org.halqa.testkit.Callers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each role of the shipped table of permissions is told while it types. */
class LookTest {

    private static final String WORDS = "Bintou dort. Une seule infirmiere pleure.";
    private static final TestDoor house = new TestDoor(new TableDoorkeeper());

    @AfterEach
    void empty() {
        house.empty();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static List<Finding> look(Caller caller, String words) {
        return house.door.look(caller, words, "fr");
    }

    @Test
    void thePsychologistIsToldWhoIsOnAListAndWhomTooFewCouldBe() {
        house.detectors.add(new Knowing());
        assertThat(look(Callers.psychologist(), WORDS))
                .extracting(Finding::detector)
                .containsExactly("roster", Door.TOO_CLOSE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PSYCHOLOGIST", "DONOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoHasNoListToReadLearnsOfNone(Role role) {
        house.detectors.add(new Knowing());
        assertThat(look(Callers.with(role), WORDS)).isEmpty();
        assertThat(look(Callers.with(role), "Awa dort."))
                .as("what is a name to anybody is pointed out all the same")
                .extracting(Finding::detector)
                .containsExactly("name");
    }

    @Test
    void aSecondRoleThatReadsNoTextsTakesTheListAway() {
        house.detectors.add(new Knowing());
        assertThat(look(Callers.with(Role.PSYCHOLOGIST, Role.COORDINATION), WORDS))
                .isEmpty();
    }

    @Test
    void aDonorWritesNothing() {
        assertThatThrownBy(() -> look(Callers.with(Role.DONOR), WORDS)).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void nobodyIsToldThatNothingWasFoundByADoorThatCouldNotLook() {
        house.detectors.clear();
        for (Caller caller : List.of(Callers.psychologist(), Callers.coordination(), Callers.reader())) {
            assertThatThrownBy(() -> look(caller, WORDS)).isInstanceOf(DoorClosed.class);
        }
    }

    /** Finds one word because a list holds it. */
    private record Knowing() implements Detector {

        @Override
        public String id() {
            return "roster";
        }

        @Override
        public boolean knowsPeople() {
            return true;
        }

        @Override
        public List<Finding> detect(NormalisedText text) {
            return new WordDetector(id(), "bintou", Kind.PERSON, Treatment.MASK).detect(text);
        }
    }
}
