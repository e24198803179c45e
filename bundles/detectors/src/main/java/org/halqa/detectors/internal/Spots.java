// SPDX-License-Identifier: Apache-2.0
package org.halqa.detectors.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.model.Message;

/** Collects what a detector sees, leading folded positions back to the original text. */
final class Spots {

    private final NormalisedText text;
    private final String detector;
    private final List<Finding> findings = new ArrayList<>();

    Spots(NormalisedText text, String detector) {
        this.text = text;
        this.detector = detector;
    }

    /** Sees {@code kind} from {@code from} to {@code to}; the reason is the text of that key. */
    void add(int from, int to, Kind kind, Treatment treatment, String reason) {
        add(from, to, kind, treatment, reason, "");
    }

    /** The same with words to put in its place. */
    void add(int from, int to, Kind kind, Treatment treatment, String reason, String replacement) {
        findings.add(new Finding(
                text.originalStart(from),
                text.originalEnd(to - 1),
                kind,
                treatment,
                detector,
                Message.of(DetectorTexts.MODULE, reason),
                replacement));
    }

    List<Finding> all() {
        return findings;
    }
}
