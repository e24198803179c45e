// SPDX-License-Identifier: Apache-2.0
package org.halqa.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.internal.fold.Normaliser;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.demo.internal.Script.Scene;
import org.halqa.demo.internal.Script.Stage;
import org.halqa.detectors.internal.PhoneDetector;
import org.halqa.sessions.internal.scope.DebriefingGuard;
import org.halqa.sessions.spi.ScopeGuard;
import org.halqa.sessions.spi.ScopeGuard.Recognition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTest {

    private static final List<Detector> DETECTORS = Shipped.by(PhoneDetector.class, Detector.class);
    private static final List<ScopeGuard> GUARDS = Shipped.by(DebriefingGuard.class, ScopeGuard.class);

    static List<Scene> scenes() {
        return Script.until(LocalDate.of(2026, 12, 31), "Africa/Casablanca");
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void staysInsideStaffCare(Scene scene) {
        assertThat(GUARDS).hasSize(7);
        assertThat(words(scene).flatMap(text -> GUARDS.stream()
                        .flatMap(guard -> guard.check(text).stream())
                        .filter(Recognition::refuses)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void givesTheDoorWorkOnlyWhereItShould(Scene scene) {
        assertThat(DETECTORS).hasSizeGreaterThan(15);
        List<String> found = words(scene)
                .flatMap(text -> findings(text, scene.record().language()))
                .toList();
        if (scene.stage() == Stage.SUBMITTED) {
            assertThat(found).isNotEmpty();
        } else {
            assertThat(found).isEmpty();
        }
    }

    private static Stream<String> words(Scene scene) {
        return Stream.of(scene.record().needs(), scene.record().trends());
    }

    private static Stream<String> findings(String text, String language) {
        NormalisedText normalised = new Normaliser().normalise(text, language);
        return DETECTORS.stream()
                .flatMap(detector -> detector.detect(normalised).stream())
                .map(finding -> describe(finding, text));
    }

    private static String describe(Finding finding, String text) {
        return finding.detector() + " " + finding.kind() + ": " + text.substring(finding.start(), finding.end());
    }
}
