// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** The health of a person, as opposed to what the work does to a group. */
@Component
public final class HealthDetector implements Detector {

    private final PhraseDetector phrases = new PhraseDetector("health", Kind.HEALTH, "health-phrases.txt", 4);

    @Override
    public String id() {
        return phrases.id();
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        return phrases.detect(text);
    }
}
