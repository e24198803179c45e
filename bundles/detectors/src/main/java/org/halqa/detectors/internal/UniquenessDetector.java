// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.osgi.service.component.annotations.Component;

/** Somebody who is the only one: “la seule sage-femme”, a role with a nationality or a place, “الوحيدة”. */
@Component
public final class UniquenessDetector implements Detector {

    private final PhraseDetector phrases =
            new PhraseDetector("uniqueness", Kind.QUASI_IDENTIFIER, "uniqueness-phrases.txt", 4);

    @Override
    public String id() {
        return phrases.id();
    }

    @Override
    public List<Finding> detect(NormalisedText text) {
        return phrases.detect(text);
    }
}
