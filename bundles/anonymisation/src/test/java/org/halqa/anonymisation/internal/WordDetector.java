// SPDX-License-Identifier: Apache-2.0
package org.halqa.anonymisation.internal;

import java.util.ArrayList;
import java.util.List;
import org.halqa.anonymisation.Finding;
import org.halqa.anonymisation.Finding.Kind;
import org.halqa.anonymisation.Finding.Treatment;
import org.halqa.anonymisation.spi.Detector;
import org.halqa.anonymisation.spi.NormalisedText;
import org.halqa.model.Message;

/** Finds one word, for tests. */
record WordDetector(String id, String word, Kind kind, Treatment treatment) implements Detector {

    @Override
    public List<Finding> detect(NormalisedText text) {
        List<Finding> found = new ArrayList<>();
        for (int at = text.folded().indexOf(word); at >= 0; at = text.folded().indexOf(word, at + 1)) {
            found.add(new Finding(
                    text.originalStart(at),
                    text.originalEnd(at + word.length() - 1),
                    kind,
                    treatment,
                    id,
                    Message.of("detectors", id),
                    ""));
        }
        return found;
    }
}
